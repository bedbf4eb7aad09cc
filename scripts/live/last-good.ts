import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

import { decodeSource, type SourceFile } from '@/lib/content/source-file';

/** The last version without errors of each file. */
export interface LastGood {
  get: (path: string) => SourceFile | undefined;
  note: (source: SourceFile) => void;
}

/** Last good versions in memory alone. */
export function createLastGood(): LastGood {
  const known = new Map<string, SourceFile>();
  return { get: (path) => known.get(path), note: (source) => void known.set(source.path, source) };
}

/**
 * Last good versions that outlive the process: a copy of each file in a folder.
 *
 * @param current the files that there are now; copies of others are deleted
 */
export function openLastGood(folder: string, current: readonly SourceFile[]): LastGood {
  const memory = createLastGood();
  const names = new Map(current.map(({ path, file }) => [path, file]));
  for (const path of filesBelow(folder)) {
    const file = names.get(path);
    if (file) memory.note(decodeSource(path, file, readFileSync(join(folder, path))));
    else rmSync(join(folder, path));
  }
  return {
    get: memory.get,
    note(source) {
      const before = memory.get(source.path);
      if (before === source) return;
      memory.note(source);
      if (before?.text === source.text) return;
      const copy = join(folder, source.path);
      mkdirSync(dirname(copy), { recursive: true });
      writeFileSync(copy, source.text);
    },
  };
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).split(sep).join('/'));
}
