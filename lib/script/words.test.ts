import { describe, expect, it } from 'vitest';

import { createWordCutter } from './words';

describe('createWordCutter', () => {
  const cut = createWordCutter(['理发师傅']);
  const words = (text: string) => {
    const bounds = [...cut(text)].flatMap((bound, offset) => (bound ? [offset] : []));
    return bounds.slice(1).map((end, i) => text.slice(bounds[i], end));
  };

  it.each([
    ['展示了如何', ['展示', '了', '如何']],
    ['理发师傅来了', ['理发师傅', '来', '了']],
    ['𠮷野家', ['𠮷', '野', '家']],
    ['', []],
  ])('cuts %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('keeps every character, whole or not', () => {
    const text = '头发\uD800 https://example.org/a?b=1\n头发';
    expect(words(text).join('')).toBe(text);
  });
});
