import { choicesOf } from '@/lib/script/choices';
import { createTextReader, dictionaryChoices, phraseAt } from '@/lib/script/read-text';

import { differences, foldGlyphs } from '../bench/fold';

import { foldCount, isLearntFrom, type Paragraph } from './training-text';

/** By phrase and place in it, such as `换发/1`: the log-odds, rounded, that the dictionary is right there. */
export type PhraseOdds = ReadonlyMap<string, number>;

/** How often, by the same names and by part of the training text, the dictionary was right and wrong. */
type PhraseCounts = ReadonlyMap<string, readonly { right: number; wrong: number }[]>;

/** One contradiction may be a slip of the pen: a phrase met so often wrong, at least, may be called doubtful. */
const minContradictions = 2;

/**
 * Counts how often the training text writes what the phrases of the dictionary say, such as 換髮 for 换发 or 是隻 for 是只.
 * Conversion lets the context decide where they are contradicted as often as not, and is the surer of the others the
 * oftener they were met.
 */
export function countPhrases(paragraphs: readonly Paragraph[]): PhraseCounts {
  const read = createTextReader();
  const counts = new Map<string, { right: number; wrong: number }[]>();
  for (const paragraph of paragraphs) {
    const { simplified, traditional, fold, weight } = paragraph;
    const gold = foldGlyphs(traditional);
    // A line with characters beyond the first plane would have to be counted in another unit; there are next to none.
    if (gold.length !== simplified.length) continue;
    const reading = read(simplified);
    const wrong = new Set(differences(reading.byWords.characters().map((character) => foldGlyphs(character)[0] ?? ''), gold));
    for (let at = 0; at < simplified.length; at++) {
      const list = choicesOf.get(simplified[at]!);
      const key = list && isLearntFrom(paragraph, simplified[at]!) && phraseAt(reading, at);
      if (!list || !key) continue;
      const said = dictionaryChoices(reading, at, list);
      if (said.byWords !== said.greedy && !reading.isFirm(at)) continue;
      const ofPhrase = counts.get(key) ?? Array.from({ length: foldCount }, () => ({ right: 0, wrong: 0 }));
      ofPhrase[fold]![wrong.has(at) ? 'wrong' : 'right'] += weight;
      counts.set(key, ofPhrase);
    }
  }
  return counts;
}

/** @param without the part of the training text that is left out; none otherwise */
export function phraseOddsOf(counts: PhraseCounts, without?: number): PhraseOdds {
  const odds = [...counts].flatMap(([key, ofFolds]): [string, number][] => {
    const learnt = ofFolds.filter((_, fold) => fold !== without);
    const right = learnt.reduce((sum, each) => sum + each.right, 0);
    const wrong = learnt.reduce((sum, each) => sum + each.wrong, 0);
    if (right + wrong === 0) return [];
    const rounded = Math.round(Math.log((right + 0.5) / (wrong + 0.5)));
    return [[key, wrong < minContradictions ? Math.max(rounded, 1) : rounded]];
  });
  return new Map(odds.sort(([a], [b]) => (a < b ? -1 : 1)));
}
