import stCharacters from 'opencc-js/dict/STCharacters';
import stPhrases from 'opencc-js/dict/STPhrases';
import stRegionalPhrases from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';

import { readLexicon } from './lexicon';

/** What a dictionary says of each UTF-16 unit of a text. */
export interface DictionaryReading {
  /** The character in OpenCC's standard at a unit where its source begins; the second unit of a pair has none. */
  characterAt(at: number): string;
  /** The characters at all units, in an array of the caller's own. */
  characters(): string[];
  /** How long the phrase over this unit is; 1 where only the character itself is known. */
  lengths: Uint8Array;
  /** Where that phrase begins. */
  starts: Uint32Array;
}

/** OpenCC's Simplified to Traditional phrases and characters, read in two ways. */
export interface PhraseBook {
  phrases: ReadonlyMap<string, string>;
  /** Whether a phrase is one of our own lexicon, which no context overrules. */
  isFirm(phrase: string): boolean;
  /** As OpenCC reads: from the left, always the longest phrase, whatever the words. */
  readGreedily(text: string): DictionaryReading;
  /** Word by word: a phrase counts where it begins and ends with a word, or lies within one. */
  readByWords(text: string, bounds: Uint8Array): DictionaryReading;
}

/** Makes the phrase book from OpenCC's dictionaries and our lexicon, which wins. Every row keeps the number of characters. */
export function createPhraseBook(): PhraseBook {
  const characters = rowsOf(stCharacters);
  const byUnit = Array.from({ length: 0x10000 }, (_, unit) => characters.get(String.fromCharCode(unit)) ?? String.fromCharCode(unit));
  const firm = readLexicon((character) => characters.get(character) ?? character);
  const phrases = new Map([...rowsOf(`${stPhrases}|${stRegionalPhrases}`), ...firm]);
  const lengthsByStart = new Uint16Array(1 << startBits); // bit `n` where some phrase with this start is `n` units long
  const spans = new Uint32Array(1 << (spanBits - 5)); // a bit for each phrase, by its hash
  for (const phrase of phrases.keys()) {
    lengthsByStart[startOf(phrase, 0)]! |= 1 << phrase.length;
    const slot = spanOf(phrase, 0, phrase.length);
    spans[slot >>> 5]! |= 1 << (slot & 31);
  }

  function read(text: string, find: (at: number) => number): DictionaryReading {
    const lengths = new Uint8Array(text.length).fill(1);
    const starts = new Uint32Array(text.length);
    for (let i = 0; i < starts.length; i++) starts[i] = i;
    const targets: string[] = []; // what a phrase becomes, where it begins
    for (let at = 0; at < text.length; ) {
      const length = text.charCodeAt(at) < firstHan ? 0 : find(at);
      if (length > 0) {
        targets[at] = phrases.get(text.slice(at, at + length))!;
        lengths.fill(length, at, at + length);
        starts.fill(at, at, at + length);
      }
      at += Math.max(length, 1);
    }

    function characterAt(at: number): string {
      const start = starts[at]!;
      const target = targets[start];
      if (target === undefined) return single(text, at);
      return isOfUnits(target) && target.length === lengths[at] ? target[at - start]! : characterOf(target, text, start, at);
    }
    function allCharacters(): string[] {
      const result = new Array<string>(text.length);
      for (let at = 0; at < text.length; at++) result[at] = characterAt(at);
      return result;
    }
    return { lengths, starts, characterAt, characters: allCharacters };
  }

  /** A character by itself; nothing for the second unit of a pair. */
  function single(text: string, at: number): string {
    const unit = text.charCodeAt(at);
    if (unit < firstSurrogate || unit > lastSurrogate) return byUnit[unit]!;
    const isSecond = at > 0 && text.codePointAt(at - 1)! > 0xffff;
    const character = isSecond ? '' : String.fromCodePoint(text.codePointAt(at)!);
    return characters.get(character) ?? character;
  }

  /** The length of the longest phrase at a place that ends by `end`, and with a word where there are bounds; 0 for none. */
  function findLongest(text: string, at: number, end: number, bounds?: Uint8Array): number {
    if (at + 1 >= end) return 0;
    const lengths = lengthsByStart[startOf(text, at)]!;
    for (let length = 31 - Math.clz32(lengths); length > 1; length--) {
      if (((lengths >> length) & 1) === 0 || at + length > end || (bounds && bounds[at + length] !== 1)) continue;
      const slot = spanOf(text, at, length);
      if (((spans[slot >>> 5]! >>> (slot & 31)) & 1) === 1 && phrases.has(text.slice(at, at + length))) return length;
    }
    return 0;
  }

  return {
    phrases,
    isFirm: (phrase) => firm.has(phrase),
    readGreedily: (text) => read(text, (at) => findLongest(text, at, text.length)),
    readByWords: (text, bounds) => {
      return read(text, (at) => {
        const whole = bounds[at] ? findLongest(text, at, text.length, bounds) : 0;
        if (whole > 0) return whole;
        let end = at + 1;
        while (end < text.length && bounds[end] !== 1) end++;
        return findLongest(text, at, end);
      });
    },
  };
}

/** Before the Chinese characters and marks there is nothing to look up; most phrases begin later still. */
const firstHan = 0x2e80;

/** How many slots the first two units of phrases are spread over; two starts in one slot only cost a look-up in vain. */
const startBits = 18;

function startOf(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ Math.imul(text.charCodeAt(at + 1), 0x85ebca6b)) >>> (32 - startBits);
}

/** How many slots phrases are spread over: one look-up in 80 is in vain. */
const spanBits = 22;

function spanOf(text: string, at: number, length: number): number {
  let hash = length;
  for (let i = at; i < at + length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1);
  return hash >>> (32 - spanBits);
}

const firstSurrogate = 0xd800;
const lastSurrogate = 0xdfff;

function isOfUnits(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= firstSurrogate && text.charCodeAt(i) <= lastSurrogate) return false;
  return true;
}

/** The character of a phrase that stands over an offset, where source or target has characters of two units. */
function characterOf(target: string, text: string, start: number, at: number): string {
  let place = start;
  for (const character of target) {
    if (place === at) return character;
    place += text.codePointAt(place)! > 0xffff ? 2 : 1;
  }
  return '';
}

function rowsOf(dictionary: string): Map<string, string> {
  const rows = new Map<string, string>();
  for (const row of dictionary.split('|')) {
    const [source, target] = row.split(' ') as [string, string];
    if (!rows.has(source)) rows.set(source, target);
  }
  return rows;
}
