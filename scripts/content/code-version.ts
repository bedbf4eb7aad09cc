import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { shortHash } from './hash';

const known = new Map<string, string>();

/**
 * A name for the code in some folders and the libraries it stands on: caches made by other code are never used.
 *
 * @param folders relative to the project
 */
export function codeVersion(...folders: string[]): string {
  const key = folders.join();
  const version = known.get(key) ?? computeVersion(folders);
  known.set(key, version);
  return version;
}

function computeVersion(folders: string[]): string {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .sort()
      .map((file) => join(folder, file)),
  );
  return shortHash(...['package-lock.json', ...files].map((file) => readFileSync(file)));
}
