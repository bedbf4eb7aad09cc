import { classifyFile } from '@/lib/content/files';
import { readTerms } from '@/lib/content/read-terms';
import { inReadingOrder, type Problem } from '@/lib/problems/problem';

import type { CheckedContent } from '@/lib/content/read-content';
import type { Shown } from '@/lib/content/desk';
import type { SourceFile } from '@/lib/content/source-file';
import type { LastGood } from './last-good';

/** Content that can be shown, whatever state the files are in. */
export interface Settled {
  /** What is shown: each file as it is, or, where that has errors, its last good version. */
  content: CheckedContent;
  /** The texts that it was read from. */
  sources: SourceFile[];
  /** All that is wrong with the files as they are. */
  problems: Problem[];
  /** What is shown of each file, by its name in messages. */
  shown: ReadonlyMap<string, Shown>;
}

/**
 * Finds the problems of the files and takes, for each that has an error, its last good version instead; where there is
 * none, the file is left out. Everything else stays as it is.
 *
 * @param read reads and checks files as a whole
 */
export function settle(current: readonly SourceFile[], lastGood: LastGood, read: (sources: readonly SourceFile[]) => CheckedContent): Settled {
  // Terms first: all texts are read with them, and an error in one row must not make every article read otherwise.
  const brokenTerms = new Map(current.filter(isTerms).flatMap((source): [string, Problem[]][] => {
    const problems = [...source.problems, ...readTerms(source).problems];
    return problems.some(isError) ? [[source.file, problems]] : [];
  }));
  const withSoundTerms = replace(current, new Set(brokenTerms.keys()), lastGood);
  const first = read(withSoundTerms);
  const problems = inReadingOrder([...first.problems.filter(({ file }) => !brokenTerms.has(file)), ...[...brokenTerms.values()].flat()]);
  const faulty = new Set(problems.filter(isError).map(({ file }) => file));
  for (const source of current) if (!faulty.has(source.file)) lastGood.note(source);

  const sources = replace(current, faulty, lastGood);
  const isSame = sources.length === withSoundTerms.length && sources.every((source, i) => source === withSoundTerms[i]);
  const shown = new Map(current.map((source): [string, Shown] => [source.file, shownOf(source, faulty, lastGood)]));
  return { content: isSame ? first : read(sources), sources, problems, shown };
}

function shownOf(source: SourceFile, faulty: ReadonlySet<string>, lastGood: LastGood): Shown {
  if (!faulty.has(source.file)) return 'current';
  const good = lastGood.get(source.path);
  // What was good may have an error now that another file is to blame for: a tag that went, a picture.
  if (good?.text === source.text) return 'current';
  return good ? 'last-good' : 'none';
}

function replace(sources: readonly SourceFile[], faulty: ReadonlySet<string>, lastGood: LastGood): SourceFile[] {
  return sources.flatMap((source) => {
    if (!faulty.has(source.file)) return [source];
    const good = lastGood.get(source.path);
    return good ? [good.text === source.text ? source : good] : [];
  });
}

function isTerms({ path }: SourceFile): boolean {
  return classifyFile(path).kind === 'terms';
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}
