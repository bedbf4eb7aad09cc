import { animalDistance } from './animals';
import { candidateIndex, choicesOf } from './choices';
import { confidenceOf, easeKey, type ChoiceCircumstances, type Trust } from './confidence';
import { maxFeatures } from './context-features';
import { createContextModel, decodeModel, type ContextModel, type Judgement } from './context-model';
import { editsBetween, type Edit } from './edits';
import { calibration, easeOfCharacters, modelData, phraseOdds } from './model-data';
import { isInForeignName, isSurname, nameAt, surnameForm } from './names';
import { createTextReader, dictionaryChoices, phraseAt } from './read-text';
import { remember } from './remember';

import type { DictionaryChoices, ReadText } from './context-features';
import type { Flag } from './flag';
import type { Stage } from './opencc';

/**
 * How much likelier (in log-odds) another character must be than the dictionary's, to be chosen against a phrase that
 * the model has not met: what is strange to the model is often right. On the held-out text 3 costs next to nothing.
 */
const unseenPhraseMargin = 3;

/**
 * Choices less sure than this are flagged. Measured by `npm run bench:script`: 0.8 of 1,000 characters in transcripts like
 * the training text and 5 of 1,000 in encyclopaedic text, which hold 46 % of the wrong choices in either.
 */
export const flagThreshold = 0.95;

/** Finds what a text becomes, and where that is unsure. */
export type FlaggedConversion = (text: string) => { edits: Edit[]; flags: Flag[] };

/** Dictionaries and model, made at first use: loading them takes some tenths of a second. */
const load = lazy(() => {
  const read = createTextReader();
  const knowledge: Knowledge = { model: createContextModel(decodeModel(fromBase64(modelData))), phraseOdds: readPhraseOdds() };
  return remember((text) => chooseInContext(read(text), knowledge), rememberedTexts);
});

/** How many paragraphs are remembered: more than any article has, so that its variants are made from one reading. */
const rememberedTexts = 2000;

/** What training found out. */
export interface Knowledge {
  model: ContextModel;
  /** The log-odds, rounded, that a phrase the training text has is right, as `phraseAt` names them. */
  phraseOdds: ReadonlyMap<string, number>;
}

function readPhraseOdds(): Map<string, number> {
  return new Map(Object.entries(phraseOdds).flatMap(([odds, phrases]) => phrases.split(' ').map((phrase): [string, number] => [phrase, Number(odds)])));
}

/** A name as it is written throughout an article, in OpenCC's standard. */
export interface KnownName {
  simplified: string;
  traditional: string;
}

/** The full names that what stands around them gives away in a text (演员钟楚红, 范宽教授), each with what it becomes there. */
export function findNames(text: string): KnownName[] {
  const { names, characters } = load()(text);
  return names.map(({ start, length }) => ({ simplified: text.slice(start, start + length), traditional: characters.slice(start, start + length).join('') }));
}

/** A name that is known to be one, such as a by-line's: 钟明 is 鍾明, whatever stands around it. */
export function asName(simplified: string): KnownName {
  const { characters } = load()(simplified);
  return { simplified, traditional: [surnameForm(simplified[0]!) ?? characters[0], ...characters.slice(1)].join('') };
}

/**
 * Simplified to Traditional with the context: words are cut, looked up in the phrases, and where a character may stand
 * for several, a model of its context and the dictionary's choice together decide.
 *
 * @param forms turns OpenCC's internal standard (爲 裏 衆) into what a region prints
 * @param flagBelow the confidence from which a choice is not flagged
 * @param names what is written alike wherever it stands
 */
export function simplifiedInContext(forms: Stage, flagBelow: number, names: readonly KnownName[] = []): FlaggedConversion {
  const chooseAll = load();
  return (text) => {
    const { characters, choices, bounds } = chooseAll(text);
    const known = occurrencesOf(names, text, bounds);
    const flags = choices.flatMap((choice): Flag[] => {
      const confidence = confidenceOf(choice, calibration, easeOfCharacters[easeKey(choice.trust, text[choice.offset]!)]);
      if (confidence >= flagBelow || known.has(choice.offset)) return [];
      const { offset, list, chosen, judgement } = choice;
      const others = [...list.keys()].filter((i) => i !== chosen).sort((a, b) => judgement.scores[b]! - judgement.scores[a]!);
      const written = forms(characters[offset]!);
      // A region may print two characters alike: 週 is 周 in Hong Kong. That is no alternative.
      const alternatives = [...new Set(others.map((i) => forms(list[i]!)))].filter((other) => other !== written);
      return alternatives.length === 0 ? [] : [{ offset, length: 1, source: text[offset]!, chosen: written, alternatives, confidence }];
    });
    const written = known.size === 0 ? characters : characters.map((character, offset) => known.get(offset) ?? character);
    return { edits: editsBetween(text, forms(written.join('')), 0), flags };
  };
}

