import shinjitai from 'opencc-js/dict/JPShinjitaiCharacters';
import shinjitaiOf from 'opencc-js/dict/JPShinjitaiCharactersRev';

import { onlyIn } from './script-characters';

/** Whether a character is Japanese kana. */
export function isKana(character: string): boolean {
  return /^[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character);
}

/**
 * Whether a character that stands in one clause with kana is a sign of Chinese all the same: Japanese has no such
 * character (说, 歡), or no such word (很, 嗎, 你).
 *
 * @param isOneScripts whether only the script of the text writes it
 */
export function isChineseBesideKana(cells: readonly { character: string }[], at: number, isOneScripts: boolean): boolean {
  const { character } = cells[at]!;
  if (chineseWords.has(character)) return true;
  if (character === '的' || character === '了') return isParticle(cells, at);
  return isOneScripts && !isJapanese(character);
}

/** Words of every Chinese sentence that Japanese does not write, or hardly. */
const chineseWords = new Set('吗嗎呢吧啊你您她们們这這哪很让讓跟没沒么麼说說还還怎谁誰吃喝喜');

/** 的 and 了 are in Japanese words too: 目的, 社会的な, 完了, 了解. */
function isParticle(cells: readonly { character: string }[], at: number): boolean {
  const before = cells[at - 1]?.character ?? '';
  const after = cells[at + 1]?.character ?? '';
  if (isKana(after)) return false;
  return cells[at]!.character === '的' ? before !== '目' : !/[終完修満]/u.test(before) && !/[解承]/u.test(after);
}

/** The forms that Japanese has of its own (国, 会, 来), and those that it has given up (國, 會, 來), made at first use. */
let forms: { current: ReadonlySet<string>; old: ReadonlySet<string> } | undefined;

/** Whether a character that only one of the Chinese scripts writes is right in Japanese: 国 and 場, not 说 nor 國. */
function isJapanese(character: string): boolean {
  forms ??= { current: keysOf(shinjitai), old: keysOf(shinjitaiOf) };
  return forms.current.has(character) || (onlyIn('zh-Hant').has(character) && !forms.old.has(character));
}

function keysOf(dictionary: string): Set<string> {
  return new Set(dictionary.split('|').map((row) => row.split(' ')[0]!));
}
