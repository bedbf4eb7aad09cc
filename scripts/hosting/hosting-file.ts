import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';

import { manifestFile } from '@/lib/verify/manifest';

import { writeWhole } from '../content/files';
import { builtRedirectsFile, readRedirects, writeRedirects } from '../content/redirects-file';

import type { Hosting } from '@/lib/hosting/hosting';

const hostingFile = '.shutong/hosting.json';
const coming = '.coming';

interface KeptHosting extends Omit<Hosting, 'redirects'> {
  /** SHA-256 of the manifest of the site that this is about, in hex. */
  manifest: string;
}

/**
 * Notes what hosts must know of a built site, its redirects in a file of their own, beside what is noted of the site before.
 *
 * @param site the folder of the built site
 * @param project the folder whose `out/` it will be
 * @returns what puts the notes in place, once the site is: that takes no space on the disk, and so cannot fail for want of it
 */
export async function prepareHosting({ redirects, ...hosting }: Hosting, site: string, project = '.'): Promise<() => Promise<void>> {
  const files = [builtRedirectsFile, hostingFile].map((file) => join(project, file));
  const kept: KeptHosting = { ...hosting, manifest: hashManifest(site)! };
  await writeRedirects(files[0]! + coming, redirects);
  await writeWhole(files[1]! + coming, `${JSON.stringify(kept, undefined, 2)}\n`);
  return async () => {
    for (const file of files) await rename(file + coming, file);
  };
}

/** What hosts must know of what is in `out/` of a project; `undefined` where nothing complete is there, or another site than was noted. */
export function readHosting(project = '.'): Hosting | undefined {
  const file = join(project, hostingFile);
  if (!existsSync(join(project, 'out/404.html')) || !existsSync(file)) return undefined;
  try {
    const { manifest, ...hosting } = JSON.parse(readFileSync(file, 'utf8')) as KeptHosting;
    if (manifest !== hashManifest(join(project, 'out'))) return undefined;
    return { ...hosting, redirects: readRedirects(join(project, builtRedirectsFile)) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // damaged: only a build makes it whole
    throw error;
  }
}

/** Changes whenever the notes of a project do. */
export function hostingStamp(project = '.'): number {
  return statSync(join(project, hostingFile), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function hashManifest(site: string): string | undefined {
  const file = join(site, manifestFile);
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : undefined;
}
