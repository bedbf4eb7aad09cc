import { inLanguage } from '@/lib/problems/in-language';

import { reportWords } from '../content/report-words';
import { liveWords } from './live-words';

import type { DeskProblem } from '@/lib/content/desk';
import type { Language } from '@/lib/problems/language';

/** Makes the reports for the terminal: of each state what is new in it, with the count of all; `undefined` where nothing is. */
export function createChangeReport(language: Language): (problems: readonly DeskProblem[]) => string | undefined {
  const words = liveWords[language];
  const { severities } = reportWords[language];
  let known: ReadonlySet<string> | undefined;
  return (problems) => {
    const isFirst = known === undefined;
    const before = known ?? new Set();
    const keyed = problems.map((problem) => [keyOf(problem), problem] as const);
    known = new Set(keyed.map(([key]) => key));
    const added = keyed.filter(([key]) => !before.has(key)).map(([, problem]) => problem);
    const mended = [...before].filter((key) => !known!.has(key)).length;
    if (!isFirst && added.length === 0 && mended === 0) return undefined;
    const errors = problems.filter(({ severity }) => severity === 'error');
    const filesShown = (shown: DeskProblem['shown']) => [...new Set(errors.filter((each) => each.shown === shown).map(({ file }) => file))];
    const [lastGood, absent] = [filesShown('last-good'), filesShown('none')];
    return [
      ...added.map((problem) => inLanguage(problem, language)).flatMap(({ file, line, column, severity, rule, message, fix }) => [`${file}:${line}:${column} ${severities[severity]} ${rule} ${message}`, `    ${fix}`]),
      ...(mended > 0 ? [words.mended(mended)] : []),
      problems.length === 0 ? words.noProblems : words.problems(errors.length, problems.length - errors.length),
      ...(lastGood.length > 0 ? [words.lastGood(lastGood)] : []),
      ...(absent.length > 0 ? [words.absent(absent)] : []),
    ].join('\n');
  };
}

function keyOf({ file, line, rule, message, shown }: DeskProblem): string {
  return [file, line, rule, message, shown].join('\0');
}
