import { isTransliterating, titleDistance } from './names';

import type { DictionaryReading } from './phrases';

/** All that is known of a text before its ambiguous characters are chosen. */
export interface ReadText {
  text: string;
  /** Where words begin and end (see `WordCutter`). */
  bounds: Uint8Array;
  byWords: DictionaryReading;
  greedy: DictionaryReading;
  /** The UTF-16 units as the model sees them: all digits as one, all Latin letters as another. */
  units: Uint16Array;
}

/** How many features `contextFeatures` writes at most. */
export const maxFeatures = 26;

/** Where in the features the identity of the phrase stands, for the rule on unseen phrases. */
export const phraseFeature = 0;

/** The units of a text as the model sees them. */
export function modelUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    units[i] = isDigit(unit) ? 0x30 : isLatin(unit) ? 0x61 : unit;
  }
  return units;
}

/**
 * The features of one ambiguous character, as 32-bit hashes: character n-grams left and right of it, the words around it,
 * and what the dictionary says, word by word and greedily.
 *
 * @param choices which candidate each reading of the dictionary chose
 * @param into receives the hashes
 * @returns how many there are
 */
export function contextFeatures({ text, bounds, byWords, greedy, units }: ReadText, at: number, choices: DictionaryChoices, into: Uint32Array): number {
  const character = units[at]!;
  const l1 = at > 0 ? units[at - 1]! : 0;
  const l2 = at > 1 ? units[at - 2]! : 0;
  const l3 = at > 2 ? units[at - 3]! : 0;
  const r1 = units[at + 1] ?? 0;
  const r2 = units[at + 2] ?? 0;
  const r3 = units[at + 3] ?? 0;
  const start = wordStart(bounds, at);
  const end = wordEnd(bounds, at + 1);
  const before = start > 0 ? wordStart(bounds, start - 1) : start;
  const after = end < text.length ? wordEnd(bounds, end + 1) : end;
  const word = spanHash(units, start, end);
  const place = at - start;
  const phraseStart = byWords.starts[at]!;
  const phraseLength = byWords.lengths[at]!;

  let count = 0;
  const add = (template: number, a: number, b = 0, c = 0, d = 0) => {
    into[count++] = hash(hash(hash(hash(hash(hash(0x9e3779b9, template), character), a), b), c), d) >>> 0;
  };
  add(0, phraseLength > 1 ? spanHash(units, phraseStart, phraseStart + phraseLength) : 0, at - phraseStart);
  add(1, 0);
  add(2, l1);
  add(3, r1);
  add(4, l2, l1);
  add(5, r1, r2);
  add(6, l1, r1);
  add(7, l3, l2, l1);
  add(8, r1, r2, r3);
  add(9, l2, l1, r1);
  add(10, l1, r1, r2);
  add(11, l2, l1, r1, r2);
  add(12, l2);
  add(13, r2);
  add(14, word, place);
  add(15, word, place, spanHash(units, before, start));
  add(16, word, place, spanHash(units, end, after));
  add(17, spanHash(units, before, start), place);
  add(18, spanHash(units, end, after), end - at);
  add(19, choices.byWords, Math.min(phraseLength, 4), choices.greedy, Math.min(greedy.lengths[at]!, 4));
  add(20, choices.byWords, choices.greedy);
  add(21, end - start, place);
  add(22, l3);
  add(23, r3);
  add(24, isTransliterating(l2) * 8 + isTransliterating(l1) * 4 + isTransliterating(r1) * 2 + isTransliterating(r2));
  add(25, titleDistance(text, at + 1), isHan(l1) ? 1 : 0);
  return count;
}

/** Which candidate (by index) each reading of the dictionary chose. */
export interface DictionaryChoices {
  byWords: number;
  greedy: number;
}

/** The hash of how far the dictionary's readings go, for the trust in them that all characters share. */
export function trustFeature({ byWords, greedy }: ReadText, at: number, choices: DictionaryChoices): number {
  const key = Math.min(byWords.lengths[at]!, 4) * 16 + Math.min(greedy.lengths[at]!, 4) * 2 + Number(choices.byWords === choices.greedy);
  return hash(0x7f4a7c15, key) >>> 0;
}

/** The key under which the model keeps the weight of a feature for one candidate. */
export function weightKey(feature: number, candidate: number): number {
  return hash(feature, candidate + 1) >>> 0;
}

/** One round of MurmurHash3's mixing, with its constants. */
function hash(seed: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  let h = seed ^ k;
  h = (h << 13) | (h >>> 19);
  h = (Math.imul(h, 5) + 0xe6546b64) | 0;
  h ^= h >>> 16;
  return Math.imul(h, 0x85ebca6b);
}

function spanHash(units: Uint16Array, start: number, end: number): number {
  let result = 0;
  for (let i = start; i < end; i++) result = hash(result, units[i]!);
  return result;
}

function wordStart(bounds: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && bounds[start] !== 1) start--;
  return start;
}

function wordEnd(bounds: Uint8Array, at: number): number {
  let end = at;
  while (end < bounds.length - 1 && bounds[end] !== 1) end++;
  return end;
}

function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}

function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
}

function isLatin(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
