import { placeOf, type ScriptText } from './check-script';

import type { Place } from '@/lib/problems/problem';
import type { Prose } from './prose';

/** Where a piece of a text stands in its file. */
export interface TextPlace {
  place: Place;
  /** Whether the file has at the place the very characters of the piece, so that they can be changed there. */
  isExact: boolean;
}

/** How far behind the text's beginning its pieces are looked for, where no Han character shows the way. */
const reach = 20_000;

/**
 * The place of any piece of a text, of Han characters or not: between the Han characters around it, which have places of
 * their own, it is looked for as often as it occurs there in the text.
 */
export function placeOfPiece(prose: Prose, start: number, length: number, { source, file }: Pick<ScriptText, 'source' | 'file'>): TextPlace {
  const { text } = prose;
  const piece = text.slice(start, start + length);
  const before = findPlaced(prose, start - 1, -1);
  const after = findPlaced(prose, start + length, 1);
  const from = before ? before.offset + 1 : (prose.start ?? after?.offset ?? 0);
  const end = after?.offset ?? Math.min(source.length, from + reach);
  const skipped = text.slice(before ? before.at + 1 : 0, start);
  let at = source.indexOf(piece, from);
  for (let i = skipped.indexOf(piece); i !== -1 && at !== -1; i = skipped.indexOf(piece, i + 1)) at = source.indexOf(piece, at + 1);
  if (piece !== '' && at !== -1 && at + length <= end) return { place: toPlace(source, file, at), isExact: true };
  if (before || after) return { place: placeOf(prose, start, { source, file }), isExact: false };
  return { place: toPlace(source, file, prose.start ?? 0), isExact: false };
}

function findPlaced({ text, offsetOf }: Prose, from: number, step: 1 | -1): { at: number; offset: number } | undefined {
  for (let at = from; at >= 0 && at < text.length; at += step) {
    const offset = offsetOf(at);
    if (offset !== undefined) return { at, offset };
  }
  return undefined;
}

function toPlace(source: string, file: string, offset: number): Place {
  const before = source.slice(0, offset).split('\n');
  return { file, line: before.length, column: before.at(-1)!.length + 1 };
}
