import { describe, expect, it } from 'vitest';

import { readSinking } from './sinking';

/** What is read of each 沈 of a text: 沉 that sinks, 沈 the surname, · what a word of the dictionary has to say; ？ behind what is open. */
const read = (text: string) =>
  [...text.matchAll(/沈/gu)].map(({ index }) => {
    const reading = readSinking(text, index);
    return reading ? (reading.isSinking ? '沉' : '沈') + (reading.isOpen ? '？' : '') : '·';
  });

describe('沈 as Taiwan’s form of 沉', () => {
  it.each([
    ...'神情沈著 沈穩 消沈 低沈 沈入水底 深沈 沈默 沈重 沈思 沈睡 沈淪 沈浸 沈溺 沈痛 沈澱 浮沈 擊沈 陰沈 昏沈 石沈大海 夕陽西沈 沈甸甸 陰沈沈'.split(' '),
    ...['船身下沈', '地層下沈的速度', '船緩緩下沈，', '心直往下沈', '地盤下沈三公分', '路面下沈了', '繼續下沈到海底', '地基下沈中。', '船隻下沈時的聲音', '下沈至海底', '下沈趨勢'],
    ...['古老沈睡的城市', '一家老小沈睡著', '演員沈默不語', '心情沈重，教授不語'],
  ])('is known in %s', (text) => {
    expect(new Set(read(text))).toEqual(new Set(['沉']));
  });

  it.each(['沈先生', '名下沈女士', '台下沈先生', '老沈，你好', '阿沈說', '記者沈佳宜', '沈佳宜老師', '沈佳宜走了', '像沈處長講的', '姓沈'])('is surely the surname in %s', (text) => {
    expect(read(text)[0]).toBe('沈');
  });

  it.each(['沈從文', '沈括', '瀋陽與沈陽', '沈著《史論》', '江西沈氏', '他和沈大成'])('is not seen in the surname or the place of %s', (text) => {
    expect(read(text)).not.toContain('沉');
  });

  it.each([
    ...['他的手下沈大成走了', '部下沈雲英', '鄉下沈老爹', '下沈佳宜說'],
    ...['門下沈德潛', '燈下沈婉讀書', '月下沈三白獨坐', '麾下沈將軍', '屬下沈安', '樹下沈阿姨', '旗下沈玉琳', '留下沈佳宜一人', '足下沈某', '腳下沈家的地', '轄下沈村', '買下沈中一的畫', '寫下沈之岳三個字'],
  ])('is not seen behind a 下 that belongs to what stands before it: %s', (text) => {
    expect(read(text)).not.toContain('沉');
  });

  it.each(['小沈入學後', '老沈下來了', '小沈睡了', '老沈入座', '阿沈思考再三', '老沈船上的貨'])('is open, the surname rather, behind an address that a word may follow: %s', (text) => {
    expect(read(text)).toEqual(['沈？']);
  });
});
