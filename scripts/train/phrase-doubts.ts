import { choicesOf } from '@/lib/script/choices';
import { createTextReader, dictionaryChoices, phraseAt } from '@/lib/script/read-text';

import { differences, foldGlyphs } from '../bench/fold';
import { createSimplifier, isHeldOut } from './examples';

/** What the training text says against phrases of the dictionary: phrase and place in it, such as `换发/1`, sorted. */
export interface PhraseDoubts {
  /** Contradicted so often that the context decides. */
  doubtful: string[];
  /** Contradicted now and then. */
  contested: string[];
  /** Met often enough and hardly ever contradicted. */
  confirmed: string[];
}

/** A phrase is doubtful where the text contradicts it so often, and at least in such a share of its places. */
const minContradictions = 2;
const minShare = 0.4;

/** From this share on it is contested; less is slips of the pen. */
const minContestedShare = 0.005;

/** A phrase is confirmed when it was met so often. */
const minConfirmations = 3;

/**
 * Finds the phrases of the dictionary that the training text contradicts, such as 換髮 for 换发 or 是隻 for 是只.
 * Conversion lets the context decide there, and trusts the others.
 */
export function findPhraseDoubts(paragraphs: readonly string[], log: (message: string) => void): PhraseDoubts {
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
  const isDoubtful = ({ all, wrong }: { all: number; wrong: number }) => wrong >= minContradictions && wrong / all >= minShare;
  const keysOf = (wanted: (count: { all: number; wrong: number }) => boolean) => [...counts].flatMap(([key, count]) => (wanted(count) ? [key] : [])).sort();
  const doubtful = keysOf(isDoubtful);
  const contested = keysOf((count) => count.wrong / count.all >= minContestedShare && !isDoubtful(count));
  const confirmed = keysOf((count) => count.all >= minConfirmations && count.wrong / count.all < minContestedShare);
  log(`of ${counts.size} places in phrases ${doubtful.length} are doubtful, ${contested.length} contested, ${confirmed.length} confirmed`);
  return { doubtful, contested, confirmed };
}
