import { parseArgs } from 'node:util';

import { inLanguage } from '@/lib/problems/in-language';

import { terminalLanguage } from '../terminal-language';
import { checkContent } from './check';
import { isWithin, toContentPath } from './content-path';
import { mendFiles } from './mend';
import { reportMends, reportProblems } from './report';

import type { Mend } from '@/lib/content/check-script';
import type { Place } from '@/lib/problems/problem';

/**
 * `content check [PATH…] [--strict] [--fix] [--json]`. All content is read, since a problem in one file can come of
 * another; paths choose what is shown, and what `--fix` mends.
 *
 * @returns exit status
 */
export async function runCheck(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { strict: { type: 'boolean' }, fix: { type: 'boolean' }, json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const wanted = positionals.map(toContentPath);
  const isWanted = ({ file }: Place) => isWithin(file, wanted);
  let report = await checkContent({ proofread: true, parallel: true });
  const fixed: Mend[] = [];
  // A word that was mended can make its neighbours clear.
  for (let round = 0; values.fix && round < maxRounds; round++) {
    const made = mendFiles(report.mends.filter(isWanted));
    if (made.length === 0) break;
    fixed.push(...made);
    report = await checkContent({ proofread: true, parallel: true });
  }
  const problems = report.problems.filter(isWanted);
  const worded = problems.map((problem) => inLanguage(problem, terminalLanguage()));
  if (values.json) console.log(JSON.stringify(values.fix ? { problems: worded, fixed } : { problems: worded }, null, 2));
  else console.log([...(values.fix ? [reportMends(fixed)] : []), reportProblems(problems, report.articleCount, report.sources)].join('\n\n'));
  return problems.some(({ severity }) => severity === 'error' || values.strict) ? 1 : 0;
}

/** `--fix` looks no more often than this whether there is still something to mend. */
const maxRounds = 5;
