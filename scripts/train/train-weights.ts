import { maxFeatures, weightKey } from '@/lib/script/context-features';

import { noFeature } from './examples';

import type { ModelWeights } from '@/lib/script/context-model';
import type { Examples } from './examples';

/** A feature seen less often is left out. */
const minCount = 2;
const epochs = 6;

/** FTRL-Proximal (McMahan et al., "Ad Click Prediction", 2013): learning rate, its smoothing, and the two penalties. */
const alpha = 0.15;
const beta = 1;
const lambda1 = 0.3;
const lambda2 = 1;

/** A model has at most so many weights: the largest stay. */
const maxWeights = 360_000;

/**
 * Learns a multinomial logistic regression: a weight for every feature and candidate but the first. Deterministic.
 *
 * @param without the part of the training text that is left out; none otherwise
 */
export function trainWeights(examples: Examples, log: (message: string) => void, without?: number): ModelWeights {
  const { count, width, features, candidateCounts, labels, byWords, greedy, weights, folds } = examples;
  const index = indexFeatures(examples, without);
  log(`${index.size} features`);

  // Weights of a feature stand side by side, one for each candidate after the first; those of trust, one for each reading.
  const rows = new Int32Array(features.length);
  const sizes = new Uint8Array(index.size);
  for (let i = 0; i < features.length; i++) {
    const row = index.find(features[i]!);
    rows[i] = row;
    if (row !== -1) sizes[row] = i % width === maxFeatures ? 2 : candidateCounts[Math.floor(i / width)]! - 1;
  }
  const offsets = new Uint32Array(index.size + 1);
  for (let i = 0; i < index.size; i++) offsets[i + 1] = offsets[i]! + sizes[i]!;
  const z = new Float32Array(offsets[index.size]!);
  const n = new Float32Array(z.length);

  const weightAt = (i: number) => {
    const zi = z[i]!;
    if (Math.abs(zi) <= lambda1) return 0;
    return -(zi - Math.sign(zi) * lambda1) / ((beta + Math.sqrt(n[i]!)) / alpha + lambda2);
  };
  const update = (i: number, gradient: number) => {
    const square = gradient * gradient;
    const sigma = (Math.sqrt(n[i]! + square) - Math.sqrt(n[i]!)) / alpha;
    z[i]! += gradient - sigma * weightAt(i);
    n[i]! += square;
  };

  const order = Uint32Array.from(Array.from({ length: count }, (_, i) => new Array<number>(folds[i] === without ? 0 : weights[i]!).fill(i)).flat());
  const random = createRandom(1);
  const scores = new Float64Array(8);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const example of order) {
      const k = candidateCounts[example]!;
      const from = example * width;
      scores.fill(0);
      for (let f = 0; f < maxFeatures; f++) {
        const row = rows[from + f]!;
        if (row !== -1) for (let c = 1, i = offsets[row]!; c < k; c++, i++) scores[c]! += weightAt(i);
      }
      const trust = rows[from + maxFeatures]!;
      if (trust !== -1) {
        scores[byWords[example]!]! += weightAt(offsets[trust]!);
        if (greedy[example]! >= 0) scores[greedy[example]!]! += weightAt(offsets[trust]! + 1);
      }
      softmax(scores, k);
      loss -= Math.log(scores[labels[example]!]! + 1e-12);
      scores[labels[example]!]! -= 1; // now the gradient
      for (let f = 0; f < maxFeatures; f++) {
        const row = rows[from + f]!;
        if (row !== -1) for (let c = 1, i = offsets[row]!; c < k; c++, i++) update(i, scores[c]!);
      }
      if (trust !== -1) {
        update(offsets[trust]!, scores[byWords[example]!]!);
        if (greedy[example]! >= 0) update(offsets[trust]! + 1, scores[greedy[example]!]!);
      }
    }
    log(`epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(5)}`);
  }

  const learnt: { key: number; weight: number }[] = [];
  const isTrust = new Uint8Array(index.size);
  for (let i = maxFeatures; i < rows.length; i += width) if (rows[i] !== -1) isTrust[rows[i]!] = 1;
  for (const [feature, row] of index.entries()) {
    for (let c = 0; c < sizes[row]!; c++) {
      const weight = weightAt(offsets[row]! + c);
      if (weight !== 0) learnt.push({ key: weightKey(feature, isTrust[row] ? c : c + 1), weight });
    }
  }
  learnt.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.key - b.key);
  log(`${learnt.length} weights before the smallest are cut`);
  return quantise(learnt.slice(0, maxWeights));
}

function quantise(learnt: readonly { key: number; weight: number }[]): ModelWeights {
  const scale = Math.abs(learnt[0]?.weight ?? 1) / 127;
  const byKey = new Map(learnt.map(({ key, weight }) => [key, Math.round(weight / scale)]));
  const kept = [...byKey].filter(([, weight]) => weight !== 0);
  return { keys: Uint32Array.from(kept, ([key]) => key), weights: Int8Array.from(kept, ([, weight]) => weight), scale: Math.fround(scale) };
}

/** Turns the first `k` scores into probabilities. */
function softmax(scores: Float64Array, k: number): void {
  let max = -Infinity;
  for (let c = 0; c < k; c++) max = Math.max(max, scores[c]!);
  let sum = 0;
  for (let c = 0; c < k; c++) sum += scores[c] = Math.exp(scores[c]! - max);
  for (let c = 0; c < k; c++) scores[c]! /= sum;
}

/** Numbers the features that are seen often enough. */
function indexFeatures({ features, folds, width }: Examples, without: number | undefined) {
  const size = 1 << 25;
  const slots = new Uint32Array(size);
  const counts = new Uint8Array(size); // up to minCount
  const slotOf = (feature: number) => {
    let slot = feature & (size - 1);
    while (counts[slot] !== 0 && slots[slot] !== feature) slot = (slot + 1) & (size - 1);
    return slot;
  };
  for (let i = 0; i < features.length; i++) {
    const feature = features[i]!;
    if (feature === noFeature || folds[Math.floor(i / width)] === without) continue;
    const slot = slotOf(feature);
    slots[slot] = feature;
    if (counts[slot]! < minCount) counts[slot]!++;
  }
  const rows = new Int32Array(size).fill(-1);
  let next = 0;
  for (let slot = 0; slot < size; slot++) if (counts[slot] === minCount) rows[slot] = next++;
  return {
    size: next,
    find: (feature: number) => (feature === noFeature ? -1 : rows[slotOf(feature)]!),
    *entries(): Generator<[number, number]> {
      for (let slot = 0; slot < size; slot++) if (rows[slot] !== -1) yield [slots[slot]!, rows[slot]!];
    },
  };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i]!;
    order[i] = order[j]!;
    order[j] = kept;
  }
}

/** Numbers from 0 to 1 that are the same on every run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
