import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';

import { applyEdits } from './edits';
import { traditionalToSimplified, type ScriptConversion } from './opencc';

/** Conversions of ours, each beside OpenCC's own configuration of that name. */
const pairs = {
  tw2s: [traditionalToSimplified('taiwan'), Converter({ from: 'tw', to: 'cn' })],
  hk2s: [traditionalToSimplified('hongKong'), Converter({ from: 'hk', to: 'cn' })],
} satisfies Record<string, [ScriptConversion, (text: string) => string]>;

const run = (conversion: ScriptConversion, text: string) => applyEdits(text, conversion(text));

const traditional = `
理髮師剪了頭髮，才發現發票不見了。
皇后站在後面，太后走在前後。
這裡離縣城三十里，裡面住著里長。
幹部穿著乾淨的衣服，乾隆年間的事互不相干。
著名的著作，看著顯著的著眼點。
一隻貓只看了一眼，船隻停在港口。
穀物堆滿山谷，布穀鳥在叫。
颱風吹過臺灣，台上放著檯曆。
鐘先生看了看鍾，情有獨鍾。
歷史悠久的日曆，瞭望臺與了解。
聯繫關係，中文系與繫鞋帶。
衞生間裏説話，脱衣，温度，户口。
為了羣衆，爲了群眾，啓發啟發。
麵條與麪粉，面對面。
我想噁心善惡，憎惡凶惡。
藉口憑藉，書籍借閱，慰藉狼藉。
餘下的人，余先生，業餘其餘。
徵求意見，遠征軍，魏徵與宮商角徵羽。
乾坤，乾燥，乾淨，樹幹，天干地支。
覆蓋，反覆，回覆，復興，複雜。
瞭解這個計畫，畫圖畫畫。
於是於右任寫了甚麼，什麼都好。
周杰倫與傑出的人，週末，一周。
薑湯與姜先生，鬆開松樹。
`.trim().split('\n');

/** A text with one character for those that we write where OpenCC does not, and that have tests of their own. */
const withoutOurs = (text: string) => text.replace(/着/gu, '著').replace(/衞/gu, '卫').replace(/账/gu, '帐').replace(/瞇/gu, '眯');

describe('traditionalToSimplified', () => {
  it.each(traditional)('reads as OpenCC’s tw2s and hk2s: %s', (text) => {
    for (const [ours, theirs] of [pairs.tw2s, pairs.hk2s]) expect(withoutOurs(run(ours, text))).toBe(withoutOurs(theirs(text)));
  });

  it('knows Taiwan’s particle from the region', () => {
    expect(run(pairs.tw2s[0], '看著著作')).toBe('看着著作');
  });
});

describe('every conversion', () => {
  // Not hk2s: there Taiwan's phrases with 著 count as well, so that words side by side may be cut otherwise.
  it('equals OpenCC’s tw2s on words in any order', () => {
    const [ours, theirs] = pairs.tw2s;
    const words = traditional.flatMap((sentence) => sentence.split(/[，。]/u)).filter((word) => word !== '');
    const piece = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...words.join('')), fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join('');
        expect(withoutOurs(run(ours, text))).toBe(withoutOurs(theirs(text)));
      }),
      { numRuns: 500, seed: 20261123 },
    );
  });

  it.each([
    ['tw2s', '\uF900', '豈'],
    ['hk2s', '\uF902', '車'],
  ] as const)('%s leaves the compatibility ideograph %s as it was written', (name, compatibility, unified) => {
    expect(compatibility.normalize('NFC')).toBe(unified);
    expect(run(pairs[name][0], compatibility)).toBe(compatibility);
  });

  it('touches the characters that change and no others', () => {
    expect(pairs.tw2s[0]('我的頭髮，ok')).toEqual([
      { start: 2, end: 3, text: '头' },
      { start: 3, end: 4, text: '发' },
    ]);
  });

  it('counts places in UTF-16 units', () => {
    expect(pairs.tw2s[0]('𠮷理髮')).toEqual([{ start: 3, end: 4, text: '发' }]);
  });
});

describe('where Simplified print is not what OpenCC writes', () => {
  it.each([
    ['帳戶和帳本，帳篷和蚊帳。', '账户和账本，帐篷和蚊帐。'],
    ['土著讀原著，看著論著。', '土著读原著，看着论著。'],
    ['衞生間的羣衆説話。', '卫生间的群众说话。'],
    ['他瞇起眼。', '他眯起眼。'],
    ['祇是不祇祇有祇要，神祇和祇園。', '只是不只只有只要，神祇和祇园。'],
    ['姪子的琺瑯，洪昇。', '侄子的珐琅，洪昇。'],
    ['揹著菓籐', '背着果藤'],
    ['你要什麽，甚麽事，幺麽小丑。', '你要什么，甚么事，幺麽小丑。'],
    ['執著於名單，看著名單，拿著書。', '执着于名单，看着名单，拿着书。'],
    ['沈著又沈穩，下沈的沈先生在瀋陽。', '沉着又沉稳，下沉的沈先生在沈阳。'],
    ['小沈睡了，老沈入座，手下沈大成。', '小沈睡了，老沈入座，手下沈大成。'],
    ['文徵明畫鍾馗，宮、商、角、徵、羽。', '文徵明画钟馗，宫、商、角、徵、羽。'],
  ])('%s', (source, expected) => {
    for (const [convert] of Object.values(pairs)) expect(run(convert, source)).toBe(expected);
  });
});

describe('a long block', () => {
  it('may have more to convert than a function takes arguments', () => {
    expect(run(pairs.tw2s[0], '頭'.repeat(400_000))).toBe('头'.repeat(400_000));
  });

  it.each(['他看著沈先生說話。', '帳裡眾人閒適著，'])('is converted like each of its sentences: %s', (text) => {
    expect(run(pairs.tw2s[0], text.repeat(16_000))).toBe(run(pairs.tw2s[0], text).repeat(16_000));
  });
});
