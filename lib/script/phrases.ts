import stCharacters from 'opencc-js/dict/STCharacters';
import stPhrases from 'opencc-js/dict/STPhrases';
import stRegionalPhrases from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';

/** What a dictionary says of each UTF-16 unit of a text. */
export interface DictionaryReading {
  /** Each character in OpenCC's standard, at the unit where its source begins; the second unit of a pair has none. */
  characters: string[];
  /** How long the phrase over this unit is; 1 where only the character itself is known. */
  lengths: Uint8Array;
  /** Where that phrase begins. */
  starts: Uint32Array;
}

/** OpenCC's Simplified to Traditional phrases and characters, read in two ways. */
export interface PhraseBook {
  phrases: ReadonlyMap<string, string>;
  /** As OpenCC reads: from the left, always the longest phrase, whatever the words. */
  readGreedily(text: string): DictionaryReading;
  /** Word by word: a phrase counts where it begins and ends with a word, or lies within one. */
  readByWords(text: string, bounds: Uint8Array): DictionaryReading;
}

/** Makes the phrase book from OpenCC's dictionaries. Every row keeps the number of characters. */
export function createPhraseBook(): PhraseBook {
  const characters = rowsOf(stCharacters);
  const phrases = rowsOf(`${stPhrases}|${stRegionalPhrases}`);
  const lengthsByStart = new Map<number, number>(); // of the phrases that begin with two units: bit `n` for length `n`
  const startOf = (text: string, at: number) => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
  for (const phrase of phrases.keys()) {
    const start = startOf(phrase, 0);
    lengthsByStart.set(start, (lengthsByStart.get(start) ?? 0) | (1 << phrase.length));
  }

  function read(text: string, find: (at: number) => number): DictionaryReading {
    const lengths = new Uint8Array(text.length).fill(1);
    const starts = Uint32Array.from(lengths, (_, i) => i);
    const result = new Array<string>(text.length).fill('');
    for (let at = 0; at < text.length; ) {
      const length = find(at);
      if (length === 0) {
        const character = String.fromCodePoint(text.codePointAt(at)!);
        result[at] = characters.get(character) ?? character;
        at += character.length;
        continue;
      }
      let place = at;
      for (const character of phrases.get(text.slice(at, at + length))!) {
        result[place] = character;
        place += text.codePointAt(place)! > 0xffff ? 2 : 1;
      }
      lengths.fill(length, at, at + length);
      starts.fill(at, at, at + length);
      at += length;
    }
    return { characters: result, lengths, starts };
  }

  function findLongest(text: string, at: number, end: number, isEnd: (offset: number) => boolean): number {
    if (at + 1 >= end) return 0;
    const lengths = lengthsByStart.get(startOf(text, at)) ?? 0;
    for (let length = 31 - Math.clz32(lengths); length > 1; length--) {
      if (((lengths >> length) & 1) === 0 || at + length > end || !isEnd(at + length)) continue;
      if (phrases.has(text.slice(at, at + length))) return length;
    }
    return 0;
  }

  return {
    phrases,
    readGreedily: (text) => read(text, (at) => findLongest(text, at, text.length, () => true)),
    readByWords: (text, bounds) => {
      return read(text, (at) => {
        const whole = bounds[at] ? findLongest(text, at, text.length, (offset) => bounds[offset] === 1) : 0;
        if (whole > 0) return whole;
        let end = at + 1;
        while (end < text.length && bounds[end] !== 1) end++;
        return findLongest(text, at, end, () => true);
      });
    },
  };
}

function rowsOf(dictionary: string): Map<string, string> {
  const rows = new Map<string, string>();
  for (const row of dictionary.split('|')) {
    const [source, target] = row.split(' ') as [string, string];
    if (!rows.has(source)) rows.set(source, target);
  }
  return rows;
}
