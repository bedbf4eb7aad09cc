import { candidates } from '@/lib/script/candidates';

import { differences, foldGlyphs } from './fold';

import type { SentencePair } from './sentence-pairs';

/** How well a converter did on a file. Counts are of characters, unless they say otherwise. */
export interface Score {
  characters: number;
  /** Places whose Simplified character has more than one Traditional candidate. */
  ambiguous: number;
  /** Every difference from the gold, and those at ambiguous places. */
  strictErrors: number;
  ambiguousStrictErrors: number;
  /** The same once glyph variants and free variation are folded. */
  errors: number;
  ambiguousErrors: number;
  sentences: number;
  /** Sentences without an error, folded. */
  exact: number;
  /** Each kind of error (`发→發, should be 髮`): how often, and the words around it. */
  patterns: Map<string, ErrorPattern>;
}

export interface ErrorPattern {
  count: number;
  contexts: string[];
}

/** A converted sentence that has an error, or none: which characters of it are wrong, folded. */
export interface ScoredSentence extends SentencePair {
  wrong: readonly number[];
}

const contextWidth = 5;
const maxContexts = 4;

/** Compares conversions with the gold. A conversion that changes the number of characters is wrong throughout. */
export function score(pairs: readonly SentencePair[], results: readonly string[]): Score & { scored: ScoredSentence[] } {
  const total: Score = {
    characters: 0,
    ambiguous: 0,
    strictErrors: 0,
    ambiguousStrictErrors: 0,
    errors: 0,
    ambiguousErrors: 0,
    sentences: pairs.length,
    exact: 0,
    patterns: new Map(),
  };
  const scored = pairs.map((pair, n): ScoredSentence => {
    const source = [...pair.simplified];
    const gold = [...pair.traditional];
    const result = [...results[n]!];
    const isAmbiguous = (i: number) => candidates.has(source[i]!);
    const wrong = result.length === gold.length ? differences(foldGlyphs(results[n]!), foldGlyphs(pair.traditional)) : [...source.keys()];
    const strict = gold.flatMap((character, i) => (character === result[i] ? [] : [i]));
    total.characters += source.length;
    total.ambiguous += source.filter((_, i) => isAmbiguous(i)).length;
    total.strictErrors += strict.length;
    total.ambiguousStrictErrors += strict.filter(isAmbiguous).length;
    total.errors += wrong.length;
    total.ambiguousErrors += wrong.filter(isAmbiguous).length;
    if (wrong.length === 0) total.exact++;
    for (const i of wrong) addPattern(total.patterns, `${source[i]}→${result[i]}, gold ${gold[i]}`, contextOf(gold, i));
    return { ...pair, wrong };
  });
  return { ...total, scored };
}

function contextOf(text: readonly string[], at: number): string {
  const before = text.slice(Math.max(0, at - contextWidth), at).join('');
  return `${before}[${text[at]}]${text.slice(at + 1, at + 1 + contextWidth).join('')}`;
}

function addPattern(patterns: Map<string, ErrorPattern>, name: string, context: string): void {
  const pattern = patterns.get(name) ?? { count: 0, contexts: [] };
  pattern.count++;
  if (pattern.contexts.length < maxContexts) pattern.contexts.push(context);
  patterns.set(name, pattern);
}
