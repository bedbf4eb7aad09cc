import { describe, expect, it } from 'vitest';

import { align, textLikeness } from './align';

const rows = (left: string[], right: string[]) => align(left, right, textLikeness).map(({ left: a, right: b }) => [a ?? '', b ?? '']);

describe('align', () => {
  it('puts what is alike side by side', () => {
    expect(rows(['第一段文字', '第二段話'], ['第一段的文字', '第二段說話'])).toEqual([['第一段文字', '第一段的文字'], ['第二段話', '第二段說話']]);
  });

  it('leaves a gap where one list has more', () => {
    expect(rows(['甲乙丙', '丁戊己'], ['丁戊己'])).toEqual([['甲乙丙', ''], ['丁戊己', '丁戊己']]);
    expect(rows(['甲乙丙'], ['甲乙丙', '丁戊己'])).toEqual([['甲乙丙', '甲乙丙'], ['', '丁戊己']]);
  });

  it('never puts side by side what has nothing in common', () => {
    expect(rows(['甲乙丙'], ['丁戊己'])).toEqual([['甲乙丙', ''], ['', '丁戊己']]);
  });

  it('keeps the order of both', () => {
    const found = rows(['一', '二', '三'], ['三', '一', '二']);
    expect(found.map(([a]) => a).join('')).toBe('一二三');
    expect(found.map(([, b]) => b).join('')).toBe('三一二');
  });
});

describe('textLikeness', () => {
  it.each([['甲乙', '甲乙', 1], ['甲乙', '丙丁', 0], ['甲乙', '甲丙', 0.5], ['甲甲', '甲', 2 / 3], ['', '', 1]])('of %s and %s is %d', (a, b, likeness) => {
    expect(textLikeness(a, b)).toBeCloseTo(likeness);
  });
});
