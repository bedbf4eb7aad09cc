import { describe, expect, it } from 'vitest';

import { readContent } from './read-content';
import { articleText, contextWith, sourceFiles } from './testing';

const section = { 'a/section.yml': 'title: 一\nscript: zh-Hant\n' };
const read = (files: Record<string, string>) => readContent(sourceFiles({ ...section, ...files }), contextWith());
/** Problems of an article whose text begins in line 6. */
const check = (body: string, script = 'zh-Hant', more: string[] = []) => problemsOf(read({ 'a/b.mdx': articleText(body, { script, more }) }));
const problemsOf = ({ problems }: ReturnType<typeof read>) => problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

describe('a declared script', () => {
  it('is wrong where the text as a whole is in the other: once, at its line, with the evidence', () => {
    const { problems, mends } = read({ 'a/b.mdx': articleText('这篇文章说的是简体字。\n我們也在。').replace('標題', '标题') });
    expect(problems).toMatchObject([{ line: 3, column: 9, severity: 'error', rule: 'script-disagrees', fix: 'Write `script: zh-Hans`, or exchange the text.' }]);
    expect(problems[0]!.message).toMatch(/^`script` is zh-Hant, but the text is Simplified: 6 .*标题 in line 2.*这篇 in line 6.*1 in Traditional alone\.$/u);
    expect(mends).toEqual([]);
  });

  it.each([
    ['a section', { 'a/section.yml': 'title: 我们的标题\nscript: zh-Hant\n' }, '2:9 script-disagrees'],
    ['the tags', { 'tags.yml': 'script: zh-Hans\ntags:\n  a: 新聞\n  b: 橋樑\n' }, '1:9 script-disagrees'],
    ['a hand-written variant', { 'a/b.mdx': articleText('說。'), 'a/b.zh-Hans.mdx': '---\ntitle: 單個\n---\n\n這是。' }, '1:1 script-disagrees'],
  ])('is checked in %s', (_, files, expected) => {
    expect(problemsOf(read(files as unknown as Record<string, string>))).toContain(expected);
  });

  it('is right where the other script is quoted or is one of the words for others', () => {
    expect(check('說。<Keep>我们的歌里说</Keep>`这说`，<Variant zh-Hans="说这个" zh-Hant="講" />，<Only in="zh-Hans">这说。</Only>')).toEqual([]);
  });
});

describe('a character of the other script', () => {
  it.each([
    ['in the text', '這是我们說的', '6:4'],
    ['behind an escape', '\\*這是\\*我们說的', '6:8'],
    ['in emphasis in the midst of a word', '這是我**们**說的', '6:6'],
    ['behind a character by its number', '這是&#x5F8C;我们說的', '6:12'],
    ['in a further line of a quotation', '> 這是\n> 我们說的', '7:4'],
    ['in a list, indented', '- 一\n  - 這是我们說的', '7:8'],
    ['in a table', '| 這 | 我们說 |\n| - | - |', '6:8'],
    ['in a footnote', '這[^1]\n\n[^1]: 我们說', '8:8'],
    ['in a title of a callout', '<Callout kind="note" title="這是我们說的">\n\n說\n\n</Callout>', '6:32'],
    ['beside rare characters', '𠮷野家說我们', '6:7'],
  ])('is reported at its place: %s', (_, body, place) => {
    expect(check(body)).toEqual([`${place} wrong-script-character`]);
  });

  it.each([
    ['plain', 'summary: 這是我们說的', '5:13'],
    ['quoted', "summary: '這''是''我们說的'", '5:18'],
    ['quoted with escapes', 'summary: "這\\"是\\u5F8C我们說的"', '5:22'],
    ['folded', 'summary: >-\n  這是\n  我们說的', '7:4'],
    ['a name', 'authors: [{name: 一}, {name: 張说}]', '5:30'],
  ])('is reported at its place in the fields: %s', (_, field, place) => {
    expect(check('說話。', 'zh-Hant', field.split('\n'))).toEqual([`${place} wrong-script-character`]);
  });

  it('is reported in Simplified too, and once for a line', () => {
    const { problems } = read({ 'a/b.mdx': articleText('我們在这里说話了。', { script: 'zh-Hans' }) });
    expect(problems).toMatchObject([{ line: 6, column: 2, rule: 'wrong-script-character', fix: expect.stringContaining('`们` for `們`, `话` for `話`') as string }]);
  });

  it('names each that may be meant', () => {
    expect(read({ 'a/b.mdx': articleText('這裡的头发說') }).problems[0]!.fix).toMatch(/`頭` for `头`, `發` or `髮` for `发`/u);
  });

  it('writes the region’s form', () => {
    expect(read({ 'a/b.mdx': articleText('這是因为說的') }).problems[0]!.fix).toMatch(/^Write `為`\./u);
  });

  it.each([
    ['kept', '這裡唱<Keep>后来的我们</Keep>。'],
    ['in code', '這裡寫`后来的我们`說。'],
    ['in another language', '這是<Keep lang="ja">学会</Keep>說。'],
    ['in Japanese', '這是「日本国民は」說。'],
    ['in an address', '說 https://example.org/a。'],
  ])('is right where it is %s', (_, body) => {
    expect(check(body)).toEqual([]);
  });

  it('is right in a term that keeps it', () => {
    expect(check('這裡唱我们的歌。', 'zh-Hant', ['terms: [{keep: 我们}]'])).toEqual([]);
  });

  it('can be mended where it stands alone and only one can be meant', () => {
    expect(read({ 'a/b.mdx': articleText('這是我们說的') }).mends).toEqual([{ file: 'content/a/b.mdx', line: 6, column: 4, from: '们', to: '們' }]);
    expect(read({ 'a/b.mdx': articleText('這裡說理发的') }).mends).toEqual([]);
    expect(read({ 'a/b.mdx': articleText('這裡說要唱「我们」這首歌') }).mends).toEqual([]);
  });
});
