import { readFileSync, realpathSync } from 'node:fs';
import { basename, join, sep } from 'node:path';

import { decodeSource, type SourceFile } from '@/lib/content/source-file';
import { writeOverride, type OverrideEdit } from '@/lib/content/write-override';
import { site } from '@/site.config';

import { replaceFile } from '../content/replace-file';

import type { DeskWriteResult } from '@/lib/content/desk';

/**
 * Makes a change in a content file, and nothing else in it. A file that is not as it was read, or that lies outside the
 * content folder, be it by a link, is left alone.
 */
export function writeToContent(source: SourceFile, edit: OverrideEdit): DeskWriteResult {
  const target = realFile(source.path);
  if (target === undefined) return 'unknown';
  const bytes = readFileSync(target);
  if (decodeSource(source.path, source.file, bytes).text !== source.text) return 'changed-since';
  // Not a TextDecoder: it would drop the byte order mark.
  const written = writeOverride(bytes.toString('utf8'), edit, target.endsWith('.yml'));
  if (written === undefined) return 'not-possible';
  replaceFile(target, written);
  return 'written';
}

/** Where a content file really is, `undefined` if that is not below the content folder or no kind of file that is written. */
function realFile(path: string): string | undefined {
  const folder = realpathSync(site.contentDir);
  try {
    const target = realpathSync(join(site.contentDir, path));
    return target.startsWith(folder + sep) && /^[^.].*\.(?:mdx|yml)$/u.test(basename(target)) ? target : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
