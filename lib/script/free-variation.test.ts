import { describe, expect, it } from 'vitest';

import { freeWords, isAcceptedAlone, isAcceptedFor, isFreeVariation } from './free-variation';

describe('free variation', () => {
  it.each([
    ['發布了', 1, '佈'],
    ['他發佈了', 2, '布'],
    ['做計劃時', 2, '畫'],
    ['古跡', 1, '蹟'],
    ['他了解', 1, '瞭'],
    ['抄電表', 2, '錶'],
    ['水錶', 1, '表'],
    ['他唸過大學', 1, '念'],
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

  it('has 唸 for 念 outside of words alone', () => {
    expect([isAcceptedAlone('唸', '念'), isAcceptedAlone('念', '唸'), isAcceptedFor('唸', '念')]).toEqual([true, false, false]);
  });

  it('lists pairs of the same length that differ', () => {
    expect(freeWords.filter(([one, other]) => one === other || one.length !== other.length)).toEqual([]);
  });
});
