import { animalAhead, animalDistance } from './animals';
import { isTransliterating, titleDistance } from './names';

import type { DictionaryReading } from './phrases';

/** All that is known of a text before its ambiguous characters are chosen. */
export interface ReadText {
  text: string;
  /** Where words begin and end (see `WordCutter`). */
  bounds: Uint8Array;
  byWords: DictionaryReading;
  greedy: DictionaryReading;
  /** Whether the phrase over a character is one of our own lexicon. */
  isFirm: (at: number) => boolean;
  /** What the same character is in the other phrases of the text: bit `i` is set for its candidate `i`. */
  othersAt: (at: number) => number;
  /** Whether two units are a word of jieba's dictionary (now and then also where they are none). */
  isPairAWord: (first: number, second: number) => boolean;
  /** The UTF-16 units as the model sees them: all digits as one, all Latin letters as another. */
  units: Uint16Array;
}

/** How many features `contextFeatures` writes at most. */
export const maxFeatures = 28;

/** Where in the features the identity of the phrase stands, for the rule on unseen phrases. */
export const phraseFeature = 0;

/** Which features are of words and of the dictionary, 1 each; the others are of the single characters around. */
export const isOfWords = Uint8Array.from({ length: maxFeatures }, (_, feature) => Number(feature === 0 || (feature >= 14 && feature <= 21)));

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
export function contextFeatures({ text, bounds, byWords, greedy, units, othersAt }: ReadText, at: number, choices: DictionaryChoices, into: Uint32Array): number {
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

  const beforeWord = spanHash(units, before, start);
  const afterWord = spanHash(units, end, after);
  into[0] = featureHash(0, character, phraseLength > 1 ? spanHash(units, phraseStart, phraseStart + phraseLength) : 0, at - phraseStart);
  into[1] = featureHash(1, character, 0);
  into[2] = featureHash(2, character, l1);
  into[3] = featureHash(3, character, r1);
  into[4] = featureHash(4, character, l2, l1);
  into[5] = featureHash(5, character, r1, r2);
  into[6] = featureHash(6, character, l1, r1);
  into[7] = featureHash(7, character, l3, l2, l1);
  into[8] = featureHash(8, character, r1, r2, r3);
  into[9] = featureHash(9, character, l2, l1, r1);
  into[10] = featureHash(10, character, l1, r1, r2);
  into[11] = featureHash(11, character, l2, l1, r1, r2);
  into[12] = featureHash(12, character, l2);
  into[13] = featureHash(13, character, r2);
  into[14] = featureHash(14, character, word, place);
  into[15] = featureHash(15, character, word, place, beforeWord);
  into[16] = featureHash(16, character, word, place, afterWord);
  into[17] = featureHash(17, character, beforeWord, place);
  into[18] = featureHash(18, character, afterWord, end - at);
  into[19] = featureHash(19, character, choices.byWords, Math.min(phraseLength, 4), choices.greedy, Math.min(greedy.lengths[at]!, 4));
  into[20] = featureHash(20, character, choices.byWords, choices.greedy);
  into[21] = featureHash(21, character, end - start, place);
  into[22] = featureHash(22, character, l3);
  into[23] = featureHash(23, character, r3);
  into[24] = featureHash(24, character, isTransliterating(l2) * 8 + isTransliterating(l1) * 4 + isTransliterating(r1) * 2 + isTransliterating(r2));
  into[25] = featureHash(25, character, titleDistance(text, at + 1), isHan(l1) ? 1 : 0);
  into[26] = character === it ? featureHash(26, character, animalDistance(text, at)) : character === zhi ? featureHash(26, character, animalAhead(text, at), l1) : 0;
  into[27] = featureHash(27, character, othersAt(at));
  return maxFeatures;
}

/** 它, which is 牠 for an animal. */
const it = '它'.charCodeAt(0);

/** 只, which is 隻 before an animal that is counted. */
const zhi = '只'.charCodeAt(0);

/** The hash of one feature: which it is, the ambiguous character, and what is found. */
function featureHash(template: number, character: number, a: number, b = 0, c = 0, d = 0): number {
  return hash(hash(hash(hash(hash(hash(0x9e3779b9, template), character), a), b), c), d) >>> 0;
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
