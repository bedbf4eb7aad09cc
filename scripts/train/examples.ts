import { contextFeatures, maxFeatures, trustFeature } from '@/lib/script/context-features';
import { createPhraseBook } from '@/lib/script/phrases';
import { candidateIndex, choicesOf } from '@/lib/script/choices';
import { createTextReader, dictionaryChoices } from '@/lib/script/read-text';

import { senseWeights } from './sense-weights';
import { isLearntFrom, type Paragraph } from './training-text';

/** Ambiguous characters of the training text, column by column. Example `i` has the features `i * width` onwards. */
export interface Examples {
  count: number;
  width: number;
  /** Hashes of features; then that of the trust in the dictionary. */
  features: Uint32Array;
  /** How many candidates there are, which is right, and which the dictionary chose word by word and greedily. */
  candidateCounts: Uint8Array;
  labels: Uint8Array;
  byWords: Int8Array;
  greedy: Int8Array;
  /** How often each counts. */
  weights: Uint8Array;
  /** Which part of the training text each is from; `ofDictionary` for a phrase's. */
  folds: Uint8Array;
}

/** The part that examples from phrases are in: every model is made with them. */
const ofDictionary = 255;

/** Stands where an example has no feature. */
export const noFeature = 0;

/** The features of a phrase's character that look no further than the phrase, and do not say that it is one. */
function featuresWithin(left: number, right: number): ReadonlySet<number> {
  return new Set(ngramReach.flatMap(([template, l, r]) => (l <= left && r <= right ? [template] : [])));
}

/** The character n-grams of `contextFeatures`, and the word: how far each reaches to the left and right. */
const ngramReach = [
  [2, 1, 0],
  [3, 0, 1],
  [4, 2, 0],
  [5, 0, 2],
  [6, 1, 1],
  [7, 3, 0],
  [8, 0, 3],
  [9, 2, 1],
  [10, 1, 2],
  [11, 2, 2],
  [12, 2, 0],
  [13, 0, 2],
  [14, 0, 0],
] as const;

/**
 * Collects every ambiguous character whose gold is one of its candidates; and those of OpenCC's phrases, for words that
 * the paragraphs do not have.
 */
export function collectExamples(paragraphs: readonly Paragraph[], log: (message: string) => void): Examples {
  const read = createTextReader();
  const width = maxFeatures + 1;
  const chunks: { features: Uint32Array; used: number }[] = [];
  const chunkExamples = 1 << 16;
  const columns: number[][] = [[], [], [], [], [], []];
  let chunk = { features: new Uint32Array(0), used: 0 };
  const addRow = (numbers: readonly number[]) => {
    if (chunk.used * width === chunk.features.length) {
      chunk = { features: new Uint32Array(chunkExamples * width), used: 0 };
      chunks.push(chunk);
    }
    numbers.forEach((value, i) => columns[i]!.push(value));
    return chunk.features.subarray(chunk.used * width, ++chunk.used * width);
  };

  for (const [phrase, traditional] of createPhraseBook().phrases) {
    const text = read(phrase);
    for (let at = 0; at < phrase.length; at++) {
      const list = choicesOf.get(phrase[at]!);
      const label = list ? candidateIndex(list, traditional[at] ?? '') : -1;
      const choices = list && dictionaryChoices(text, at, list);
      if (!list || label === -1 || !choices || choices.byWords === -1) continue;
      const row = addRow([list.length, label, choices.byWords, choices.greedy, 1, ofDictionary]);
      contextFeatures(text, at, choices, row);
      const within = featuresWithin(at, phrase.length - at - 1);
      row.forEach((_, template) => {
        if (!within.has(template)) row[template] = noFeature;
      });
    }
  }
  log(`${columns[0]!.length} examples from phrases`);

  const weightOf = senseWeights(paragraphs);
  for (const paragraph of paragraphs) {
    const { simplified, traditional, fold } = paragraph;
    const text = read(simplified);
    for (let at = 0; at < simplified.length; at++) {
      const list = choicesOf.get(simplified[at]!);
      if (!list) continue;
      if (!isLearntFrom(paragraph, simplified[at]!)) continue;
      const label = candidateIndex(list, traditional[at]!);
      const choices = dictionaryChoices(text, at, list);
      if (label === -1 || choices.byWords === -1) continue;
      const row = addRow([list.length, label, choices.byWords, choices.greedy, weightOf(paragraph, simplified[at]!, label), fold]);
      contextFeatures(text, at, choices, row);
      row[maxFeatures] = trustFeature(text, at, choices);
    }
  }
  const count = columns[0]!.length;
  const features = new Uint32Array(count * width);
  chunks.forEach(({ features: part, used }, i) => features.set(part.subarray(0, used * width), i * chunkExamples * width));
  log(`${count} examples`);
  return {
    count,
    width,
    features,
    candidateCounts: Uint8Array.from(columns[0]!),
    labels: Uint8Array.from(columns[1]!),
    byWords: Int8Array.from(columns[2]!),
    greedy: Int8Array.from(columns[3]!),
    weights: Uint8Array.from(columns[4]!),
    folds: Uint8Array.from(columns[5]!),
  };
}
