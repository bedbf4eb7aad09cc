import { inLanguage } from '@/lib/problems/in-language';

import { terminalLanguage } from '../terminal-language';
import { reportWords } from './report-words';

import type { Mend } from '@/lib/content/check-script';
import type { Problem } from '@/lib/problems/problem';

/** Problems for people, in the terminal's language: by file, each with its place, what is wrong and what to do; a count at the end. */
export function reportProblems(problems: readonly Problem[], articleCount: number, language = terminalLanguage()): string {
  const { severities, noProblems, summary } = reportWords[language];
  const lines: string[] = [];
  for (const problem of problems) {
    const { file, line, column, severity, rule, message, fix } = inLanguage(problem, language);
    lines.push(`${file}:${line}:${column} ${severities[severity]} ${rule} ${message}`, `    ${fix}`);
  }
  if (problems.length === 0) return noProblems(articleCount);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const files = new Set(problems.map(({ file }) => file)).size;
  return [...lines, '', summary({ errors, warnings: problems.length - errors, files, articles: articleCount })].join('\n');
}

/** What was mended, each change with its place. */
export function reportMends(mends: readonly Mend[], language = terminalLanguage()): string {
  const { mended, mendedInAll } = reportWords[language];
  const lines = mends.map(({ file, line, column, from, to }) => `${file}:${line}:${column} ${mended} ${from} → ${to}`);
  return [...lines, mendedInAll(mends.length)].join('\n');
}
