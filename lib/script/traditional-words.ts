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
  words ??= readWords();
  const around = fold(text.slice(Math.max(0, at - maxLength + 1), at) + character + text.slice(at + 1, at + maxLength));
  const place = Math.min(at, maxLength - 1);
  for (let length = 2; length <= maxLength; length++) {
    for (let start = Math.max(0, place - length + 1); start <= place; start++) {
      if (start + length <= around.length && words.has(around.slice(start, start + length))) return true;
    }
  }
  return false;
}

function fold(text: string): string {
  return Array.from(text, foldGlyph).join('');
}
