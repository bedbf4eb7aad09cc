import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { leanHtml, LeanError } from './lean-html';

/** How the files of an export become the site's. */
export interface LeanOptions {
  from: string;
  to: string;
  /** `false` keeps Next's runtime: HTML and scripts stay as they are. */
  lean: boolean;
}

/** Files of Next's export that no address of the site leads to: flight data, manifests, its own not-found page. */
const framework = /(?:^|\/)__next\.|^_next\/[^/]+\/|\.txt$|^_not-found/u;
/** What the content step and the bundler put into `public/`: an attachment may well end in `.txt`. */
const ours = /^(?:media|assets)\//u;
const staticAssets = /^_next\/static\//u;
const runtime = /^_next\/static\/.*\.js(?:\.map)?$/u;

/** Copies an export, HTML made lean and the framework's files left behind. Gives the copied files. */
export async function leanFiles({ from, to, lean }: LeanOptions): Promise<string[]> {
  const files = await listFiles(from);
  const kept = lean ? files.filter((file) => isOurs(file)) : files.filter((file) => !/^_not-found/u.test(file));
  await forEachLimited(kept, 16, async (file) => {
    const target = join(to, file);
    await mkdir(dirname(target), { recursive: true });
    if (lean && file.endsWith('.html')) await writeFile(target, await readLean(join(from, file), file));
    else await copyFile(join(from, file), target);
  });
  return kept;
}

function isOurs(file: string): boolean {
  if (staticAssets.test(file)) return !runtime.test(file);
  return file === 'robots.txt' || ours.test(file) || !framework.test(file);
}

async function readLean(path: string, file: string): Promise<string> {
  try {
    return leanHtml(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof LeanError) throw new LeanError(`${file}: ${error.message}`, { cause: error });
    throw error;
  }
}

/** Every file below a folder, as paths relative to it with slashes. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .sort();
}

/** Does something with every item, so many at a time. */
export async function forEachLimited<Item>(items: readonly Item[], limit: number, act: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const work = async () => {
    for (const item of waiting) await act(item);
  };
  await Promise.all(Array.from({ length: limit }, work));
}