/** What stands at each offset of a known name that begins and ends with a word: 于明 is no name in 由于明天. */
function occurrencesOf(names: readonly KnownName[], text: string, bounds: Uint8Array): Map<number, string> {
  const known = new Map<number, string>();
  for (const { simplified, traditional } of names) {
    for (let start = text.indexOf(simplified); start !== -1; start = text.indexOf(simplified, start + simplified.length)) {
      if (bounds[start] !== 1 || bounds[start + simplified.length] !== 1) continue;
      const characters = [...traditional];
      let at = start;
      for (const [i, character] of [...simplified].entries()) {
        known.set(at, characters[i]!);
        at += character.length;
      }
    }
  }
  return known;
}

/** A character that might have become another one. */
export interface Choice extends ChoiceCircumstances {
  offset: number;
  /** What it may become. */
  list: readonly string[];
}

/** A text with every ambiguous character chosen. */
export interface ChosenText {
  /** The characters in OpenCC's standard, by UTF-16 unit. */
  characters: string[];
  choices: Choice[];
  /** Where words begin and end. */
  bounds: Uint8Array;
  /** Full names that were recognised. */
  names: { start: number; length: number }[];
}

/** The UTF-16 units that are a character with a choice, or a surname that needs care: 1 each. */
const needsLook = Uint8Array.from({ length: 0x10000 }, (_, unit) => Number(choicesOf.has(String.fromCharCode(unit)) || isSurname(unit)));

/** Chooses each ambiguous character of a text. */
export function chooseInContext(reading: ReadText, knowledge: Knowledge): ChosenText {
  const { text, bounds, byWords } = reading;
  const characters = byWords.characters();
  const choices: Choice[] = [];
  const names: ChosenText['names'] = [];
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (needsLook[unit] === 0) continue;
    const name = isSurname(unit) ? nameAt(text, bounds, byWords, offset) : undefined;
    if (name && name.length > 1) names.push({ start: offset, length: name.length });
    const list = choicesOf.get(text[offset]!);
    if (!list) {
      if (name) characters[offset] = name.surname;
      continue;
    }
    const choice = choose(reading, offset, list, name?.surname, knowledge);
    if (!choice) continue;
    if (choice.chosen !== choice.said.byWords) characters[offset] = list[choice.chosen]!;
    choices.push(choice);
  }
  return { characters, choices, bounds, names };
}

function choose(reading: ReadText, offset: number, list: readonly string[], surname: string | undefined, knowledge: Knowledge): Choice | undefined {
  if (reading.text[offset] === '它' && animalDistance(reading.text, offset) === 0) return undefined; // 牠 only where an animal is spoken of
  const said = dictionaryChoices(reading, offset, list);
  if (said.byWords === -1) return undefined; // a phrase with a character of its own
  const ofName = surname ?? (list.includes('里') && reading.byWords.lengths[offset] === 1 && isInForeignName(reading.text, offset) ? '里' : undefined);
  if (ofName !== undefined) {
    const judgement = knowledge.model.judge(reading, offset, said, list.length);
    return { offset, list, judgement, chosen: candidateIndex(list, ofName), said, trust: 'name', phraseOdds: undefined, isCrossed: false, singles: 0 };
  }
  const phrase = phraseAt(reading, offset);
  const phraseOdds = phrase === undefined ? undefined : knowledge.phraseOdds.get(phrase);
  const trust = phrase === undefined ? 'none' : trustIn(reading, offset, said, phraseOdds);
  const isCrossed = isCrossedAt(reading, offset);
  const isSure = (trust === 'word' || trust === 'firm') && !isCrossed && phraseOdds !== undefined && phraseOdds >= surePhraseOdds;
  const judgement = isSure ? certainty(said.byWords, list.length) : knowledge.model.judge(reading, offset, said, list.length);
  const chosen = isAlone(reading.text, offset) ? said.byWords : chooseByScore(judgement, said.byWords, list, trust, phraseOdds);
  return { offset, list, judgement, chosen, said, trust, phraseOdds, isCrossed, singles: singlesAt(reading, offset) };
}

