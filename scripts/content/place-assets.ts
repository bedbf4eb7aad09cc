import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { resolveFile } from '@/lib/content/file-references';
import { pictureFormats, widthsFor } from '@/lib/content/picture-widths';
import { site } from '@/site.config';

import { pictureSize } from './files';
import { shortHash } from './hash';
import { isResizable } from './is-resizable';
import { resizePictures, type ResizablePicture } from './resize-pictures';

import type { FilePlacer } from '@/lib/content/place-files';

const publicDir = 'public/media';

/** A `FilePlacer` that copies what it places, and forgets nothing it placed. */
export interface AssetPlacer extends FilePlacer {
  /** Changes whenever one of the files does: for an article's cache key. Notes what is shown as a picture. */
  hashOf: (articlePath: string, src: string, kind: 'picture' | 'link') => string;
  /** Makes the pictures noted in the widths that pages offer. */
  resize: () => Promise<void>;
  /** Deletes all copies but those at the addresses given. */
  prune: (addresses: ReadonlySet<string>) => Promise<void>;
}

/** A file that was placed, and what it was then. */
export interface PlacedAsset {
  stamp: string;
  address: string;
  bytes: number;
  size: ReturnType<typeof pictureSize>;
  /** The widths in pixels that it is made in besides. */
  widths?: number[];
}

/**
 * Copies pictures and attachments to `public/media/HASH/NAME`. The hash of the bytes is in the address, so that a copy
 * can be kept for ever; the name stays, because readers see it when they save the file.
 *
 * @param last given in live editing, where it is handed from run to run: what did not change is not read again, and a file
 *   that is gone stays as it was for as long as an article shows it
 */
export function createAssetPlacer(last?: Map<string, PlacedAsset>): AssetPlacer {
  const placed = new Map<string, PlacedAsset>();
  const pictures = new Map<string, ResizablePicture>();

  function place(articlePath: string, src: string): PlacedAsset {
    const path = resolveFile(articlePath, src);
    if (path === undefined) throw new Error(`${src} in ${articlePath} is outside content/`);
    const result = placed.get(path) ?? placeAnew(path);
    placed.set(path, result);
    last?.set(path, result);
    return result;
  }

  function placeAnew(path: string): PlacedAsset {
    const before = last?.get(path);
    const file = join(site.contentDir, path);
    if (last && !existsSync(file)) return before ?? { stamp: '', address: `/media/missing/${basename(path)}`, bytes: 0, size: undefined };
    const { mtimeMs, size } = statSync(file);
    const stamp = `${mtimeMs} ${size}`;
    if (before?.stamp === stamp && existsSync(join('public', before.address))) return before;
    const data = readFileSync(file);
    const address = `/media/${shortHash(data)}/${basename(path)}`;
    const target = join('public', address);
    // A copy that was cut off has another size.
    if (statSync(target, { throwIfNoEntry: false })?.size !== data.length) {
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(file, target);
    }
    const picture = pictureSize(path);
    // Making a picture in other widths takes longer than a live page may.
    const widths = !last && picture && isResizable(data) ? widthsFor(picture.width) : undefined;
    return { stamp, address, bytes: data.length, size: picture, widths };
  }

  return {
    picture(articlePath, src) {
      const { address, size, widths } = place(articlePath, src);
      return { src: toHref(address), width: size?.width ?? 0, height: size?.height ?? 0, widths: widths?.join(' ') };
    },
    attachment(articlePath, file) {
      const { address, bytes } = place(articlePath, file);
      return { href: toHref(address), bytes };
    },
    hashOf(articlePath, src, kind) {
      const { address, widths } = place(articlePath, src);
      if (kind === 'picture' && widths) pictures.set(address, { file: join(site.contentDir, resolveFile(articlePath, src)!), address, widths });
      return address;
    },
    async resize() {
      const made = await resizePictures([...pictures.values()]);
      if (made > 0) console.log(`${made} pictures made in ${pictureFormats.join(' and ')}`);
    },
    async prune(addresses) {
      if (!existsSync(publicDir)) return;
      const kept = new Set([...addresses].map((address) => address.split('/')[2]));
      for (const folder of await readdir(publicDir)) {
        if (!kept.has(folder)) rmSync(join(publicDir, folder), { recursive: true, force: true });
      }
    },
  };
}

/** A name may hold `#` and `?`, which an address must not. */
function toHref(address: string): string {
  return address.split('/').map(encodeURIComponent).join('/');
}
