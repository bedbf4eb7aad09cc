import stPhrases from 'opencc-js/dict/STPhrases';
import stRegionalPhrases from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import tsPhrases from 'opencc-js/dict/TSPhrases';

import { foldGlyph } from './glyph-variants';

const maxLength = 4;

/** Traditional words of OpenCC's phrases up to a length, glyph variants as one; made at first use. */
let words: ReadonlySet<string> | undefined;

/** Words that the dictionaries do not list, since another one with the same Simplified form is commoner: 錶面, beside 表面. Our own list. */
const twins =
  '錶面 錶背 錶店 錶行 錶殼 湯麵 素麵 冷麵 下麵 白麵 上麵 乾麵 麵店 麵皮 麵湯 麵光 髮色 髮流 髮量 髮絲 髮梢 摺成 摺好 摺得 對摺 沖進 沖到 沖入 沖出 沖上 沖向 捲到 捲起 捲進 捲成 捲好 鬆開 鬆了 鬆口 乾了 乾掉 乾透 紅麴 白麴 干貝 ' +
  '影后 歌后 視后 球后 天后 賢后 廢后 立后 后冠 后座 只是 只有 只要 只能 只會';

function readWords(): ReadonlySet<string> {
  const simplifiedRows = `${stPhrases}|${stRegionalPhrases}`.split('|').map((row) => row.split(' ')[1]!);
  const traditionalRows = tsPhrases.split('|').map((row) => row.split(' ')[0]!);
  return new Set([...simplifiedRows, ...traditionalRows, ...twins.split(' ')].filter((word) => word.length <= maxLength).map(fold));
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