/** From these log-odds on the context is not asked of a word whose ends nothing crosses: it costs time and changes nothing. */
const surePhraseOdds = 5;

/** The judgement of a model that knows all: one for each number of candidates and each of them. */
function certainty(chosen: number, candidateCount: number): Judgement {
  return (certainties[candidateCount * maxCandidates + chosen] ??= {
    scores: Float64Array.from({ length: candidateCount }, (_, i) => (i === chosen ? 10 : 0)),
    wordScores: Float64Array.from({ length: candidateCount }, (_, i) => (i === chosen ? 10 : 0)),
    isPhraseKnown: true,
    known: maxFeatures,
  });
}

const maxCandidates = 8;
const certainties: Judgement[] = [];

/** How many words of one Chinese character stand in a row around an offset; 0 where a longer word does. */
function singlesAt({ text, bounds }: ReadText, offset: number): number {
  const isSingle = (at: number) => bounds[at] === 1 && bounds[at + 1] === 1 && text.charCodeAt(at) >= firstHan && text.charCodeAt(at) <= lastHan;
  if (!isSingle(offset)) return 0;
  let from = offset;
  let to = offset + 1;
  while (isSingle(from - 1)) from--;
  while (isSingle(to)) to++;
  return to - from;
}

/** Whether no Chinese character stands beside one, as in a table's cell: there is no context to decide by. */
function isAlone(text: string, offset: number): boolean {
  const isHan = (at: number) => text.charCodeAt(at) >= firstHan && text.charCodeAt(at) <= lastHan;
  return !isHan(offset - 1) && !isHan(offset + 1);
}

const firstHan = 0x3400;
const lastHan = 0x9fff;

function isPhraseAWord({ bounds, byWords }: ReadText, offset: number): boolean {
  const start = byWords.starts[offset]!;
  const end = start + byWords.lengths[offset]!;
  return end - start > 1 && bounds[start] === 1 && bounds.indexOf(1, start + 1) === end;
}

/** Whether the first or the last character of the phrase (or, without one, the character) makes a word with its other neighbour. */
function isCrossedAt({ text, byWords, isPairAWord }: ReadText, offset: number): boolean {
  const start = byWords.starts[offset]!;
  const end = start + byWords.lengths[offset]!;
  return isPairAWord(text.charCodeAt(start - 1), text.charCodeAt(start)) || isPairAWord(text.charCodeAt(end - 1), text.charCodeAt(end));
}

function trustIn(reading: ReadText, offset: number, said: DictionaryChoices, phraseOdds: number | undefined): Trust {
  if (reading.isFirm(offset)) return 'firm';
  if (phraseOdds !== undefined && phraseOdds <= 0) return 'doubtful';
  if (said.byWords !== said.greedy) return 'split';
  return isPhraseAWord(reading, offset) ? 'word' : 'agreed';
}

function chooseByScore({ scores, isPhraseKnown }: Judgement, byWords: number, list: readonly string[], trust: Trust, phraseOdds = 0): number {
  const best = indexOfMax(scores);
  if (trust !== 'none' && trust !== 'doubtful' && trust !== 'split') return byWords;
  // Where the phrase is known to be right nearly always, the other reading cuts it in two: 世界面包大赛 has no 界面.
  const isPhraseSound = phraseOdds >= soundPhraseOdds;
  if (trust === 'split') return (isPhraseKnown && !isPhraseSound) || scores[best]! - scores[byWords]! >= unseenPhraseMargin ? best : byWords;
  const wide = list.findIndex((candidate) => narrowMargins.has(candidate));
  return wide !== -1 && scores[best]! - scores[wide]! < narrowMargins.get(list[wide]!)! ? wide : best;
}

/** The log-odds from which on a phrase is hardly ever contradicted by the training text. */
const soundPhraseOdds = 3;

/**
 * Characters that may stand for their narrower counterpart too (周 for 週, 念 for 唸), while the counterpart stands for
 * nothing else: in doubt they are right more often, as in the names 周 and 念真. How much likelier (in log-odds) the
 * counterpart must be.
 */
const narrowMargins: ReadonlyMap<string, number> = new Map([...'周念布欲迹雇岩'].map((character): [string, number] => [character, 1.5]).concat([['徑', 4], ['它', 2.5]]));

function indexOfMax(scores: Float64Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return best;
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
