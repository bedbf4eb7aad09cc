import { toString } from 'hast-util-to-string';
import { select } from 'hast-util-select';
import { describe, expect, it } from 'vitest';

import { parseBody } from '@/lib/mdx/parse-body';
import { negotiateVariant } from '@/lib/routes/negotiate';

import { createCatalogue } from './catalogue';
import { dateFault } from './dates';
import { classifyFile, suggestSlug } from './files';
import { localizeArticle } from './localize';
import { placeFiles } from './place-files';
import { readContent } from './read-content';
import { decodeSource } from './source-file';
import { articleText, briefly, contextWith, sourceFiles, summaryOf } from './testing';
import { headingsOf, shareHeadingIds } from './tree';
import { readYaml } from './yaml';

const section = { 'news/section.yml': 'title: 新聞\nscript: zh-Hant\n' };
const read = (files: Record<string, string>, assets: string[] = []) => readContent(sourceFiles({ ...section, ...files }), contextWith(...assets));
const check = (files: Record<string, string>, assets: string[] = []) => briefly(read(files, assets).problems);
const files = {
  picture: (_: string, src: string) => ({ src: `/media/${src}`, width: 1, height: 2 }),
  attachment: (_: string, file: string) => ({ href: `/media/${file}`, bytes: 3 }),
};
const parse = (body: string) => parseBody(body, { file: 'content/news/story.mdx', line: 1, column: 1 }).tree;

