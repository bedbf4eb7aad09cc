import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { shortHash } from './hash';

const known = new Map<string, string>();

/**
 * A name for the code in some folders and the libraries it stands on: caches made by other code are never used.
 *
 * @param paths folders of code, and single files, relative to the project
 */
export function codeVersion(...paths: string[]): string {
  const key = paths.join();
  const version = known.get(key) ?? computeVersion(paths);
  known.set(key, version);
  return version;
}

function computeVersion(paths: string[]): string {
  const files = paths.flatMap((path) =>
    statSync(path).isFile()
      ? [path]
      : readdirSync(path, { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
          .sort()
          .map((file) => join(path, file)),
  );
  return shortHash(...['package-lock.json', ...files].map((file) => readFileSync(file)));
}
