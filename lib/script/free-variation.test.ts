import { describe, expect, it } from 'vitest';

import { freeWords, isAcceptedFor, isFreeVariation } from './free-variation';

describe('free variation', () => {
  it.each([
    ['發布了', 1, '佈'],
    ['他發佈了', 2, '布'],
    ['做計劃時', 2, '畫'],
    ['古跡', 1, '蹟'],
    ['他了解', 1, '瞭'],
  ])('knows that in %s the character at %i may be %s', (text, at, other) => {
    expect(isFreeVariation(text, at, other)).toBe(true);
  });

  it.each([
    ['關系', 1, '係'],
    ['志願', 0, '誌'],
    ['布匹', 0, '佈'],
    ['發布', 0, '髮'],
  ])('is none in %s, at %i: %s', (text, at, other) => {
    expect(isFreeVariation(text, at, other)).toBe(false);
  });

  it('goes one way where only one character may stand for the other in every word', () => {
    expect([isAcceptedFor('布', '佈'), isAcceptedFor('佈', '布')]).toEqual([true, false]);
    expect([isAcceptedFor('占', '佔'), isAcceptedFor('佔', '占')]).toEqual([true, false]);
  });

  it('lists pairs of the same length that differ', () => {
    expect(freeWords.filter(([one, other]) => one === other || one.length !== other.length)).toEqual([]);
  });
});
