import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { imageSize } from 'image-size';

import { classifyFile } from '@/lib/content/files';
import { decodeSource, type SourceFile } from '@/lib/content/source-file';
import { site } from '@/site.config';

/** The content folder as it is on disk. */
export interface ContentFiles {
  sources: SourceFile[];
  /** Pictures and attachments: paths below the content folder. */
  assets: Set<string>;
}

/** Reads every content file. Files and folders whose name begins with a dot or an underscore are left out. */
export function readContentFiles(): ContentFiles {
  const files: ContentFiles = { sources: [], assets: new Set() };
  for (const path of listFiles()) {
    if (classifyFile(path).kind === 'asset') files.assets.add(path);
    else files.sources.push(readSource(path));
  }
  return files;
}

/** Reads one content file. */
export function readSource(path: string): SourceFile {
  return decodeSource(path, `${basename(site.contentDir)}/${path}`, readFileSync(join(site.contentDir, path)));
}

/** The paths of all files below the content folder, sorted, those left out whose name or folder begins with a dot or an underscore. */
export function listFiles(): string[] {
  return listAllFiles().filter((path) => !/(?:^|\/)[._]/u.test(path));
}

/** Every file below the content folder, those that are left out of the content too. */
export function listAllFiles(): string[] {
  if (!existsSync(site.contentDir)) return [];
  return readdirSync(site.contentDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(site.contentDir).length + 1).split(sep).join('/'))
    .sort();
}

/** Width and height of a picture in pixels, `undefined` if the file is no picture that can be measured. */
export function pictureSize(path: string): { width: number; height: number } | undefined {
  try {
    const { width, height, orientation } = imageSize(readFileSync(join(site.contentDir, path)));
    if (!width || !height) return undefined;
    // EXIF orientations 5 to 8 are turned by a quarter: browsers show them so.
    return orientation && orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined; // image-size throws plain errors of several kinds, all of which mean: not a picture it can read
  }
}

/** Writes a file where there is none or one that says something else, as a full disk may leave it. */
export async function writeUnlessSame(path: string, data: Uint8Array): Promise<void> {
  if (!existsSync(path) || !readFileSync(path).equals(data)) await writeWhole(path, data);
}

/** Writes a file whole or not at all: a reader never sees half of it. */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, data);
  await rename(temporary, path);
}
