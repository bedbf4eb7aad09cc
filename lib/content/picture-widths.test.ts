import { describe, expect, it } from 'vitest';

import { resizedSrc, widthsFor } from './picture-widths';

describe('widthsFor', () => {
  it.each([
    [4000, [480, 800, 1200, 1600]],
    [1000, [480, 800, 1000]],
    [500, [500]],
    [120, [120]],
  ])('makes no picture wider than its %i pixels, and none that is nearly another', (width, widths) => {
    expect(widthsFor(width)).toEqual(widths);
  });
});

describe('resizedSrc', () => {
  it.each([
    ['/media/1a2b/bridge.jpg', '/media/1a2b/bridge-800.avif'],
    ['/media/1a2b/%E6%A9%8B.v2.png', '/media/1a2b/%E6%A9%8B.v2-800.avif'],
    ['/media/1a2b/noextension', '/media/1a2b/noextension-800.avif'],
  ])('stands beside %s', (src, expected) => {
    expect(resizedSrc(src, 800, 'avif')).toBe(expected);
  });
});
