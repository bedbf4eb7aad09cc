import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formsBetweenRegions, formsFromStandard, isTraditional, type FormOptions, type TraditionalVariant } from './forms';
import { allVariants } from './variants';

const usual: FormOptions = { hongKongParticle: '着' };
const traditional = ['zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'] as const satisfies readonly TraditionalVariant[];

describe('formsFromStandard', () => {
  // OpenCC's internal standard · Taiwan (and plain zh-Hant) · Hong Kong
  it.each([
    ['因爲', '因為', '因為'],
    ['羣衆', '群眾', '群眾'],
    ['裏面', '裡面', '裏面'],
    ['看着', '看著', '看着'],
    ['臺灣', '台灣', '台灣'],
    ['光綫', '光線', '光線'],
    ['起牀', '起床', '起床'],
    ['山峯', '山峰', '山峰'],
    ['啓示', '啟示', '啟示'],
    ['祕密', '秘密', '秘密'],
    ['歎息', '嘆息', '嘆息'],
    ['麪條', '麵條', '麵條'],
    ['嘴脣', '嘴唇', '嘴唇'],
    ['僞造', '偽造', '偽造'],
    ['喫飯', '吃飯', '吃飯'],
    ['一週', '一週', '一周'],
    ['抽菸', '抽菸', '抽煙'],
    ['潮溼', '潮溼', '潮濕'],
    ['泄露', '洩露', '泄露'],
  ])('turns %s into %s, in Hong Kong %s', (standard, taiwan, hongKong) => {
    expect(traditional.map((variant) => formsFromStandard(variant, usual)(standard))).toEqual([taiwan, taiwan, hongKong]);
  });

  it.each(['說話', '脫衣', '溫度', '戶口', '衛生', '污染', '永恆', '乾隆', '皇后以後', '一千公里'])('leaves %s alone everywhere', (text) => {
    for (const variant of traditional) expect(formsFromStandard(variant, usual)(text)).toBe(text);
  });

  it('prints the particle as 著 in Hong Kong where the site wants it', () => {
    const options: FormOptions = { hongKongParticle: '著' };
    expect(formsFromStandard('zh-Hant-HK', options)('看着那裏')).toBe('看著那裏');
  });
});

describe('formsBetweenRegions', () => {
  it.each([
    ['羣衆爲啓峯麪', '群眾為啟峰麵'],
    ['説脱温户衞', '說脫溫戶衛'],
    ['起牀光綫祕密歎息', '起床光線秘密嘆息'],
  ])('mends the rare forms %s to %s in every region', (rare, usualForms) => {
    for (const variant of traditional) expect(formsBetweenRegions(variant, usual)(rare)).toBe(usualForms);
  });

  it.each([
    ['zh-Hant', '這裏看着', '這裡看著'],
    ['zh-Hant-TW', '這裏看着', '這裡看著'],
    ['zh-Hant', '什麽', '什麼'],
    ['zh-Hant-TW', '什麽', '什麼'],
    ['zh-Hant-HK', '什麽', '什麽'],
    ['zh-Hant-HK', '這裡看著臺灣週刊', '這裏看着台灣周刊'],
    ['zh-Hant-HK', '抽菸潮溼豔麗', '抽煙潮濕艷麗'],
  ] as const)('gives %s its own forms: %s reads %s', (variant, text, expected) => {
    expect(formsBetweenRegions(variant, usual)(text)).toBe(expected);
  });

  it.each(['臺灣', '週末', '潮濕', '抽菸'])('leaves %s to Taiwan as its writer wrote it', (text) => {
    expect(formsBetweenRegions('zh-Hant-TW', usual)(text)).toBe(text);
  });

  it.each('看著 接著 隨著 沿著 著手 著急 著陸 穿著 執著 睡著了 著重號 執著於 看著名單 拿著書 大著膽子'.split(' '))('prints the particle of %s as 着 in Hong Kong', (text) => {
    expect(formsBetweenRegions('zh-Hant-HK', usual)(text)).toBe(text.replace('著', '着'));
  });

  it.each('著作 著名 著述 著者 顯著 昭著 名著 原著 編著 譯著 專著 拙著 土著 卓著 著書立說'.split(' '))('keeps 著 in %s in Hong Kong', (text) => {
    expect(formsBetweenRegions('zh-Hant-HK', usual)(text)).toBe(text);
  });

  it('tells the particle from the word in one sentence', () => {
    expect(formsBetweenRegions('zh-Hant-HK', usual)('他讀著魯迅的著作')).toBe('他讀着魯迅的著作');
  });

  it('leaves 著 alone in Hong Kong where the site wants it so', () => {
    expect(formsBetweenRegions('zh-Hant-HK', { hongKongParticle: '著' })('這裡看著')).toBe('這裏看著');
  });

  it('keeps the number of characters of any text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'裡裏著着作顯臺台週周說説爲為𠮷a1 ，'), maxLength: 30 });
    fc.assert(
      fc.property(text, fc.constantFrom(...traditional), (source, variant) => {
        expect([...formsBetweenRegions(variant, usual)(source)]).toHaveLength([...source].length);
        expect([...formsFromStandard(variant, usual)(source)]).toHaveLength([...source].length);
      }),
    );
  });
});

describe('isTraditional', () => {
  it('is every variant but zh-Hans', () => {
    expect(allVariants.filter((variant) => isTraditional(variant))).toEqual(traditional);
  });
});
