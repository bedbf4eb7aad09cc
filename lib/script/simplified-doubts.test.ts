import { describe, expect, it } from 'vitest';

import { createConverter } from './converter';

import type { Variant } from './variants';

function flagsOf(text: string, from: Variant = 'zh-Hant-TW') {
  return createConverter({ from, to: 'zh-Hans', hongKongParticle: '着' })(text).flags.map(({ source, chosen, alternatives }) => `${source}→${chosen}|${alternatives.join('')}`);
}

describe('flags from Traditional to Simplified', () => {
  it.each([
    ['徵 as a note, standing alone', '他寫下一個徵字', ['徵→征|徵']],
    ['藉 that may be either', '藉今天這個機會', ['藉→藉|借']],
    ['a name with 乾', '學者周乾先生', ['乾→干|乾']],
    ['夥 for many', '獲益甚夥', ['夥→伙|夥']],
    ['a surname 甯', '甯先生來信', ['甯→甯|宁']],
    ['a given name with 鍾', '王鍾漢的書', ['鍾→钟|锺']],
    ['a given name with 昇', '陳大昇說', ['昇→升|昇']],
    ['鉅 in a name', '李大鉅說', ['鉅→巨|钜']],
    ['餘 that would read as “I”', '餘年無多', ['餘→余|馀']],
    ['who wrote a book', '他著《史記考》', ['著→着|著']],
    ['a tent or an account', '帳裡點著燈', ['帳→账|帐']],
    ['覆 for an answer or a cover', '他沒有覆他', ['覆→覆|复']],
  ])('has %s', (_, text, expected) => {
    expect(flagsOf(text)).toEqual(expected);
  });

  it.each(['乾隆年間的餅乾', '特徵與象徵', '藉口與慰藉', '瞭望台上瞭解情況', '他看著我寫著字', '合夥人結帳', '顛覆與答覆', '業餘的錢鍾書讀者鍾愛書', '提昇鉅額', '在於對於由於'])('has none where words settle it: %s', (text) => {
    expect(flagsOf(text)).toEqual([]);
  });

  it('has none for the particle that Hong Kong writes apart', () => {
    expect(flagsOf('他看着著作，著有《山水》', 'zh-Hant-HK').filter((flag) => flag.startsWith('着'))).toEqual([]);
  });

  it('points at the character in the source', () => {
    const text = '陳大昇說';
    const [flag] = createConverter({ from: 'zh-Hant', to: 'zh-Hans', hongKongParticle: '着' })(text).flags;
    expect(text.slice(flag!.offset, flag!.offset + flag!.length)).toBe('昇');
  });
});
