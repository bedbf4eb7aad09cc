import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import sharp from 'sharp';

import { pictureFormats, resizedSrc, type PictureFormat } from '@/lib/content/picture-widths';

import { forEachLimited } from '../build/lean-files';
import { writeUnlessSame } from './files';
import { shortHash } from './hash';
import { readSealed, writeSealed } from './sealed-file';

/** A picture that pages show in several widths. */
export interface ResizablePicture {
  /** The original, as it is on disk. */
  file: string;
  /** Its address on the site, as a path below `public/`; the folder is named after its bytes. */
  address: string;
  widths: readonly number[];
}

/**
 * How pictures are packed. AVIF at 55 and WebP at 78 look alike; more effort than 3 saves 3 % of the bytes of a photograph
 * for twice the time.
 */
const settings = { avif: { quality: 55, effort: 3 }, webp: { quality: 78, effort: 4 } } satisfies Record<PictureFormat, object>;

const cache = '.shutong/pictures';

/**
 * Makes each picture in its widths and formats beside the original in `public/`. A picture is made once for the same
 * bytes and settings, and kept until no article shows it.
 *
 * @returns how many pictures were made anew
 */
export async function resizePictures(pictures: readonly ResizablePicture[]): Promise<number> {
  const kept = join(cache, shortHash(JSON.stringify(settings)));
  const folders = new Set<string>();
  let made = 0;
  await forEachLimited(pictures, 2, async ({ file, address, widths }) => {
    const folder = join(kept, basename(dirname(address)));
    folders.add(basename(folder));
    const files = widths.flatMap((width) => pictureFormats.map((format) => ({ width, format, target: resizedSrc(address, width, format) })));
    let isMade = false;
    for (const { width, format, target } of files) {
      const keptFile = join(folder, basename(target));
      const known = readSealed(keptFile);
      const data = known ?? (await resize(file, width, format));
      if (!known) await writeSealed(keptFile, data);
      await writeUnlessSame(join('public', target), data);
      isMade ||= !known;
    }
    if (isMade) made++;
  });
  prune(kept, folders);
  return made;
}

/** Turned as its camera says, in the colours of the web, without what the camera wrote into it, such as the place. */
async function resize(file: string, width: number, format: PictureFormat): Promise<Buffer> {
  try {
    return await sharp(file, { failOn: 'error' }).autoOrient().resize({ width })[format](settings[format]).toBuffer();
  } catch (error) {
    throw new Error(`${file} cannot be read as a picture. Save it again in an image editor, or put another in its place.`, { cause: error });
  }
}

function prune(kept: string, folders: ReadonlySet<string>): void {
  const list = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);
  for (const version of list(cache)) if (join(cache, version) !== kept) rmSync(join(cache, version), { recursive: true, force: true });
  for (const name of list(kept)) if (!folders.has(name)) rmSync(join(kept, name), { recursive: true, force: true });
}
