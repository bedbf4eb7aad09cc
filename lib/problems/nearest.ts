import { distance } from 'fastest-levenshtein';

/**
 * The known name that a misspelt one was probably meant to be, `undefined` if none is near.
 *
 * `nearest('Figrue', ['Figure', 'Gallery']) // 'Figure'`
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const d = distance(name.toLowerCase(), candidate.toLowerCase());
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}
