import { describe, expect, it } from 'vitest';

import { applyEdits } from './edits';
import { createQuoteConversion } from './quotes';

import type { Script } from './variants';

const run = (text: string, from: Script = 'zh-Hans', to: Script = 'zh-Hant') => applyEdits(text, createQuoteConversion(from, to)(text));

describe('createQuoteConversion', () => {
  it.each([
    ['他说“好”。', '他说「好」。'],
    ['“他说‘好’，就走了”', '「他说『好』，就走了」'],
    ['“甲‘乙“丙”丁’戊”', '「甲『乙「丙」丁』戊」'],
    ['‘好’', '「好」'],
    ['名为“Google”的公司', '名为「Google」的公司'],
    ['“第一段没有完', '「第一段没有完'],
    ['第二段完了”', '第二段完了」'],
    ['“一段。“又一段。”', '「一段。「又一段。」'],
    ['“Don’t”是“不要”', '「Don’t」是「不要」'],
    ['“共24”', '「共24」'],
    ['第二段共24。”', '第二段共24。」'],
    ['事情一直拖到2020”。', '事情一直拖到2020」。'],
    ['事情一直拖到2020”', '事情一直拖到2020」'],
    ['一直拖到2020’，他说”', '一直拖到2020』，他说」'],
    ['一共1,200”？', '一共1,200」？'],
    ['第一段是24”，第二段是2020”！', '第一段是24”，第二段是2020」！'],
    ['买了6”管，他说“共24”。', '买了6”管，他说「共24」。'],
  ])('writes %s as %s', (hans, hant) => {
    expect(run(hans)).toBe(hant);
  });

  it.each(['He said “hello” and left.', '“Hello!”', 'don’t', 'the ’90s', '他的 workers’ rights', '"好"', '「好」', '5.5”屏，6”管', '24”自行车', '他身高6’2”。', '5½”软盘', '这块屏只有5.5”。', '他要的是24”！', '一根管9.125”，另一根6”', '那台电视100”大', '铜管1000”长'])('leaves %s as it is', (text) => {
    expect(run(text)).toBe(text);
  });

  it.each([
    ['「他說『好』」', '“他說‘好’”'],
    ['『好』', '“好”'],
    ['“好”', '“好”'],
    ['接著上段『內層』繼續」', '接著上段‘內層’繼續”'],
    ['甲『乙「丙」丁』戊」，他說『己』', '甲‘乙“丙”丁’戊”，他說“己”'],
  ])('writes Traditional %s as %s', (hant, hans) => {
    expect(run(hant, 'zh-Hant', 'zh-Hans')).toBe(hans);
  });

  it.each([
    ['第三段仍在引文里，他说‘好’。”', '第三段仍在引文里，他说『好』。」'],
    ['甲‘乙“丙”丁’戊”', '甲『乙「丙」丁』戊」'],
    ['他说‘好’，又说‘坏’。”她说‘都好’。', '他说『好』，又说『坏』。」她说「都好」。'],
    ['他说‘好。”', '他说『好。」'],
  ])('takes the quotation in %s for one within that which ends later', (hans, hant) => {
    expect(run(hans)).toBe(hant);
  });

  it.each([
    ['他说‘好’，买了6”管', '他说「好」，买了6”管'],
    ['他说‘好’，“坏”', '他说「好」，「坏」'],
    ['‘甲”乙’', '「甲」乙」'],
  ])('takes the first quotation in %s for an outer one', (hans, hant) => {
    expect(run(hans)).toBe(hant);
  });

  it('changes nothing within a script', () => {
    expect(createQuoteConversion('zh-Hant', 'zh-Hant')('「好」')).toEqual([]);
  });
});
