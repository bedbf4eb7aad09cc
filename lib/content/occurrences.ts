import type { Range } from '@/lib/script/edits';

/** Where a word stands in a text, from left to right: `occurrencesOf('头发', '头发和头发') // [{start: 0, end: 2}, {start: 3, end: 5}]` */
export function occurrencesOf(word: string, text: string): Range[] {
  const found: Range[] = [];
  for (let start = text.indexOf(word); start !== -1 && word !== ''; start = text.indexOf(word, start + word.length)) found.push({ start, end: start + word.length });
  return found;
}

/** Whether two ranges share a place. */
export function overlap(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}
