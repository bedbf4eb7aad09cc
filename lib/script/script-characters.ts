import hkVariants from 'opencc-js/dict/HKVariants';
import stCharacters from 'opencc-js/dict/STCharacters';
import stPhrases from 'opencc-js/dict/STPhrases';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import twVariants from 'opencc-js/dict/TWVariants';

import { candidates } from './candidates';

import type { Script } from './variants';

/**
 * Traditional characters that Simplified print has too, in some words: 乾坤, 瞭望, 慰藉, 著作, 宫商角徵羽, 束脩 …
 * Source: 《通用规范汉字表》 (2013) and its notes; OpenCC converts some of them always.
 */
const alsoSimplified = '乾夥徵於昇釐麼麽藉瞭著摺剋吒拚袷劄噁氾谿脩扞蘋鍾餘瓮';

/**
 * Simplified characters that Traditional print has too, besides those that OpenCC lists as a Traditional form of
 * themselves: 恒生, 虱目魚, 倒霉, 雇主, 瓮城, and Hong Kong's 什麽.
 */
const alsoTraditional = '恒虱霉雇瓮麽';

/** What each script alone writes, made at first use. */
let sets: Record<Script, ReadonlyMap<string, string>> | undefined;

/**
 * The characters that only one script writes, each with what the other writes for it: `onlyIn('zh-Hans').get('们') // '們'`.
 * A character that is right in both, if only in some words (后 里 面 只 干 台 云, and 乾 著 瞭 藉), is in neither map; nor is
 * one that only Japanese writes (気 対 図).
 */
export function onlyIn(script: Script): ReadonlyMap<string, string> {
  sets ??= { 'zh-Hans': onlySimplified(), 'zh-Hant': onlyTraditional() };
  return sets[script];
}

function onlySimplified(): Map<string, string> {
  const traditional = new Set(alsoTraditional);
  for (const list of candidates.values()) for (const each of list) traditional.add(each);
  for (const [one, other] of [...rowsOf(twVariants), ...rowsOf(hkVariants)]) traditional.add(one).add(other);
  const rows = rowsOf(stCharacters);
  for (const [, value] of rows) traditional.add(value);
  return new Map(rows.filter(([character]) => !traditional.has(character)));
}

function onlyTraditional(): Map<string, string> {
  const simplified = new Set(alsoSimplified);
  for (const [phrase, value] of rowsOf(stPhrases)) {
    // A phrase that keeps a character tells that Simplified writes it: 乾坤 乾坤.
    const target = [...value];
    for (const [i, character] of [...phrase].entries()) if (target[i] === character) simplified.add(character);
  }
  const rows = rowsOf(tsCharacters);
  for (const [character] of rowsOf(stCharacters)) simplified.add(character);
  for (const [, value] of rows) simplified.add(value);
  return new Map(rows.filter(([character]) => !simplified.has(character)));
}

/** The rows of a dictionary; what maps to itself says nothing. */
function rowsOf(dictionary: string): [string, string][] {
  return dictionary
    .split('|')
    .map((row) => row.split(' ') as [string, string])
    .filter(([source, target]) => source !== target);
}
