import stPhrases from 'opencc-js/dict/STPhrases';
import stRegionalPhrases from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import tsPhrases from 'opencc-js/dict/TSPhrases';

import { foldGlyph } from './glyph-variants';

const maxLength = 4;

/** Traditional words of OpenCC's phrases up to a length, glyph variants as one; made at first use. */
let words: ReadonlySet<string> | undefined;

function readWords(): ReadonlySet<string> {
  const simplifiedRows = `${stPhrases}|${stRegionalPhrases}`.split('|').map((row) => row.split(' ')[1]!);
  const traditionalRows = tsPhrases.split('|').map((row) => row.split(' ')[0]!);
  return new Set([...simplifiedRows, ...traditionalRows].filter((word) => word.length <= maxLength).map(fold));
}

/**
 * Whether the dictionary has a Traditional word of several characters over a place, as the text would read with a
 * character there: `isInWord('村干部', 1, '幹') // true`, for 幹部.
 */
export function isInWord(text: string, at: number, character = text[at]!): boolean {
  const from = Math.max(0, at - maxLength + 1);
  return wordLookup(text.slice(from, at + maxLength))(at - from, character);
}

/** `isInWord` for many places of one text. */
export function wordLookup(text: string): (at: number, character?: string) => boolean {
  words ??= readWords();
  const known = words;
  const folded = fold(text);
  return (at, character) => {
    const middle = character === undefined ? folded[at]! : foldGlyph(character);
    for (let length = 2; length <= maxLength; length++) {
      for (let start = Math.max(0, at - length + 1); start <= at && start + length <= folded.length; start++) {
        if (known.has(folded.slice(start, at) + middle + folded.slice(at + 1, start + length))) return true;
      }
    }
    return false;
  };
}

function fold(text: string): string {
  return Array.from(text, foldGlyph).join('');
}
