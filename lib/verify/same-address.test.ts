import { describe, expect, it } from 'vitest';

import { isSameAddress } from './same-address';

const isSame = (from: string, to: string) => isSameAddress(new URL(from), new URL(to, from));

describe('isSameAddress', () => {
  it.each([
    ['https://a.example/x', '/x/'],
    ['https://a.example/x.html', '/x'],
    ['https://a.example/x', '/x.html'],
    ['https://a.example/x/', '/x/index.html'],
    ['https://a.example/', '/index.html'],
    ['https://a.example/%E6%A9%8B', '/橋'],
    ['https://a.example/x?1', '/x'],
    ['http://a.example/x', 'https://a.example/x'],
  ])('takes %s and %s for one', (from, to) => {
    expect(isSame(from, to)).toBe(true);
  });

  it.each([
    ['https://a.example/x', '/y'],
    ['https://a.example/x', '/x/y'],
    ['https://a.example/x', 'https://b.example/x'],
    ['https://a.example/x', 'https://www.a.example/x'],
    ['https://a.example/x', 'https://a.example:8443/x'],
    ['https://a.example/x', 'http://a.example/x'],
    ['https://a.example/x', '//b.example/x'],
    ['http://a.example/x', 'https://b.example/x'],
  ])('does not take %s and %s for one', (from, to) => {
    expect(isSame(from, to)).toBe(false);
  });
});
