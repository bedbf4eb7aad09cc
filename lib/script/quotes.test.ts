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
  ])('writes %s as %s', (hans, hant) => {
    expect(run(hans)).toBe(hant);
  });

  it.each(['He said “hello” and left.', '“Hello!”', 'don’t', 'the ’90s', '他的 workers’ rights', '"好"', '「好」'])('leaves %s as it is', (text) => {
    expect(run(text)).toBe(text);
  });

  it.each([
    ['「他說『好』」', '“他說‘好’”'],
    ['『好』', '“好”'],
    ['“好”', '“好”'],
  ])('writes Traditional %s as %s', (hant, hans) => {
    expect(run(hant, 'zh-Hant', 'zh-Hans')).toBe(hans);
  });

  it('changes nothing within a script', () => {
    expect(createQuoteConversion('zh-Hant', 'zh-Hant')('「好」')).toEqual([]);
  });
});
