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
    const d = slips(name.toLowerCase(), candidate.toLowerCase());
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}

/** How many slips of the hand lie between two words; letters that changed places (`ulr`) are one. */
function slips(a: string, b: string): number {
  const sameLetters = a.length > 2 && a.length === b.length && [...a].sort().join() === [...b].sort().join();
  return sameLetters && a !== b ? 1 : distance(a, b);
}
