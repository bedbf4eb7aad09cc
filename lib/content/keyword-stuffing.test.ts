import { describe, expect, it } from 'vitest';

import { findStuffing } from './keyword-stuffing';

describe('findStuffing', () => {
  it.each([
    ['彩票平台|彩票官网|彩票app下载', 3, '|'],
    ['彩票平台_彩票官网_彩票app下载_时时彩', 4, '_'],
    ['橋梁｜隧道｜公路', 3, '｜'],
    ['博彩公司-博彩平台-博彩官网', 3, '-'],
    ['彩票平台、彩票官网、彩票下载、彩票注册、彩票开户', 5, '、'],
    ['裝修,搬家,保潔,開鎖,疏通,維修', 6, ','],
    ['裝修 搬家 保潔 開鎖 疏通 維修 通渠 清潔 除蟲', 9, ' '],
  ])('finds the row in %s', (text, count, separator) => {
    expect(findStuffing(text)).toMatchObject({ count, separator });
  });

  it('takes commas in a paragraph for commas', () => {
    const row = '裝修,搬家,保潔,開鎖,疏通,維修';
    expect([findStuffing(row, true)?.count, findStuffing(row, false)]).toEqual([6, undefined]);
    expect(findStuffing('裝修|搬家|保潔', false)?.count).toBe(3);
  });

  it('shows the first few', () => {
    expect(findStuffing('甲一|乙二|丙三|丁四')!.phrases).toEqual(['甲一', '乙二', '丙三']);
  });

  it.each([
    '停下清退，簡化申請',
    '一文寫就，簡繁同文',
    '老橋重開那天｜書同',
    '北京、上海、廣州、深圳、成都、重慶開通',
    '春、夏、秋、冬',
    '2026-03-01 橋頭',
    'A-B-C 三個字母',
    '甲說|乙說|丙說。於是散會。',
    '增長率|同比',
    '「你好」，他說，「再見」',
    '關於彩票的一點想法',
    'one | two | three',
    '金 木 水 火 土',
  ])('takes %s for words', (text) => {
    expect(findStuffing(text)).toBeUndefined();
  });
});
