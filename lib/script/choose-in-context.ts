import { animalDistance } from './animals';
import { candidateIndex, choicesOf } from './choices';
import { maxFeatures } from './context-features';
import { isInForeignName, isSurname, nameAt } from './names';
import { dictionaryChoices, phraseAt } from './read-text';

import type { ChoiceCircumstances, Trust } from './confidence';
import type { DictionaryChoices, ReadText } from './context-features';
import type { ContextModel, Judgement } from './context-model';

/** What training found out. */
export interface Knowledge {
  model: ContextModel;
  /** The log-odds, rounded, that a phrase the training text has is right, as `phraseAt` names them. */
  phraseOdds: ReadonlyMap<string, number>;
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
  const said = dictionaryChoices(reading, offset, list);
  if (said.byWords === -1) return undefined; // a phrase with a character of its own
  const choice: Choice = { offset, list, judgement: ignorance(list.length), chosen: said.byWords, said, trust: 'none', phraseOdds: undefined, isCrossed: false, singles: 0 };
  const ofName = surname ?? (list.includes('里') && reading.byWords.lengths[offset] === 1 && isInForeignName(reading.text, offset) ? '里' : undefined);
  if (ofName !== undefined) {
    choice.trust = 'name';
    choice.chosen = candidateIndex(list, ofName);
    return choice;
  }
  const phrase = phraseAt(reading, offset);
  if (phrase !== undefined) {
    choice.phraseOdds = knowledge.phraseOdds.get(phrase);
    choice.trust = trustIn(reading, offset, said, choice.phraseOdds);
  }
  choice.isCrossed = isCrossedAt(reading, offset);
  if (isAlone(reading.text, offset)) return choice;
  choice.judgement = isSure(choice) ? certainty(said.byWords, list.length) : knowledge.model.judge(reading, offset, said, list.length);
  if (list.includes('牠') && animalDistance(reading.text, offset) === 0) {
    choice.trust = 'thing';
    choice.chosen = list.indexOf('它'); // unless an animal is named; how likely the model finds one says how unsure that is: 它飞过来了
    return choice;
  }
  choice.chosen = chooseByScore(choice);
  choice.singles = singlesAt(reading, offset);
  return choice;
}

/** Whether a word is right so often that the context is not asked: it would cost time and change nothing. */
function isSure({ trust, isCrossed, phraseOdds }: Choice): boolean {
  return (trust === 'word' || trust === 'firm') && !isCrossed && phraseOdds !== undefined && phraseOdds >= surePhraseOdds;
}

/** The log-odds of a phrase from which on the context is not asked. */
const surePhraseOdds = 5;

/** The judgement of a model that knows all: one for each number of candidates and each of them. */
function certainty(chosen: number, candidateCount: number): Judgement {
  return (certainties[candidateCount * maxCandidates + chosen] ??= {
    scores: Array.from({ length: candidateCount }, (_, i) => (i === chosen ? 10 : 0)),
    wordScores: Array.from({ length: candidateCount }, (_, i) => (i === chosen ? 10 : 0)),
    isPhraseKnown: true,
    known: maxFeatures,
  });
}

/** The judgement of a model that is not asked, since a name's or a lone character's context says nothing of it. */
function ignorance(candidateCount: number): Judgement {
  return (ignorances[candidateCount] ??= { scores: new Array<number>(candidateCount).fill(0), wordScores: new Array<number>(candidateCount).fill(0), isPhraseKnown: false, known: 0 });
}

const maxCandidates = 8;
const certainties: Judgement[] = [];
const ignorances: Judgement[] = [];

/** More in a row say nothing more. */
const enoughSingles = 4;

/** How many words of one Chinese character stand in a row around an offset, counted no further than needed; 0 where a longer word does. */
function singlesAt({ text, bounds }: ReadText, offset: number): number {
  const isSingle = (at: number) => bounds[at] === 1 && bounds[at + 1] === 1 && text.charCodeAt(at) >= firstHan && text.charCodeAt(at) <= lastHan;
  if (!isSingle(offset)) return 0;
  let from = offset;
  let to = offset + 1;
  while (isSingle(from - 1) && offset - from < enoughSingles) from--;
  while (isSingle(to) && to - offset < enoughSingles) to++;
  return to - from;
}

/** Whether no word stands beside a character, as in a table's cell: there is no context to decide by. */
function isAlone(text: string, offset: number): boolean {
  return !letterOrDigit.test(text[offset - 1] ?? '') && !letterOrDigit.test(text[offset + 1] ?? '');
}

const letterOrDigit = /[\p{L}\p{N}]/u;

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

function chooseByScore({ judgement: { scores, isPhraseKnown }, said: { byWords }, list, trust, phraseOdds = 0, isCrossed }: Choice): number {
  const best = indexOfMax(scores);
  if (trust !== 'firm' && isCrossed && scores[best]! - scores[byWords]! >= crossedPhraseMargin) return best;
  if (trust !== 'none' && trust !== 'doubtful' && trust !== 'split') return byWords;
  // Where the phrase is known to be right nearly always, the other reading cuts it in two: 世界面包大赛 has no 界面.
  const isPhraseSound = phraseOdds >= soundPhraseOdds;
  if (trust === 'split') return (isPhraseKnown && !isPhraseSound) || scores[best]! - scores[byWords]! >= unseenPhraseMargin ? best : byWords;
  const wide = list.findIndex((candidate) => narrowMargins.has(candidate));
  return wide !== -1 && scores[best]! - scores[wide]! < narrowMargins.get(list[wide]!)! ? wide : best;
}

/** How much likelier (in log-odds) another character must be than a phrase's, where the words could be cut otherwise: 背心|脏了. */
const crossedPhraseMargin = 2;

/** The log-odds from which on a phrase is hardly ever contradicted by the training text. */
const soundPhraseOdds = 3;

/**
 * Characters that may stand for their narrower counterpart too (周 for 週, 念 for 唸), while the counterpart stands for
 * nothing else: in doubt they are right more often, as in the names 周 and 念真. How much likelier (in log-odds) the
 * counterpart must be.
 */
const narrowMargins: ReadonlyMap<string, number> = new Map([...'周念布欲迹雇岩'].map((character): [string, number] => [character, 1.5]).concat([['徑', 4], ['它', 1]]));

function indexOfMax(scores: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return best;
}

/**
 * How much likelier (in log-odds) another character must be than the dictionary's, to be chosen against a phrase that
 * the model has not met: what is strange to the model is often right. On the held-out text 3 costs next to nothing.
 */
const unseenPhraseMargin = 3;
