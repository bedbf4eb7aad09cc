import { describe, expect, it } from 'vitest';

import { checkWords } from './check-words';
import { readContent } from './read-content';
import { articleText, contextWith, sourceFiles } from './testing';

const check = (body: string, { script = 'zh-Hant', more = [] }: { script?: string; more?: string[] } = {}) => {
  const { texts } = readContent(sourceFiles({ 'a/b.mdx': articleText(body, { script, more }) }), contextWith());
  const checked = texts.map(checkWords);
  return { problems: checked.flatMap(({ problems }) => problems), mends: checked.flatMap(({ mends }) => mends) };
};
const places = (...parameters: Parameters<typeof check>) => check(...parameters).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

describe('a character that is wrong in its word', () => {
  it('is a warning with the word as it is and as it should be', () => {
    expect(check('施工規范').problems).toMatchObject([{ severity: 'warning', message: '`規范` should probably be `規範`: `范` is another word’s character.' }]);
  });

  it.each([
    ['這是關于規范的文件', ['關于', '規范']],
    ['會議將于1月舉行', ['將于']],
    ['展覽于12月開幕', ['展覽于12月']],
    ['春天到了，于1月開幕', ['于1月']],
    ['會議于1月舉行', ['會議于1月']],
    [`春天到了，${'A'.repeat(100)}于1月開幕`, [`${'A'.repeat(40)}于1月`]],
  ])('offers to keep its word, and no part of another: %s', (body, words) => {
    expect(check(body).problems.map(({ fix }) => /\{keep: ([^}]*)\}/u.exec(fix)![1])).toEqual(words);
  });

  it('is found behind a long foreign run', () => {
    expect(places(`${'A'.repeat(20_000)}，春天到了，于1月開幕`)).toEqual(['6:20007 wrong-character']);
  });

  it.each([
    ['in emphasis in the midst of a word', '村干**部**說', '6:2'],
    ['before emphasis', '村**干**部說', '6:4'],
    ['behind an escape', '\\*村\\*干部說', '6:6'],
    ['in a quotation of several lines', '> 施工\n> 規范', '7:4'],
    ['over the end of a line', '施工規\n范', '7:1'],
    ['in a caption', '<Figure src="a.png" alt="一" caption="施工規范" />', '6:41'],
  ])('is at its place: %s', (_, body, place) => {
    expect(places(body)).toEqual([`${place} wrong-character`]);
  });

  it('is found in the fields', () => {
    expect(places('說話。', { more: ['summary: >', '  施工', '  規范'] })).toEqual(['7:4 wrong-character']);
  });

  it.each([
    ['kept', '<Keep>村干部</Keep>說'],
    ['code', '`村干部`說'],
    ['for a variant', '村<Variant zh-Hans="干部" zh-Hant="干部" />說'],
    ['in another language', '<Keep lang="ja">規范</Keep>說'],
    ['a passage in Simplified', '他唱「后来的我们关于里面」'],
  ])('is not looked for in what is %s', (_, body) => {
    expect(places(body)).toEqual([]);
  });

  it('is settled by a term', () => {
    expect(places('村干部說', { more: ['terms: [{keep: 村干部}]'] })).toEqual([]);
  });

  it('is none in Simplified', () => {
    expect(places('村干部说', { script: 'zh-Hans' })).toEqual([]);
  });

  it('is mended where it is certain, but not in a title', () => {
    expect(check('施工規范').mends).toEqual([{ file: 'content/a/b.mdx', line: 6, column: 4, from: '范', to: '範' }]);
    expect(check('《施工規范》').mends).toEqual([]);
    expect(check('施工規&#33539;').mends).toEqual([]);
  });
});
