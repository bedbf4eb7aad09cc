import { readFileSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';

import { site } from '@/site.config';

import { replaceFile } from './replace-file';

import type { Mend } from '@/lib/content/check-script';

/**
 * Makes changes in content files, and nothing else in them: byte order mark, line ends and mode stay. A file is written
 * whole or not at all. A change whose character does not stand at its place is left out.
 *
 * @returns the changes that were made
 */
export function mendFiles(mends: readonly Mend[]): Mend[] {
  const files = new Map<string, Mend[]>();
  for (const mend of mends) files.set(mend.file, [...(files.get(mend.file) ?? []), mend]);
  return [...files].flatMap(([file, ofFile]) => mendFile(join(site.contentDir, file.slice(basename(site.contentDir).length + 1)), ofFile));
}

function mendFile(path: string, mends: readonly Mend[]): Mend[] {
  const target = realpathSync(path);
  // Not a TextDecoder: it would drop the byte order mark.
  const text = readFileSync(target).toString('utf8');
  const { text: mended, made } = mendText(text, mends);
  if (made.length > 0) replaceFile(target, mended);
  return made;
}

/** Makes changes in the text of a file: those whose character stands where they say, from the top. */
export function mendText(text: string, mends: readonly Mend[]): { text: string; made: Mend[] } {
  const lineStarts = [text.startsWith('\uFEFF') ? 1 : 0, ...[...text.matchAll(/\r\n?|\n/gu)].map(({ index, 0: end }) => index + end.length)];
  const placed = mends.map((mend) => ({ mend, at: (lineStarts[mend.line - 1] ?? text.length) + mend.column - 1 })).sort((a, b) => a.at - b.at);
  const made: Mend[] = [];
  let mended = '';
  let done = 0;
  for (const { mend, at } of placed) {
    if (at < done || !text.startsWith(mend.from, at)) continue;
    mended += text.slice(done, at) + mend.to;
    done = at + mend.from.length;
    made.push(mend);
  }
  return { text: mended + text.slice(done), made };
}
