import { createRequire } from 'node:module';

import type * as jiebaModule from '@node-rs/jieba';
import type * as dictionaryModule from '@node-rs/jieba/dict';

// Required, not imported: Contentlayer bundles its configuration, and a bundler cannot take in a native module.
const require = createRequire(import.meta.url);
const { Jieba } = require('@node-rs/jieba') as typeof jiebaModule;
const { dict } = require('@node-rs/jieba/dict') as typeof dictionaryModule;

/** Cuts a text into words: the UTF-16 offsets where words begin and end, as a set to ask. */
export type WordCutter = (text: string) => Uint8Array;

/** How common jieba takes a phrase to be that its own dictionary does not have: rare, but commoner than its parts side by side. */
const phraseFrequency = 5;

/**
 * Makes a cutter that knows jieba's words and some phrases. Where both have a word, jieba's frequency counts: its
 * dictionary is loaded last.
 *
 * `createWordCutter([])('理发师')` marks the offsets 0 and 3 with 1 of the offsets 0 to 3.
 */
export function createWordCutter(phrases: Iterable<string>): WordCutter {
  const rows = [...phrases].map((phrase) => `${phrase} ${phraseFrequency} x\n`).join('');
  const jieba = Jieba.withDict(new TextEncoder().encode(rows));
  jieba.loadDict(dict);
  return (text) => {
    const bounds = new Uint8Array(text.length + 1);
    bounds[0] = 1;
    let end = 0;
    // Without the guesses of its hidden Markov model, which joins characters of different words.
    for (const word of jieba.cut(text, false)) {
      end += word.length;
      bounds[end] = 1;
    }
    return bounds;
  };
}

const space = 0x20;

/** How many bits the filter of pairs has, as a power of two: with some 100,000 pairs, one in 80 others passes too. */
const pairBits = 23;

/** Makes the look-up of jieba's words of two characters, as a filter of bits: a set of so many strings would take long to make. */
export function createPairFilter(): (first: number, second: number) => boolean {
  const bits = new Uint32Array(1 << (pairBits - 5));
  const slotOf = (first: number, second: number) => (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - pairBits);
  const rows = new TextDecoder().decode(dict);
  let at = 0;
  do {
    if (rows.charCodeAt(at + 2) === space) {
      const slot = slotOf(rows.charCodeAt(at), rows.charCodeAt(at + 1));
      bits[slot >>> 5]! |= 1 << (slot & 31);
    }
    at = rows.indexOf('\n', at) + 1;
  } while (at > 0);
  return (first, second) => {
    const slot = slotOf(first, second);
    return ((bits[slot >>> 5]! >>> (slot & 31)) & 1) === 1;
  };
}
