import { choicesOf } from '@/lib/script/choices';
import { createTextReader, dictionaryChoices, phraseAt } from '@/lib/script/read-text';

import { differences, foldGlyphs } from '../bench/fold';
import { createSimplifier, isHeldOut } from './examples';

/** A phrase is doubtful where the text contradicts it so often, and at least in such a share of its places. */
const minContradictions = 2;
const minShare = 0.4;

/**
 * Finds the phrases of the dictionary that the training text contradicts, such as 換髮 for 换发 or 是隻 for 是只.
 * Conversion lets the context decide there, and trusts the others.
 *
 * @returns phrase and place in it, such as `换发/1`, sorted
 */
export function findDoubtfulPhrases(paragraphs: readonly string[], log: (message: string) => void): string[] {
  const simplify = createSimplifier();
  const read = createTextReader();
  const counts = new Map<string, { all: number; wrong: number }>();
  for (const [n, traditional] of paragraphs.entries()) {
    if (isHeldOut(n)) continue;
    const simplified = simplify(traditional);
    const gold = foldGlyphs(traditional);
    // A line with characters beyond the first plane would have to be counted in another unit; there are next to none.
    if (simplified === undefined || gold.length !== simplified.length) continue;
    const reading = read(simplified);
    const wrong = new Set(differences(reading.byWords.characters.map((character) => foldGlyphs(character)[0] ?? ''), gold));
    for (let at = 0; at < simplified.length; at++) {
      const list = choicesOf.get(simplified[at]!);
      const key = list && phraseAt(reading, at);
      if (!key) continue;
      const said = dictionaryChoices(reading, at, list);
      if (said.byWords !== said.greedy) continue;
      const count = counts.get(key) ?? { all: 0, wrong: 0 };
      count.all++;
      if (wrong.has(at)) count.wrong++;
      counts.set(key, count);
    }
  }
  const doubtful = [...counts].filter(([, { all, wrong }]) => wrong >= minContradictions && wrong / all >= minShare).map(([key]) => key);
  log(`${doubtful.length} doubtful places of ${counts.size} in phrases`);
  return doubtful.sort();
}
