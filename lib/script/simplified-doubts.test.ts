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
    ['a clause that a verb or a writer may end', '其人工著，未詳', ['著→着|著']],
    ['a work of several people, or people who wait', '王小明等著，未完', ['著→着|著']],
    ['a tent or an account', '帳裡點著燈', ['帳→账|帐']],
    ['覆 for an answer or a cover', '他沒有覆他', ['覆→覆|复']],
    ['a 沈 that no word settles', '他的手下沈大成走了', ['沈→沈|沉']],
    ['someone called 小沈 or a small one that sleeps', '小沈睡了', ['沈→沈|沉']],
  ])('has %s', (_, text, expected) => {
    expect(flagsOf(text)).toEqual(expected);
  });

  it.each(['乾隆年間的餅乾', '特徵與象徵', '藉口與慰藉', '瞭望台上瞭解情況', '他看著我寫著字', '合夥人結帳', '顛覆與答覆', '業餘的錢鍾書讀者鍾愛書', '沈先生沈默了，船身下沈，沈從文與沈陽，記者沈佳宜', '提昇鉅額', '在於對於由於', '他著《史記考》，曹雪芹著《紅樓夢》'])('has none where words settle it: %s', (text) => {
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

  it('points at it beside a rare character that is a pair of units in Simplified alone', () => {
    const text = '王鋐說話，李乾來了，𠮷野徵字。';
    const { flags } = createConverter({ from: 'zh-Hant', to: 'zh-Hans', hongKongParticle: '着' })(text);
    expect(flags).toMatchObject([
      { offset: 6, length: 1, source: '乾', chosen: '干' },
      { offset: text.indexOf('徵'), length: 1, source: '徵', chosen: '征' },
    ]);
  });
});

describe('flags from Taiwan to Hong Kong', () => {
  const flags = (text: string, hongKongParticle: '着' | '著' = '着', flagBelow?: number) =>
    createConverter({ from: 'zh-Hant-TW', to: 'zh-Hant-HK', hongKongParticle, ...(flagBelow === undefined ? {} : { flagBelow }) })(text).flags;

  it('say where 著 may be the particle or “written by”', () => {
    expect(flags('看著，王小明等著，')).toMatchObject([{ offset: 7, source: '著', chosen: '着', alternatives: ['著'], confidence: 0.9 }]);
  });

  it.each(['他看著著作，聽著', '魯迅著，人民文學出版社', '徵餘昇於'])('are none where words settle it: %s', (text) => {
    expect(flags(text)).toEqual([]);
  });

  it('are none where the site prints 著 for both', () => {
    expect(flags('王小明等著，', '著')).toEqual([]);
  });

  it('are there for every 著 where all are asked for', () => {
    expect(flags('看著著作', '着', Infinity)).toMatchObject([{ chosen: '着' }, { chosen: '著' }]);
  });
});
