import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { characterClasses } from './character-classes';
import { excerptOf, markWords, type Piece } from './excerpt';
import { createFold } from './fold';

const fold = createFold(characterClasses());
const show = (pieces: readonly Piece[]) => pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

describe('marking', () => {
  it.each([
    ['頭髮乾了', ['头发'], '[頭髮]乾了'],
    ['用 Pagefind 找，pagefind', ['pagefind'], '用 [Pagefind] 找，[pagefind]'],
    ['用 Pagefind 找', ['用page'], '[用 Page]find 找'],
    ['第㈠項', ['一'], '第[㈠]項'],
    ['Cafe\u0301 好', ['cafe'], '[Cafe\u0301] 好'],
    ['𠮷野家的𠮷', ['𠮷'], '[𠮷]野家的[𠮷]'],
    ['𠮷野家', ['野家'], '𠮷[野家]'],
    ['疫情防控', ['疫情', '疫情防', '控'], '[疫情防][控]'],
    ['没有', ['東西'], '没有'],
  ])('%s for %j is %s', (text, words, expected) => {
    expect(show(markWords(text, words, fold))).toBe(expected);
  });

  it('loses and adds nothing', () => {
    const text = fc.array(fc.constantFrom(...'頭髮发 ㈠a…𠮷\u0301')).map((parts) => parts.join(''));
    const word = fc.constantFrom('头发', '发', 'a', '(', '一', '..', '𠮷', '头');
    fc.assert(
      fc.property(text, fc.array(word, { maxLength: 3 }), (given, words) => {
        expect(markWords(given, words, fold).map((piece) => piece.text).join('')).toBe(given);
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});

describe('an excerpt', () => {
  const filler = '這是一段講別的事情的文字，長得足夠當作一段摘要來讀，也沒有要找的詞。';

  it('is of the block that has most of the words', () => {
    expect(show(excerptOf([filler, `${filler}民政`, `${filler}民政與湖北`], ['民政', '湖北'], fold))).toContain('[民政]與[湖北]');
  });

  it('is rather of a paragraph than of a heading', () => {
    expect(show(excerptOf(['民政', `民政：${filler}`], ['民政'], fold))).toContain(filler);
  });

  it('begins at a clause, with what leads to the hit', () => {
    expect(show(excerptOf([`${filler.repeat(2)}那時候，省裡的民政廳說：${filler}`], ['民政'], fold))).toMatch(/^……那時候，省裡的\[民政\]廳說/u);
  });

  it('does not begin with a mark that ends something', () => {
    expect(show(excerptOf([`${filler}他說「${'長'.repeat(30)}」，再說民政廳的事。`], ['民政'], fold))).toMatch(/^……再說\[民政\]廳/u);
  });

  it('begins with the text where the hit is near its beginning', () => {
    expect(show(excerptOf([`省裡的民政廳。${filler}`], ['民政'], fold))).toMatch(/^省裡的\[民政\]廳/u);
  });

  it('is the beginning of the text, unmarked, where the words are another variant’s', () => {
    expect(show(excerptOf([filler, '又'], ['软件'], fold))).toBe(filler);
    expect(excerptOf([], ['软件'], fold)).toEqual([]);
  });

  it('shows a long word whole', () => {
    const word = '文'.repeat(150);
    expect(show(excerptOf([`${filler}${word}${filler}`], [word], fold))).toContain(`[${word}]`);
  });
});
