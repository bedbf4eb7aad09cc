import type { Mend } from '@/lib/content/check-script';
import type { Problem } from '@/lib/problems/problem';

/** Problems for people: by file, each with its place, what is wrong and what to do; a count at the end. */
export function reportProblems(problems: readonly Problem[], articleCount: number): string {
  const lines: string[] = [];
  for (const { file, line, column, severity, rule, message, fix } of problems) {
    lines.push(`${file}:${line}:${column} ${severity} ${rule} ${message}`, `    ${fix}`);
  }
  return [...lines, '', summarize(problems, articleCount)].join('\n').trimStart();
}

/** What was mended, each change with its place. */
export function reportMends(mends: readonly Mend[]): string {
  const lines = mends.map(({ file, line, column, from, to }) => `${file}:${line}:${column} mended ${from} → ${to}`);
  return [...lines, `${count(mends.length, 'character')} mended.`].join('\n');
}

function summarize(problems: readonly Problem[], articleCount: number): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return `No problems in ${count(articleCount, 'article')}.`;
  return `${count(errors, 'error')} and ${count(warnings, 'warning')} in ${count(files, 'file')}; ${count(articleCount, 'article')} checked.`;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
