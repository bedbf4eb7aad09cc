import { isKeepTerm, type Term } from '@/lib/script/terms';
import { allVariants } from '@/lib/script/variants';

import type { Place } from '@/lib/problems/problem';
import type { OtherRow } from '@/lib/problems/reasons';
import type { PlacedTerm } from './context';

/** What messages call a term: `软件/軟體`, in backticks. */
export function wordsOf(term: Term): string {
  if (isKeepTerm(term)) return `\`keep: ${term.keep}\``;
  return `\`${[...new Set(allVariants.flatMap((variant) => term[variant] ?? []))].join('/')}\``;
}

/**
 * What a message at a place calls another row: by its line where it is among those whose places are known, else by its words.
 *
 * @param isSame whether it is the same row again
 */
export function nameRow(term: Term, placed: readonly PlacedTerm[], at: Place, isSame: boolean): OtherRow {
  const place = placed.find((row) => row.term === term)?.place;
  const named = place ? { line: place.line, ...(place.file !== at.file && { file: place.file }) } : { words: wordsOf(term) };
  return { ...named, ...(isSame && { isSame }) };
}

/** Whether two rows say the same; their notes may differ. */
export function isSameRow(one: Term, other: Term): boolean {
  if (isKeepTerm(one) || isKeepTerm(other)) return isKeepTerm(one) && isKeepTerm(other) && one.keep === other.keep;
  return allVariants.every((variant) => one[variant] === other[variant]);
}
