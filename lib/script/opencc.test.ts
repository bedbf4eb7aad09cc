import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';

import { applyEdits } from './edits';
import { simplifiedToTraditional, traditionalToSimplified, type ScriptConversion } from './opencc';

/** Conversions of ours, each beside OpenCC's own configuration of that name. */
const pairs = {
  s2t: [simplifiedToTraditional((text) => text), Converter({ from: 'cn', to: 't' })],
  tw2s: [traditionalToSimplified('taiwan'), Converter({ from: 'tw', to: 'cn' })],
  hk2s: [traditionalToSimplified('hongKong'), Converter({ from: 'hk', to: 'cn' })],
} satisfies Record<string, [ScriptConversion, (text: string) => string]>;

const run = (conversion: ScriptConversion, text: string) => applyEdits(text, conversion(text));

const simplified = `
理发师剪了头发，才发现发票不见了。
皇后站在后面，太后走在前后。
这里离县城三十里，里面住着里长。
干部穿着干净的衣服，干着乾隆年间的活，与他人互不相干。
他吃了一碗面，面对面坐着，面粉撒了一地。
一只猫只看了一眼，船只停在港口。
云计算的云，不是孔子云的云。
我几乎认得这几个茶几。
谷物堆满山谷，布谷鸟在叫。
台风吹过台湾，台上放着台历。
钟先生看了看钟，情有独钟。
历史悠久的日历，历经沧桑。
联系关系，中文系与系鞋带。
注释写在旁边，注意不要注水。
征求意见，远征军出征。
胡同里的胡须，胡说八道。
丑时出生的小丑并不丑。
松树下放松，肉松很松软。
准备准许，水准标准。
制造制度，复制制服。
志愿者写杂志，志气很高。
采访采购，神采飞扬。
游览游泳，周游周围，每周一次。
秘密泄露，污染严重，叹息永恒。
斗争中的北斗，斗志昂扬。
向导指向北方，向往已久。
万俟先生有一万元，老姜与姜先生同行。
价值¥1,280.50，见 https://example.org/a?b=c。
于右任在于都，于是写了字。
卷起书卷，蒙古人被蒙住了眼。
傅里叶在索马里吃方便面，发索马里面，发方便面面。
`.trim().split('\n');

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

describe('simplifiedToTraditional', () => {
  it.each(simplified)('reads as OpenCC’s s2t: %s', (text) => {
    const [ours, theirs] = pairs.s2t;
    expect(run(ours, text)).toBe(theirs(text));
  });

  it('hands every stretch to the forms of the region', () => {
    const conversion = simplifiedToTraditional((text) => text.replaceAll('爲', '為').replaceAll('裏', '裡'));
    expect(run(conversion, '因为在这里')).toBe('因為在這裡');
  });
});

describe('traditionalToSimplified', () => {
  it.each(traditional)('reads as OpenCC’s tw2s and hk2s: %s', (text) => {
    for (const [ours, theirs] of [pairs.tw2s, pairs.hk2s]) expect(run(ours, text)).toBe(theirs(text));
  });

  it('knows Taiwan’s particle from the region', () => {
    expect(run(pairs.tw2s[0], '看著著作')).toBe('看着著作');
  });
});

describe('every conversion', () => {
  it.each(['s2t', 'tw2s', 'hk2s'] as const)('equals OpenCC’s %s on words in any order', (name) => {
    const [ours, theirs] = pairs[name];
    const words = [...simplified, ...traditional].flatMap((sentence) => sentence.split(/[，。]/u)).filter((word) => word !== '');
    const piece = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...words.join('')), fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join('');
        expect(run(ours, text)).toBe(theirs(text));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['s2t', '\uF900', '豈'],
    ['tw2s', '\uF900', '豈'],
    ['hk2s', '\uF902', '車'],
  ] as const)('%s leaves the compatibility ideograph %s as it was written', (name, compatibility, unified) => {
    expect(compatibility.normalize('NFC')).toBe(unified);
    expect(run(pairs[name][0], compatibility)).toBe(compatibility);
  });

  it('touches the characters that change and no others', () => {
    expect(pairs.s2t[0]('我的头发，ok')).toEqual([
      { start: 2, end: 3, text: '頭' },
      { start: 3, end: 4, text: '髮' },
    ]);
  });

  it('counts places in UTF-16 units', () => {
    expect(pairs.s2t[0]('𠮷理发')).toEqual([{ start: 3, end: 4, text: '髮' }]);
  });
});
