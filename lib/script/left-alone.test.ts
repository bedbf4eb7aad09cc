import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findLeftAlone } from './left-alone';

import type { Variant } from './variants';

/** The parts of a text that stay, joined by `|`. */
function left(text: string, from: Variant = 'zh-Hans', to: Variant = 'zh-Hant'): string {
  return findLeftAlone(text, from, to).map(({ start, end }) => text.slice(start, end)).join('|');
}

describe('addresses', () => {
  it.each([
    ['with a scheme, up to the Chinese after it', '见https://example.org/a，也就是说', 'https://example.org/a'],
    ['up to the first character', '到http://example.org/里面看', 'http://example.org/'],
    ['before the full stop of the sentence', '见 https://example.org/a.', 'https://example.org/a'],
    ['in brackets', '(见https://example.org/a)', 'https://example.org/a'],
    ['with brackets of its own', '见https://example.org/a_(b)。', 'https://example.org/a_(b)'],
    ['for files and mail', 'ftp://example.org/a、mailto:a@example.org', 'ftp://example.org/a|mailto:a@example.org'],
    ['that begin with www', '在www.example.org/后', 'www.example.org/'],
    ['without a scheme, with a path', '在example.org/a/b?c=1#d里', 'example.org/a/b?c=1#d'],
    ['of people', '写信给 a.b+c@mail.example.org。', 'a.b+c@mail.example.org'],
  ])('stay: %s', (_, text, expected) => {
    expect(left(text)).toBe(expected);
  });

  it('are none: 3.5/5分, A.B公司, 1/2', () => {
    expect(left('得3.5/5分，A.B公司，1/2')).toBe('');
  });
});

describe('Japanese', () => {
  it.each([
    ['a sentence', '他说。昨日、図書館で本を読んだ。后来走了。', '昨日、図書館で本を読んだ。'],
    ['a quotation', '他说“ご飯を食べに来る”，只是后来没去。', 'ご飯を食べに来る'],
    ['characters that Simplified has too', '题为《日本国憲法の会》的书在这里', '日本国憲法の会'],
    ['words in a Chinese clause', '只是他说ありがとう这句话，后来走了', 'ありがとう'],
    ['a brand with one kana, with what stands beside it', '我最喜欢鮮の味这个牌子，后来只去那里', '鮮の味'],
    ['Katakana', '他的歌叫《アイドル》，只有这首', 'アイドル'],
  ])('stays: %s', (_, text, expected) => {
    expect(left(text)).toBe(expected);
  });

  it('stays in a Traditional text', () => {
    expect(left('我最喜歡鮮の味這個牌子。「会社の後ろ」是日語。', 'zh-Hant', 'zh-Hans')).toBe('鮮の味|会社の後ろ');
  });
});

describe('the other script', () => {
  it.each([
    ['a quotation', '她唱的“後來的我們只好走了”很好听，只是里面太吵', '後來的我們只好走了'],
    ['a title', '电影《後來的我們》在那里上映', '後來的我們'],
    ['a quotation in a quotation', '他说：“我看了《後來的我們》，只是没懂。”', '後來的我們'],
    ['a paragraph, with clauses that say nothing', '我們走了，只好，里面。', '我們走了，只好，里面。'],
    ['a sentence', '我们走吧。我們只好去，里面。后来我们走了。', '我們只好去，里面。'],
    ['a clause', '这只是开始，我們只去那里，后来没有', '我們只去那里，'],
    ['a title beside its Simplified one', '后来的我们 後來的我們里', '後來的我們里'],
    ['a bracket without signs of its own, in a clause that stays', '在我们后面。我們（后里）只去', '我們（后里）只去'],
  ])('stays: %s', (_, text, expected) => {
    expect(left(text)).toBe(expected);
  });

  it('stays in a Traditional text, with its 着, 里 and 面', () => {
    expect(left('歌名是「我们看着里面」，後來我們走了', 'zh-Hant-TW', 'zh-Hans')).toBe('我们看着里面');
    expect(left('歌名是「我们看着里面」，後來我們走了', 'zh-Hant-TW', 'zh-Hant-HK')).toBe('我们看着里面');
  });

  it.each([
    ['a Simplified text', '这里只有后来的我们，了解里面'],
    ['a text of characters that both write', '只有后里干了一面'],
    ['Simplified words that keep a Traditional character', '乾隆的著作慰藉了瞭望台'],
    ['a Simplified quotation', '他说：“这里只有我们”'],
  ])('is not seen in %s', (_, text) => {
    expect(left(text)).toBe('');
  });

  it.each([
    ['beside a Traditional character', '我們只去了这里吃后来的面', '我們只'],
    ['beside a name', '这里是后里區公所，电话在后面', '后里區'],
  ])('takes only the nearest characters of a clause that has both: %s', (_, text, expected) => {
    expect(left(text)).toContain(expected);
    expect(left(text)).not.toContain('面');
  });
});

describe('any text', () => {
  it('is left whole into its own variant', () => {
    expect(findLeftAlone('我們只去，https://example.org', 'zh-Hans', 'zh-Hans')).toEqual([]);
  });

  it('keeps variation selectors, rare characters and emoji whole', () => {
    expect(left('我們看\u{908A}\u{E0101}，这里')).toBe('我們看\u{908A}\u{E0101}，');
    expect(left('我們看𠮷野家👩‍👩‍👧，这里')).toBe('我們看𠮷野家👩‍👩‍👧，');
    expect(left('「𫍲」说', 'zh-Hant', 'zh-Hans')).not.toBe('');
    expect(left('題目「後來的我\u{F900}」', 'zh-Hans', 'zh-Hant')).toContain('\u{F900}');
  });

  it('gives ranges in order, within the text, that cut no pair of surrogates', () => {
    const piece = fc.constantFrom('我們', '我们', '后', '只', 'の', 'ありが', '，', '。', '“', '”', '《', '》', '(', '’', '𠮷', '\u{908A}\u{E0101}', 'https://a.b/c', '\n', '👩‍👧');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let done = 0;
        for (const { start, end } of findLeftAlone(text, 'zh-Hans', 'zh-Hant')) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          for (const at of [start, end]) expect(/^[\uDC00-\uDFFF\p{M}]/u.test(text.slice(at)) || text.charCodeAt(at) >> 10 === 0x37).toBe(false);
          done = end;
        }
        expect(done).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
