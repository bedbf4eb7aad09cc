import { candidateIndex, choicesOf } from '@/lib/script/choices';

import type { Paragraph } from './training-text';

/** From so many places of a character in ordinary text, how often it means what is known. */
const enough = 300;

/** Added to what ordinary text has of each sense of a character, and more to the commonest. */
const prior = 1;
const priorOfCommonest = 5;

/**
 * How often a place of our own sentences counts. They have each sense of a character about as often, be it ever so rare. Where
 * ordinary text has the character often, it says how rare; where not, the rarer senses must count less, or else the
 * model would take them for common.
 *
 * @returns a function of paragraph, character and the index of its candidate
 */
export function senseWeights(paragraphs: readonly Paragraph[]): (paragraph: Paragraph, character: string, label: number) => number {
  const ordinary = new Map<string, number[]>();
  const own = new Map<string, number[]>();
  for (const { simplified, traditional, kind } of paragraphs) {
    for (let at = 0; at < simplified.length; at++) {
      const list = choicesOf.get(simplified[at]!);
      const label = list ? candidateIndex(list, traditional[at]!) : -1;
      if (!list || label === -1) continue;
      const into = kind === 'sentences' ? own : ordinary;
      const counts = into.get(simplified[at]!) ?? list.map(() => 0);
      counts[label]!++;
      into.set(simplified[at]!, counts);
    }
  }
  return ({ kind, weight }, character, label) => {
    if (kind !== 'sentences') return weight;
    const met = ordinary.get(character) ?? [];
    if (sum(met) >= enough) return weight;
    const smoothed = choicesOf.get(character)!.map((_, i) => (met[i] ?? 0) + (i === 0 ? priorOfCommonest : prior));
    const shareInOrdinary = smoothed[label]! / sum(smoothed);
    const shareInOwn = own.get(character)![label]! / sum(own.get(character)!);
    return Math.max(1, Math.min(weight, Math.round((weight * shareInOrdinary) / shareInOwn)));
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
