import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { applyEdits } from './edits';
import { createConverter, type ConverterOptions } from './converter';
import { allVariants, type Variant } from './variants';

import type { Range } from './edits';
import type { Term } from './terms';

type Options = Partial<Pick<ConverterOptions, 'terms' | 'hongKongParticle'>> & { keep?: Range[] };

function convert(text: string, from: Variant, to: Variant, { keep, ...options }: Options = {}): string {
  return createConverter({ from, to, hongKongParticle: '着', ...options })(text, keep).text;
}

const traditional = ['zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'] as const;

describe('from Simplified to Traditional', () => {
  it.each([
    // zh-Hans · zh-Hant and zh-Hant-TW · zh-Hant-HK
    ['为了群众', '為了群眾', '為了群眾'],
    ['这里面', '這裡面', '這裏面'],
    ['显著的著作', '顯著的著作', '顯著的著作'],
    ['听着', '聽著', '聽着'],
    ['台湾的电视台', '台灣的電視台', '台灣的電視台'],
    ['光线', '光線', '光線'],
    ['床前', '床前', '床前'],
    ['山峰', '山峰', '山峰'],
    ['启发', '啟發', '啟發'],
    ['秘密', '秘密', '秘密'],
    ['污染', '污染', '污染'],
    ['叹息', '嘆息', '嘆息'],
    ['永恒', '永恆', '永恆'],
    ['说话', '說話', '說話'],
    ['脱衣', '脫衣', '脫衣'],
    ['温度', '溫度', '溫度'],
    ['户口', '戶口', '戶口'],
    ['卫生', '衛生', '衛生'],
    ['一周', '一週', '一周'],
    ['理发师的头发', '理髮師的頭髮', '理髮師的頭髮'],
    ['皇后在后面', '皇后在後面', '皇后在後面'],
    ['面条与面子', '麵條與面子', '麵條與面子'],
  ])('%s reads %s, in Hong Kong %s', (hans, taiwan, hongKong) => {
    expect(traditional.map((to) => convert(hans, 'zh-Hans', to))).toEqual([taiwan, taiwan, hongKong]);
  });

  it('prints 看著 in Hong Kong where the site wants it', () => {
    expect(convert('在那里看着', 'zh-Hans', 'zh-Hant-HK', { hongKongParticle: '著' })).toBe('在那裏看著');
  });
});

describe('from Traditional to Simplified', () => {
  it.each([
    ['zh-Hant', '乾隆看著乾燥的著作', '乾隆看着干燥的著作'],
    ['zh-Hant-TW', '皇后在後面，那裡一百里', '皇后在后面，那里一百里'],
    ['zh-Hant-HK', '衞生間裏説話，看着著作', '卫生间里说话，看着著作'],
  ] as const)('reads %s text %s as %s', (from, text, expected) => {
    expect(convert(text, from, 'zh-Hans')).toBe(expected);
  });
});

describe('from Traditional to Traditional', () => {
  const distinct = '乾淨干涉幹部，后妃後面，里長，髮廊發票，麵面，隻只，瞭望了，山谷穀物，鐘鍾，係系繫，歷曆，薑姜，鬥斗，臺';

  it.each(traditional.flatMap((from) => (['zh-Hant', 'zh-Hant-TW'] as const).map((to) => [from, to] as const)))(
    'keeps every distinction from %s to %s, never going by way of Simplified',
    (from, to) => {
      expect(convert(distinct, from, to)).toBe(distinct);
    },
  );

  it.each([
    ['zh-Hant-TW', 'zh-Hant-HK', '他在臺灣看著魯迅的著作，裡長在乾淨的樹後', '他在台灣看着魯迅的著作，裏長在乾淨的樹後'],
    ['zh-Hant-HK', 'zh-Hant-TW', '他看着裏面，説了一句', '他看著裡面，說了一句'],
    ['zh-Hant-HK', 'zh-Hant', '看着羣衆', '看著群眾'],
  ] as const)('changes forms alone from %s to %s', (from, to, text, expected) => {
    expect(convert(text, from, to)).toBe(expected);
  });
});

describe('terms', () => {
  const site: Term[] = [
    { 'zh-Hans': '软件', 'zh-Hant-TW': '軟體', 'zh-Hant-HK': '軟件' },
    { 'zh-Hans': '出租车', 'zh-Hant': '出租車', 'zh-Hant-TW': '計程車' },
    { keep: '于右任' },
  ];
  const article: Term[] = [{ 'zh-Hans': '软件', 'zh-Hant': '程式' }];

  it.each<[string, string, Variant, Variant, Term[][], string]>([
    ['write a region’s word', '软件很好', 'zh-Hans', 'zh-Hant-TW', [site], '軟體很好'],
    ['leave to conversion what they are silent on', '软件很好', 'zh-Hans', 'zh-Hant', [site], '軟件很好'],
    ['fall back to the script', '出租车里', 'zh-Hans', 'zh-Hant-HK', [site], '出租車裏'],
    ['keep a word', '关于于右任的头发', 'zh-Hans', 'zh-Hant', [site], '關於于右任的頭髮'],
    ['of the article win over the site’s', '软件', 'zh-Hans', 'zh-Hant-TW', [article, site], '程式'],
    ['go from region to region', '軟體在這裡', 'zh-Hant-TW', 'zh-Hant-HK', [site], '軟件在這裏'],
    ['match from any column of the script', '用軟體', 'zh-Hant-HK', 'zh-Hans', [site], '用软件'],
    ['say nothing to a text in its own variant', '软件', 'zh-Hans', 'zh-Hans', [[{ 'zh-Hans': '软件', 'zh-Hant': '程式' }]], '软件'],
    ['are no food for conversion', '后羿', 'zh-Hans', 'zh-Hant', [[{ 'zh-Hans': '后羿', 'zh-Hant': '后发' }]], '后发'],
  ])('%s', (_, text, from, to, terms, expected) => {
    expect(convert(text, from, to, { terms })).toBe(expected);
  });
});

