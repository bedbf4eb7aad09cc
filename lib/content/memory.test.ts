import { describe, expect, it } from 'vitest';

import { createMemory, noMemory } from './memory';

describe('createMemory', () => {
  it('makes a thing once, and anew when what it was made with is another', () => {
    const remember = createMemory();
    const file = { text: '一' };
    let made = 0;
    const make = (...others: unknown[]) => remember(file, 'length', others, () => ++made);
    const terms = {};
    expect([make(terms), make(terms), make({}), make({}, terms), make()]).toEqual([1, 1, 2, 3, 4]);
  });

  it('keeps apart what is made of different things, and different things made of one', () => {
    const remember = createMemory();
    const [one, other] = [{}, {}];
    expect(remember(one, 'a', [], () => 1)).toBe(1);
    expect(remember(other, 'a', [], () => 2)).toBe(2);
    expect(remember(one, 'b', [], () => 3)).toBe(3);
    expect(remember(one, 'a', [], () => 4)).toBe(1);
  });
});

describe('noMemory', () => {
  it('makes everything anew', () => {
    let made = 0;
    noMemory({}, 'a', [], () => ++made);
    expect(noMemory({}, 'a', [], () => ++made)).toBe(2);
  });
});
