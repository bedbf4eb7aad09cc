import { parseArgs } from 'node:util';

import { checkContent } from './check';
import { isWithin, toContentPath } from './content-path';
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
  const problems = all.filter(({ file }) => isWithin(file, wanted));
  console.log(values.json ? JSON.stringify({ problems }, null, 2) : reportProblems(problems, articleCount));
  return problems.some(({ severity }) => severity === 'error' || values.strict) ? 1 : 0;
}
