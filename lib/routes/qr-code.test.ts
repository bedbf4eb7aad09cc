import jsqr from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

import { drawQrCode } from './qr-code';

/** What a reader of codes sees in a drawing. */
async function scan({ size, path }: ReturnType<typeof drawQrCode>): Promise<string | undefined> {
  const edge = size + 8;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4.5 ${edge} ${edge}" width="${edge * 4}" height="${edge * 4}"><path fill="#fff" d="M-4-4.5h${edge}v${edge}h-${edge}z"/><path stroke="#000" d="${path}"/></svg>`;
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe('drawQrCode', () => {
  it.each(['https://example.org/zh-Hans', 'https://www.example.org/news/zh-Hant-HK/topics/response/media/front-line', `https://example.org/${'a'.repeat(300)}`])('is read as %s', async (address) => {
    expect(await scan(drawQrCode(address))).toBe(address);
  });
});
