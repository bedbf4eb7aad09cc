import { describe, expect, it } from 'vitest';

import { alignedOffsets } from './aligned';

describe('alignedOffsets', () => {
  it.each([
    ['of texts with the same units', '王先生', '王先生', [0, 1, 2, 3]],
    ['behind a pair that the other text alone has', '王鋐說', '王𬭎说', [0, 1, 3, 4]],
    ['behind a pair that the text alone has', '王𬭎说', '王鋐說', [0, 1, 1, 2, 3]],
    ['of a pair that both have', '𠮷野', '𠮷野', [0, 0, 2, 3]],
    ['of half a pair', '\uD842后', '\uD842後', [0, 1, 2]],
    ['of nothing', '', '', [0]],
  ] as const)('gives the places %s', (_, text, other, expected) => {
    expect(alignedOffsets(text, other)).toEqual(expected);
  });

  it.each([
    ['軟件', '程式碼'],
    ['程式碼', '軟件'],
  ])('has no places for %s and %s, whose characters are not as many', (text, other) => {
    expect(alignedOffsets(text, other)).toBeUndefined();
  });
});
