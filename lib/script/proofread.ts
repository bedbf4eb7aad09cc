import { alignedOffsets } from './aligned';
import { animalAhead } from './animals';
import { createConverter } from './converter';
import { isAcceptedAlone, isAcceptedFor, isFreeVariation } from './free-variation';
import { foldGlyph } from './glyph-variants';
import { mayBeInName } from './name-characters';
import { candidateIndex, choicesOf } from './choices';
import { isInWord, wordLookup } from './traditional-words';

import type { Range } from './edits';
import type { TraditionalVariant } from './forms';

/** A character that is right in Traditional, but wrong in its word there. */
export interface Misspelling extends Range {
  written: string;
  meant: string;
  /** How sure that is, from 0 to 1. */
  confidence: number;
  /** Whether it can be mended unseen: the context is sure, and the dictionary knows the mended word and not the one written. */
  isCertain: boolean;
}

/** Finds the misspellings of a block of text; in the ranges to keep none is looked for. */
export type Proofreader = (text: string, keep?: readonly Range[]) => Misspelling[];

/**
 * What is less sure than this is not reported. `npm run bench:proofread` says what it costs: far less than one false
 * report in 10,000 characters.
 */
const reportedFrom = 0.6;

/** … or as this, where the character written is not the Simplified one … */
const reportedIfChosen = 0.95;

/** … but where the dictionary knows the mended word and not the one written, less is enough. */
const reportedFromWithWord = 0.5;

/** What is written, then what is meant, where both make a word so often (復校 a school reopened, 覆校 proofs read again) that an editor must look. */
const alike: ReadonlySet<string> = new Set(['復覆', '覆復', '複覆', '覆複']);

/** What OpenCC makes Simplified in some words alone, though it is wrong in most others: 瞭望 stays, but 好瞭 is 好了. */
const counterparts: Readonly<Record<string, string>> = { 瞭: '了', 藉: '借' };
const halfSimplified = /瞭(?![望哨])|(?<![狼慰枕蘊蕴])藉/gu;

/** Where the character is accepted outside of words, a word alone proves nothing below this: 唸台大 has 念台, 懷唸 is no word. */
const reportedAgainstAccepted = 0.8;

/** What is as sure as this, and has the dictionary's word, may be mended unseen. */
const certainFrom = 0.98;

/**
 * Makes the proof-reader of texts in a Traditional variant. A text goes to Simplified and back; where it comes back as
 * another character of the same Simplified one, and the converter is sure, what is written is wrong in its word: 干部,
 * 皇後, 聯系. Glyph variants, words that papers write in both ways, and what may be a name are passed over.
 *
 * `createProofreader('zh-Hant')('村干部') // [{start: 1, end: 2, written: '干', meant: '幹', …}]`
 */
export function createProofreader(variant: TraditionalVariant): Proofreader {
  const options = { hongKongParticle: '着' } as const;
  const simplify = createConverter({ from: variant, to: 'zh-Hans', ...options });
  const restore = createConverter({ from: 'zh-Hans', to: variant, flagBelow: Infinity, ...options });
  return (text, keep = []) => sentencesOf(text).flatMap(({ start, sentence }) => (mayBeWrong(sentence) ? proofreadSentence(text, start, sentence, keep) : []));

  function proofreadSentence(text: string, start: number, sentence: string, keep: readonly Range[]): Misspelling[] {
    const simplified = simplify(sentence).text.replace(halfSimplified, (character) => counterparts[character]!);
    const back = restore(simplified);
    // Both ways keep the number of characters, but a rare one may be a pair of units on one side alone.
    const places = alignedOffsets(simplified, sentence);
    if (!places) return [];
    return back.flags.flatMap(({ offset, chosen: meant, confidence }): Misspelling[] => {
      const at = start + places[offset]!;
      const written = text[at]!;
      const isSettled = keep.some((range) => range.start <= at && at < range.end);
      if (confidence < reportedFromWithWord || isSettled || !areCandidates(simplified[offset]!, written, meant)) return [];
      if (isAcceptedFor(written, meant) || isFreeVariation(text, at, meant) || mayBeInName(text, at)) return [];
      if (isInWord(text, at)) return [];
      if (written === '只' && animalAhead(simplified, offset) === 0) return []; // many print it for things: 一只皮箱
      const isKnown = isInWord(text, at, meant);
      if (isAcceptedAlone(written, meant) && (!isKnown || confidence < reportedAgainstAccepted)) return [];
      // A form that only Traditional has was chosen, and is wrong in a word alone; 干 or 里 may have been overlooked.
      const isChosen = written !== simplified[offset];
      if (!isKnown && (isChosen ? confidence < reportedIfChosen : confidence < reportedFrom)) return [];
      const isCertain = confidence >= certainFrom && isKnown && !alike.has(written + meant);
      return [{ start: at, end: at + 1, written, meant, confidence, isCertain }];
    });
  }
}

/** Sentences of a text with the marks that end them, and where each begins. */
function sentencesOf(text: string): { start: number; sentence: string }[] {
  return [...text.matchAll(/[^。！？；\n]*[。！？；\n]*/gu)].flatMap(({ index, 0: sentence }) => (sentence === '' ? [] : [{ start: index, sentence }]));
}

/**
 * Characters that text has outside of words too, and that are hardly ever wrong there: their counterparts (傢, 菓, 箇, 嚮)
 * stand in words alone. Those that native text has outside of words most often, without those that were ever found wrong
 * there among 22,000 made mistakes.
 */
const rightAlone = new Set('餘家果席個採證具後於並了卷待像須它合背發向薦當拿併范廣適種局註座表愈修凌私致欲同葉周千價萬獲累夫仿玩松據槍志岳藉寧別乾游復糊極面俊秋逕占克澄願朱');

let counterpartsOf: ReadonlyMap<string, readonly string[]> | undefined;

/** Whether a sentence has a character that could be reported: four in five have none, and need not go there and back. */
function mayBeWrong(sentence: string): boolean {
  counterpartsOf ??= readCounterparts();
  let isWordAt: ReturnType<typeof wordLookup> | undefined;
  for (let at = 0; at < sentence.length; at++) {
    const others = counterpartsOf.get(foldGlyph(sentence[at]!));
    if (!others) continue;
    isWordAt ??= wordLookup(sentence);
    if (isWordAt(at)) continue;
    if (!rightAlone.has(sentence[at]!) || others.some((other) => isWordAt!(at, other))) return true;
  }
  return false;
}

/** What else each character, in one of its glyph variants, may have been meant for: the other candidates of its Simplified one. */
function readCounterparts(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const list of choicesOf.values()) {
    for (const each of list) found.set(foldGlyph(each), [...(found.get(foldGlyph(each)) ?? []), ...list.filter((other) => other !== each)]);
  }
  for (const [traditional, simplified] of Object.entries(counterparts)) found.set(traditional, [...(found.get(traditional) ?? []), simplified]);
  return found;
}

/** Whether two characters are different Traditional ones of one Simplified character. */
function areCandidates(simplified: string, written: string, meant: string): boolean {
  const list = choicesOf.get(simplified);
  if (!list || foldGlyph(written) === foldGlyph(meant)) return false;
  return candidateIndex(list, written) !== -1 && candidateIndex(list, meant) !== -1;
}
