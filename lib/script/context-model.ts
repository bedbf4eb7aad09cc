import { contextFeatures, isOfWords, maxFeatures, phraseFeature, trustFeature, weightKey, type DictionaryChoices, type ReadText } from './context-features';

/** What the model makes of one ambiguous character. */
export interface Judgement {
  /** The score of each candidate, in log-odds against the first. */
  scores: readonly number[];
  /** The part of the scores that the words and the dictionary have in them; the rest is of the single characters around. */
  wordScores: readonly number[];
  /** Whether the phrase over the character was seen in training; true where there is no phrase. */
  isPhraseKnown: boolean;
  /** How many of the features of the context the model knows. */
  known: number;
}

/** A model of which Traditional character an ambiguous one stands for, by its context. */
export interface ContextModel {
  judge(read: ReadText, at: number, choices: DictionaryChoices, candidateCount: number): Judgement;
}

/** Weights of a model by the key of feature and candidate. */
export interface ModelWeights {
  keys: Uint32Array;
  /** From -127 to 127, in units of `scale`. */
  weights: Int8Array;
  scale: number;
}

/**
 * Writes weights as bytes. The format: the number of weights (32 bits) and the scale (32-bit float), little-endian; then
 * the keys in ascending order, each as its distance from the one before (7 bits a byte, low ones first, the high bit
 * saying that more follow); then the weights, one signed byte each.
 */
export function encodeModel({ keys, weights, scale }: ModelWeights): Uint8Array {
  const order = [...keys.keys()].sort((a, b) => keys[a]! - keys[b]!);
  const bytes: number[] = [];
  let previous = 0;
  for (const i of order) {
    let distance = keys[i]! - previous;
    previous = keys[i]!;
    for (; distance > 0x7f; distance = Math.floor(distance / 0x80)) bytes.push((distance % 0x80) | 0x80);
    bytes.push(distance);
  }
  const encoded = new Uint8Array(8 + bytes.length + order.length);
  const header = new DataView(encoded.buffer);
  header.setUint32(0, order.length, true);
  header.setFloat32(4, scale, true);
  encoded.set(bytes, 8);
  encoded.set(order.map((i) => weights[i]! & 0xff), 8 + bytes.length);
  return encoded;
}

/** Reads what `encodeModel` wrote. */
export function decodeModel(encoded: Uint8Array): ModelWeights {
  const header = new DataView(encoded.buffer, encoded.byteOffset, 8);
  const count = header.getUint32(0, true);
  const keys = new Uint32Array(count);
  let at = 8;
  let key = 0;
  for (let i = 0; i < count; i++) {
    let byte = 0;
    let unit = 1;
    do {
      byte = encoded[at++]!;
      key += (byte & 0x7f) * unit;
      unit *= 0x80;
    } while (byte >= 0x80);
    keys[i] = key;
  }
  return { keys, weights: new Int8Array(encoded.slice(at, at + count).buffer), scale: header.getFloat32(4, true) };
}

/** Makes the model from its weights. */
export function createContextModel({ keys, weights, scale }: ModelWeights): ContextModel {
  const size = 2 ** Math.ceil(Math.log2(2 * keys.length + 2));
  const slots = new Uint32Array(size);
  const values = new Int8Array(size); // 0 for an empty slot: no weight is 0
  for (const [i, key] of keys.entries()) {
    const slot = find(key);
    slots[slot] = key;
    values[slot] = weights[i]!;
  }

  function find(key: number): number {
    let slot = key & (size - 1);
    while (values[slot] !== 0 && slots[slot] !== key) slot = (slot + 1) & (size - 1);
    return slot;
  }

  const weightOf = (key: number) => values[find(key)]!;
  const features = new Uint32Array(maxFeatures);
  return {
    judge: (read, at, choices, candidateCount) => {
      const scores = new Array<number>(candidateCount).fill(0);
      const wordScores = new Array<number>(candidateCount).fill(0);
      const count = contextFeatures(read, at, choices, features);
      let known = 0;
      let isPhraseKnown = read.byWords.lengths[at] === 1;
      for (let i = 0; i < count; i++) {
        let isKnown = false;
        for (let candidate = 1; candidate < candidateCount; candidate++) {
          const weight = weightOf(weightKey(features[i]!, candidate));
          if (weight === 0) continue;
          isKnown = true;
          scores[candidate]! += weight * scale;
          if (isOfWords[i] === 1) wordScores[candidate]! += weight * scale;
        }
        if (isKnown) known++;
        if (isKnown && i === phraseFeature) isPhraseKnown = true;
      }
      const trust = trustFeature(read, at, choices);
      const trustInWords = weightOf(weightKey(trust, 0)) * scale;
      scores[choices.byWords]! += trustInWords;
      wordScores[choices.byWords]! += trustInWords;
      if (choices.greedy >= 0) scores[choices.greedy]! += weightOf(weightKey(trust, 1)) * scale;
      return { scores, wordScores, isPhraseKnown, known };
    },
  };
}
