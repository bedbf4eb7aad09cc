import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

import { isResizable } from './is-resizable';
import { resizePictures } from './resize-pictures';

const project = process.cwd();
afterAll(() => process.chdir(project));
beforeEach(() => process.chdir(mkdtempSync(join(tmpdir(), 'shutong-pictures-'))));

/** A picture of a camera: 1000 by 500 pixels, to be turned by a quarter. */
const photograph = () =>
  sharp({ create: { width: 1000, height: 500, channels: 3, background: '#a92f1d' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer();

const bridge = { file: 'bridge.jpg', address: '/media/1a2b/bridge.jpg', widths: [200, 500] };

describe('resizePictures', () => {
  it('makes every width in AVIF and WebP, turned as the camera says, without what the camera wrote', async () => {
    writeFileSync('bridge.jpg', await photograph());
    expect(await resizePictures([bridge])).toBe(1);
    for (const width of [200, 500]) {
      for (const format of ['avif', 'webp']) {
        const made = await sharp(readFileSync(`public/media/1a2b/bridge-${width}.${format}`)).metadata();
        expect([made.width, made.height, made.exif, made.orientation]).toEqual([width, width * 2, undefined, undefined]);
        expect(made.format === 'heif' ? 'avif' : made.format).toBe(format);
      }
    }
  });

  it('makes a picture once, also where public/ was emptied', async () => {
    writeFileSync('bridge.jpg', await photograph());
    await resizePictures([bridge]);
    rmSync('public', { recursive: true });
    expect(await resizePictures([bridge])).toBe(0);
    expect(existsSync('public/media/1a2b/bridge-500.webp')).toBe(true);
  });

  it('forgets a picture that nothing shows', async () => {
    writeFileSync('bridge.jpg', await photograph());
    await resizePictures([bridge]);
    await resizePictures([]);
    expect(await resizePictures([bridge])).toBe(1);
  });

  it('says which picture is damaged', async () => {
    writeFileSync('bridge.jpg', (await photograph()).subarray(0, 300));
    await expect(resizePictures([bridge])).rejects.toThrow(/^bridge\.jpg cannot be read as a picture/u);
  });
});

describe('isResizable', () => {
  const still = sharp({ create: { width: 8, height: 8, channels: 3, background: '#000' } });
  const frames = () => sharp(Buffer.alloc(8 * 16 * 3).fill(255, 8 * 8 * 3), { raw: { width: 8, height: 16, channels: 3, pageHeight: 8 } });

  it.each([
    ['a JPEG', () => still.clone().jpeg().toBuffer(), true],
    ['a PNG', () => still.clone().png().toBuffer(), true],
    ['a WebP', () => still.clone().webp().toBuffer(), true],
    ['a WebP with transparency', () => still.clone().ensureAlpha(0.5).webp().toBuffer(), true],
    ['a GIF', () => still.clone().gif().toBuffer(), false],
    ['an animated WebP', () => frames().webp({ loop: 0, delay: [100, 100] }).toBuffer(), false],
    ['an AVIF', () => still.clone().avif().toBuffer(), false],
    ['a drawing', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), false],
  ])('of %s', async (_, make, expected) => {
    expect(isResizable(await make())).toBe(expected);
  });

  it('of an animated PNG is false', () => {
    const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'), Buffer.from('....IHDR.....acTL....IDAT', 'latin1')]);
    expect(isResizable(png)).toBe(false);
  });
});
