import { cp, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { forEachLimited, listFiles } from '../build/lean-files';

const packed = /\.(?:html|css|js|svg|json|xml|txt|webmanifest)\.(?:br|gz)$/u;

export interface CopyOptions {
  from: string;
  to: string;
  /** The path that the copy is to be served under: it becomes folders. */
  basePath?: string;
  /** Whether packed files go along; a host that packs by itself needs none. */
  withPacked?: boolean;
}

/** Copies a built site into an empty folder; gives the files that went along, relative to where they came from. */
export async function copySite({ from, to, basePath = '', withPacked = false }: CopyOptions): Promise<string[]> {
  const files = (await listFiles(from)).filter((file) => withPacked || !packed.test(file));
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  await forEachLimited(files, 16, async (file) => {
    const target = join(to, basePath, file);
    await mkdir(dirname(target), { recursive: true });
    await cp(join(from, file), target);
  });
  return files;
}
