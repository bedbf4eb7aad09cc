import { existsSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';

import { site } from '@/site.config';

import { UsageError } from '../usage';
import { checkContent } from './check';
import { reportProblems } from './report';

/**
 * `content check [PATH…] [--strict] [--json]`. All content is read, since a problem in one file can come of another;
 * paths choose what is shown.
 *
 * @returns exit status
 */
export function runCheck(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    options: { strict: { type: 'boolean' }, json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const wanted = positionals.map(toContentPath);
  const { problems: all, articleCount } = checkContent();
  const problems = all.filter(({ file }) => wanted.length === 0 || wanted.some((path) => file === path || file.startsWith(`${path}/`)));
  console.log(values.json ? JSON.stringify({ problems }, null, 2) : reportProblems(problems, articleCount));
  return problems.some(({ severity }) => severity === 'error' || values.strict) ? 1 : 0;
}

/** A path as messages show it: `topics`, `content/topics` and an absolute path all mean `content/topics`. */
function toContentPath(path: string): string {
  const root = resolve(site.contentDir);
  const full = [resolve(path), resolve(root, path)].find((each) => existsSync(each) && (each === root || each.startsWith(root + sep)));
  if (!full) throw new UsageError(`There is no \`${path}\` in ${site.contentDir}/.`);
  return [basename(root), ...relative(root, full).split(sep)].filter((part) => part !== '').join('/');
}
