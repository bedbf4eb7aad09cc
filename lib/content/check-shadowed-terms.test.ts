import { describe, expect, it } from 'vitest';

import { allVariants, type Variant } from '@/lib/script/variants';

import { checkShadowedTerms } from './check-shadowed-terms';

import type { Term } from '@/lib/script/terms';

const check = (terms: Term[], froms: readonly Variant[] = allVariants, files: string[] = []) =>
  checkShadowedTerms(terms.map((term, i) => ({ term, place: { file: files[i] ?? 'a.yml', line: i + 1, column: 3 } })), froms, { hongKongParticle: '着' });
const said = (...args: Parameters<typeof check>) => check(...args).map(({ line, rule, message }) => `${line} ${rule}: ${message}`);

const software: Term = { 'zh-Hans': '软件', 'zh-Hant': '軟體' };
const program: Term = { 'zh-Hans': '软件', 'zh-Hant': '程式' };

describe('checkShadowedTerms', () => {
  it('names the line of the earlier row for the same spelling', () => {
    const other: Term = { 'zh-Hans': '网络', 'zh-Hant': '網路' };
    expect(said([other, software, program], ['zh-Hans'])).toEqual(['3 term-shadowed: This term never applies: the row in line 2 says something else of `软件`, and it comes first.']);
  });

  it('names the file too where it is another', () => {
    expect(said([software, program], ['zh-Hans'], ['content/terms/a.yml', 'content/terms/b.yml'])[0]).toContain('line 1 of content/terms/a.yml');
  });

  it('takes a word kept as it stands for a row of its spelling', () => {
    expect(check([{ keep: '软件' }, software], ['zh-Hans'])).toHaveLength(1);
  });

  it('tells of every row of a long list', () => {
    const words = Array.from({ length: 500 }, (_, i) => `软件${[...String(i)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')}`);
    expect(check(words.flatMap((word): Term[] => [{ 'zh-Hans': word, 'zh-Hant': `程式${word.slice(2)}` }, { 'zh-Hans': word, 'zh-Hant': `軟件${word.slice(2)}` }]))).toHaveLength(500);
  });

  it('reports a row that another direction reaches, but only to write what conversion writes', () => {
    expect(check([software, { 'zh-Hans': '软件', 'zh-Hant': '軟件' }])).toHaveLength(1);
  });

  it.each<[string, Term[], Variant[]?]>([
    ['two rows for two spellings', [software, { 'zh-Hans': '网络', 'zh-Hant': '網路' }]],
    ['a row that still applies in the other direction', [{ 'zh-Hans': '内存', 'zh-Hant': '內存' }, { 'zh-Hans': '内存', 'zh-Hant-TW': '記憶體' }]],
    ['a row that protects a longer word in the other direction', [{ 'zh-Hans': '货柜台', 'zh-Hant': '貨櫃台' }, { 'zh-Hans': '货柜台', 'zh-Hant': '貨櫃檯' }, { 'zh-Hans': '集装箱', 'zh-Hant': '貨櫃' }]],
    ['two words that the other script says in one way', [{ 'zh-Hans': '公交车', 'zh-Hant': '公車' }, { 'zh-Hans': '公共汽车', 'zh-Hant': '公車' }]],
    ['one of them that is made of others', [{ 'zh-Hans': '公交车站', 'zh-Hant': '公車站' }, { 'zh-Hans': '公共汽车站', 'zh-Hant': '公車站' }, { 'zh-Hans': '公共汽车', 'zh-Hant': '公車' }]],
    ['a row for another region', [{ 'zh-Hans': '软件', 'zh-Hant-TW': '軟體' }, { 'zh-Hans': '软件', 'zh-Hant-HK': '程式' }], ['zh-Hans']],
    ['the same row again', [software, software], ['zh-Hans']],
    ['a longer word', [software, { 'zh-Hans': '软件包', 'zh-Hant': '套件' }], ['zh-Hans']],
  ])('is content with %s', (_, terms, froms) => {
    expect(check(terms, froms)).toEqual([]);
  });
});