describe('kept ranges', () => {
  it.each<[string, string, Range[], Term[], string]>([
    ['stay as they are', '头发和头发', [{ start: 0, end: 2 }], [], '头发和頭髮'],
    ['stay, several of them', '头发和头发', [{ start: 0, end: 1 }, { start: 4, end: 5 }], [], '头髮和頭发'],
    ['win over terms that overlap them', '软件软件', [{ start: 1, end: 2 }], [{ 'zh-Hans': '软件', 'zh-Hant': '程式' }], '軟件程式'],
    ['may be all of the text', '头发', [{ start: 0, end: 2 }], [], '头发'],
  ])('%s', (_, text, keep, terms, expected) => {
    expect(convert(text, 'zh-Hans', 'zh-Hant', { keep, terms: [terms] })).toBe(expected);
  });
});

describe('what is kept', () => {
  const words = (term: Term): Options => ({ terms: [[term]] });

  it.each<[string, string, Options, string]>([
    ['a kept range', '他的錶只剩后面几里。', { keep: [{ start: 2, end: 3 }] }, '他的錶只剩後面幾里。'],
    ['a row', '他的錶只剩后面几里。', words({ keep: '錶' }), '他的錶只剩後面幾里。'],
    ['the row of a name', '周杰倫在后面头发', words({ keep: '周杰倫' }), '周杰倫在後面頭髮'],
    ['a row with words for several variants', '他的錶只剩后面几里。', words({ 'zh-Hans': '錶', 'zh-Hant': '手錶' }), '他的手錶只剩後面幾里。'],
    ['a row in a title that is Traditional as a whole', '他看《后来的里面》和《後來的软件里面》。', words({ keep: '软件' }), '他看《後來的裡面》和《後來的软件里面》。'],
  ])('is no sign of the script that the rest is in: %s', (_, text, options, expected) => {
    expect(convert(text, 'zh-Hans', 'zh-Hant-TW', options)).toBe(expected);
  });

  it('may be a part of an address, which is left as a whole', () => {
    const terms: Term[][] = [[{ keep: 'example' }, { 'zh-Hans': 'wiki', 'zh-Hant': '維基' }]];
    expect(convert('wiki 见 https://example.org/wiki', 'zh-Hans', 'zh-Hant', { terms })).toBe('維基 見 https://example.org/wiki');
  });

  it('leaves a word that is to be converted a sign of its script', () => {
    expect(convert('软件叫軟體', 'zh-Hans', 'zh-Hant-TW', words({ 'zh-Hans': '软件', 'zh-Hant': '程式' }))).toBe('程式叫軟體');
  });
});

describe('any conversion', () => {
  const variant = fc.constantFrom(...allVariants);
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom('头发', '裡', '看著', '軟體', '软件', '乾', '后', '\n', '\uFFFC', '\uD800', 'a', ' ', '<b>', '１')).map((parts) => parts.join('')),
  );
  const terms: Term[][] = [[{ 'zh-Hans': '软件', 'zh-Hant-TW': '軟體' }], [{ keep: '后' }, { 'zh-Hans': '头', 'zh-Hant': '' }]];

  it('into its own variant is the text itself', () => {
    fc.assert(
      fc.property(text, variant, (source, tag) => {
        expect(createConverter({ from: tag, to: tag, terms, hongKongParticle: '着' })(source)).toMatchObject({ text: source, edits: [] });
      }),
    );
  });

  it('never throws, and its edits make its text', () => {
    fc.assert(
      fc.property(text, variant, variant, (source, from, to) => {
        const conversion = createConverter({ from, to, terms, hongKongParticle: '着' })(source);
        expect(applyEdits(source, conversion.edits)).toBe(conversion.text);
      }),
    );
  });

  it('keeps addresses, numbers and Latin words in the midst of Chinese', () => {
    const ascii = fc.oneof(fc.webUrl(), fc.integer().map(String), fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('头发', '看著', '裡', '群众说'), ascii)), variant, variant, (parts, from, to) => {
        const converted = convert(parts.flat().join(''), from, to);
        expect(converted.replace(/\P{ASCII}/gu, '')).toBe(parts.map(([, latin]) => latin).join(''));
      }),
    );
  });
});

it('does not take what is kept for a sign of the script that the rest is in', () => {
  expect(convert('他的錶坏了。', 'zh-Hans', 'zh-Hant', { keep: [{ start: 2, end: 3 }] })).toBe('他的錶壞了。');
});

it.each<[Variant, string]>([
  ['zh-Hans', '他看著「書」說「話」，'],
  ['zh-Hant-HK', '看 https://a.tw/著 的眾人閒適著，'],
])('converts a long block into %s like each of its sentences: %s', (to, text) => {
  const converter = createConverter({ from: 'zh-Hant-TW', to, terms: [[{ keep: '書' }]], hongKongParticle: '着' });
  expect(converter(text.repeat(8000)).text).toBe(converter(text).text.repeat(8000));
});
