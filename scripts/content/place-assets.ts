import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { resolveFile } from '@/lib/content/file-references';
import { site } from '@/site.config';

import { pictureSize } from './files';
import { shortHash } from './hash';

import type { FilePlacer } from '@/lib/content/place-files';

const publicDir = 'public/media';

/** A `FilePlacer` that copies what it places, and forgets nothing it placed. */
export interface AssetPlacer extends FilePlacer {
  /** Changes whenever one of the files does: for an article's cache key. */
  hashOf: (articlePath: string, src: string) => string;
  /** Deletes all copies but those at the addresses given. */
  prune: (addresses: ReadonlySet<string>) => Promise<void>;
}

/**
 * Copies pictures and attachments to `public/media/HASH/NAME`. The hash of the bytes is in the address, so that a copy
 * can be kept for ever; the name stays, because readers see it when they save the file.
 */
export function createAssetPlacer(): AssetPlacer {
  const placed = new Map<string, { address: string; bytes: number; size: ReturnType<typeof pictureSize> }>();

  function place(articlePath: string, src: string) {
    const path = resolveFile(articlePath, src);
    if (path === undefined) throw new Error(`${src} in ${articlePath} is outside content/`);
    const known = placed.get(path);
    if (known) return known;
    const data = readFileSync(join(site.contentDir, path));
    const address = `/media/${shortHash(data)}/${basename(path)}`;
    const target = join('public', address);
    if (!existsSync(target)) {
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(join(site.contentDir, path), target);
    }
    const result = { address, bytes: data.length, size: pictureSize(path) };
    placed.set(path, result);
    return result;
  }

  return {
    picture(articlePath, src) {
      const { address, size } = place(articlePath, src);
      return { src: toHref(address), width: size?.width ?? 0, height: size?.height ?? 0 };
    },
    attachment(articlePath, file) {
      const { address, bytes } = place(articlePath, file);
      return { href: toHref(address), bytes };
    },
    hashOf: (articlePath, src) => place(articlePath, src).address,
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
