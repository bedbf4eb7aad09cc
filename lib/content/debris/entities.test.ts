import { describe, expect, it } from 'vitest';

import { findEntities } from './entities';

const found = (text: string) => findEntities(text).map(({ offset, written, meant }) => [offset, written, meant]);

describe('findEntities', () => {
  it.each([
    ['書&nbsp;同', 1, '&nbsp;', '\u00A0'],
    ['書&#39;同', 1, '&#39;', "'"],
    ['書&#x540C;文', 1, '&#x540C;', '同'],
    ['A&amp;B', 1, '&amp;', '&'],
    ['&ldquo;安全', 0, '&ldquo;', '“'],
    ['書&nbsp同', 1, '&nbsp', '\u00A0'],
  ])('finds what was left in %s', (text, ...expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each(['AT&T;', 'R&D', 'a && b;', '書&同;', '&#9999999;', '&unknown;', '?a=1&lt=2'])('leaves %s alone', (text) => {
    expect(found(text)).toEqual([]);
  });
});
