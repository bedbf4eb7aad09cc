import { existsSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';

import { site } from '@/site.config';

import { terminalLanguage } from '../terminal-language';
import { UsageError } from '../usage';
import { optionWords } from './option-words';

/** A path as messages show it: `topics`, `content/topics` and an absolute path all mean `content/topics`. */
export function toContentPath(path: string): string {
  const root = resolve(site.contentDir);
  const full = [resolve(path), resolve(root, path)].find((each) => existsSync(each) && (each === root || each.startsWith(root + sep)));
  if (!full) throw new UsageError(optionWords[terminalLanguage()].noPath(path, site.contentDir));
  return [basename(root), ...relative(root, full).split(sep)].filter((part) => part !== '').join('/');
}

/** Whether a file is one of some files and folders, or there are none to choose from. */
export function isWithin(file: string, wanted: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((path) => file === path || file.startsWith(`${path}/`));
}
