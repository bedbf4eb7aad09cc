import { inLanguage } from '@/lib/problems/in-language';

import { terminalLanguage } from '../terminal-language';
import { reportWords } from './report-words';
import { showSourceLine } from './source-line';

import type { Mend } from '@/lib/content/check-script';
import type { SourceFile } from '@/lib/content/source-file';
import type { Problem } from '@/lib/problems/problem';

/**
 * Problems for people, in the terminal's language: file by file, each with its place, what is wrong, the line where it
 * stands and what to do; a count at the end.
 *
 * @param sources the files as they were read, for the lines; without one its problems are told without their lines
 */
export function reportProblems(problems: readonly Problem[], articleCount: number, sources: readonly SourceFile[] = [], language = terminalLanguage()): string {
  const { severities, noProblems, summary } = reportWords[language];
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  const lines: string[] = [];
  for (const [i, problem] of problems.entries()) {
    if (i > 0 && problems[i - 1]!.file !== problem.file) lines.push('');
    const { file, line, column, severity, rule, message, fix } = inLanguage(problem, language);
    lines.push(`${file}:${line}:${column} ${severities[severity]} ${rule} ${message}`, ...showSourceLine(texts.get(file) ?? '', line, column), `    ${fix}`);
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
