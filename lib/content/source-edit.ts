import type { Place } from '@/lib/problems/problem';

/** A change in a content file: at the place stands `from`, and `to` is to stand. Line ends are `\n`. */
export interface SourceEdit extends Place {
  from: string;
  to: string;
}

/**
 * What differs between two texts, as one edit; `undefined` where nothing does.
 *
 * @param at the file, and the line on which the texts begin
 */
export function editBetween(before: string, after: string, at: Place): SourceEdit | undefined {
  if (before === after) return undefined;
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let same = 0;
  const most = Math.min(before.length, after.length) - start;
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same++;
  const lines = before.slice(0, start).split('\n');
  return {
    file: at.file,
    line: at.line + lines.length - 1,
    column: (lines.length === 1 ? at.column : 1) + lines.at(-1)!.length,
    from: before.slice(start, before.length - same),
    to: after.slice(start, after.length - same),
  };
}