describe('content at its edges', () => {
  it('an article reads in its own variant as written, beside a hand-written zh-Hant', () => {
    const { articles, variants } = read({
      'news/story.mdx': articleText('原文在此。', { script: 'zh-Hant-TW' }),
      'news/story.zh-Hant.mdx': '---\ntitle: 手寫\n---\n手寫的。',
    }).documents;
    const article = localizeArticle(articles[0]!, { 'zh-Hant': variants[0]! }, 'zh-Hant-TW', 'published', { terms: [], hongKongParticle: '着', files, timeZone: 'Asia/Shanghai' });
    expect([article.title, toString(article.tree)]).toEqual(['標題', '原文在此。']);
  });
  it('a picture with a query is asked for by its file', () => {
    const tree = placeFiles(parse('![圖](a.png?v=2)'), 'news/story', files);
    expect(select('img', tree)!.properties.src).toBe('/media/a.png');
  });
  it('a link into a file keeps its hash', () => {
    const tree = placeFiles(parse('[報告](a.pdf#page=2)'), 'news/story', files);
    expect(select('a', tree)!.properties.href).toBe('/media/a.pdf#page=2');
  });
  it.each(['![圖](https://example.org/a.png)', '![圖](data:image/png;base64,AAAA)', '![圖](/a.png)'])('%s is one problem', (body) => {
    expect(check({ 'news/story.mdx': articleText(body) })).toEqual(['content/news/story.mdx:6 picture-remote']);
  });
  it('a broken tags.yml is one problem', () => {
    expect(check({ 'tags.yml': 'script: zh-Hant\ntags:\n  floods: @x\n', 'news/story.mdx': articleText('正文。', { more: ['tags: [floods]'] }) })).toEqual([
      'content/tags.yml:3 yaml-invalid',
    ]);
  });
  it('one bad field does not hide the others', () => {
    const more = ['sumary: 摘要', 'tags: [nope]', 'cover: {src: x.png, alt: 圖}', 'attachments: [{file: y.pdf, title: 附}]'];
    expect(check({ 'news/story.mdx': articleText('正文。', { more }) })).toEqual([
      'content/news/story.mdx:5 field-unknown',
      'content/news/story.mdx:6 tag-unknown',
      'content/news/story.mdx:7 file-missing',
      'content/news/story.mdx:8 file-missing',
    ]);
  });
  it.each([
    ['authors: [{name: 头发}]', '正文。'],
    ['source: {name: 头发}', '正文。'],
    ['corrections: [{at: 2026-03-02, note: 头发}]', '正文。'],
    ['attachments: [{file: a.png, title: 头发}]', '正文。'],
    ['cover: {src: a.png, alt: 图, caption: 头发}', '正文。'],
    ['summary: 摘要', '<Figure src="a.png" alt="头发" />'],
    ['summary: 摘要', '![头发](a.png)'],
  ])('a term is useful in %s %s', (field, body) => {
    expect(check({ 'news/story.mdx': articleText(body, { script: 'zh-Hans', more: ['terms: [{keep: 头发}]', field] }) }, ['news/a.png'])).toEqual([]);
  });
  it('Keep is useful for what its neighbours would make of it', () => {
    expect(check({ 'news/story.mdx': articleText('这件事很明<Keep>了</Keep>。', { script: 'zh-Hans' }) })).toEqual([]);
  });
  it.each(['<Keep>打印</Keep>', '<Variant zh-Hans="打印" zh-Hant="打印" />'])('%s is useful against a term of the site', (override) => {
    expect(
      check({ 'terms/a.yml': '- {zh-Hans: 打印, zh-Hant-TW: 列印}\n', 'news/story.mdx': articleText(`请${override}。`, { script: 'zh-Hans' }) }),
    ).toEqual([]);
  });
  it('no page stands where files do', () => {
    expect(check({ 'media/section.yml': 'title: 媒體\nscript: zh-Hant\n' })).toEqual(['content/media/section.yml:1 slug-reserved']);
    expect(check({ 'news/media/section.yml': 'title: 媒體\nscript: zh-Hant\n' })).toEqual([]);
  });
  it.each(['title: "標題\nscript: zh-Hant\ntags: []\n', "title: '標題\nscript: zh-Hant\ntags: []\n"])('a quotation mark is missed where its fellow stands', (yaml) => {
    expect(readYaml(`order: 1\n${yaml}`, { file: 'f', line: 2, column: 1 }).problems[0]).toMatchObject({ line: 3 });
  });
  it('names what it is about', () => {
    for (const [file, text] of [['news/story.mdx', '---\n- a\n---\n正文。'], ['terms/a.yml', 'zh-Hans: 软件\n']] as const) {
      expect(read({ [file]: text }).problems.map(({ message }) => message).join()).not.toContain('``');
    }
  });
  it.each(['# none yet\n', '', '[]\n'])('a file of terms without a row is no problem: %j', (text) => {
    expect(check({ 'terms/a.yml': text })).toEqual([]);
  });
  it('.MDX is no picture', () => {
    expect(classifyFile('news/Story.MDX')).toEqual({ kind: 'unknown' });
  });
  it('finds the bad byte after a real replacement character', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('\uFFFD\n\n三'), 0xff, 0x0a]);
    expect(decodeSource('a', 'a', bytes).problems).toMatchObject([{ line: 3, column: 2 }]);
  });
  it('a tag given twice lists the article once', () => {
    const catalogue = createCatalogue({ sections: [], articles: [summaryOf('a', { tags: ['x', 'x'] })], tags: [{ slug: 'x', title: 'X' }] });
    expect(catalogue.articlesTagged('x')).toHaveLength(1);
  });
  it('suggests letters without accents', () => {
    expect(suggestSlug('Résumé')).toBe('resume');
  });
  it('compares file names, and suggests what to write', () => {
    const assets = ['topics-of-the-year/cover.svg', 'topics-of-the-year/img/bridge.jpg'];
    const { problems } = read({ 'topics-of-the-year/section.yml': 'title: 新聞\nscript: zh-Hant\n', 'topics-of-the-year/a.mdx': articleText('![橋](bridge.jpg)\n\n![橋](img/bridg.jpg)') }, assets);
    expect(problems.map(({ fix }) => fix)).toEqual(['Put the file beside the article, or mend its name.', 'Did you mean "img/bridge.jpg"?']);
  });
  it('a link to an article that is not there is missed', () => {
    expect(check({ 'news/story.mdx': articleText('[他](nope.mdx)與[我](story.mdx)') })).toEqual(['content/news/story.mdx:6 file-missing']);
  });
  it('frontmatter without end is one problem', () => {
    expect(check({ 'news/story.mdx': '---\ntitle: 標題\n\n正文。\n' })).toEqual(['content/news/story.mdx:1 frontmatter-unclosed']);
  });
  it('misses every section at once', () => {
    expect(read({ 'x/y/z.mdx': articleText('正文。') }).problems.map(({ message }) => message).join()).toMatch(/content\/x .*content\/x\/y |content\/x\/y .*content\/x /u);
  });
  it('does not speak of the parser', () => {
    expect(readYaml('a: b\n---\nc: d\n', { file: 'f', line: 1, column: 1 }).problems[0]!.message).not.toContain('YAML.parse');
  });
  it('takes fractions of a second', () => {
    expect(dateFault('2026-03-01T09:30:00.000Z')).toBeUndefined();
  });
  it('yue-Hans', () => {
    expect(negotiateVariant({ languages: ['yue-Hans-CN'] }, { variants: ['zh-Hans', 'zh-Hant'], defaultVariant: 'zh-Hant' })).toBe('zh-Hans');
  });
  it('heading ids stay unique', () => {
    const ids = headingsOf(shareHeadingIds(parse('## 丙\n\n## 丁\n\n## 甲\n'), parse('## 甲\n\n## 乙\n'))).map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });
  it('links to headings follow', () => {
    const tree = shareHeadingIds(parse('## 毛髮\n\n見[上](#毛髮)。'), parse('## 头发\n'));
    expect(decodeURIComponent(String(select('a', tree)!.properties.href))).toBe('#头发');
  });
});
