import { confidenceOf, type ChoiceCircumstances } from './confidence';
import { createContextModel, decodeModel, type ContextModel } from './context-model';
import { editsBetween, type Edit } from './edits';
import { calibration, modelData } from './model-data';
import { choicesOf, createTextReader, dictionaryChoices, type TextReader } from './read-text';

import type { ReadText } from './context-features';
import type { Flag } from './flag';
import type { Stage } from './opencc';

/**
 * How much likelier (in log-odds) another character must be than the dictionary's, to be chosen against a phrase that
 * the model has not met: what is strange to the model is often right. On the held-out text 3 costs next to nothing.
 */
const unseenPhraseMargin = 3;

/**
 * Choices less sure than this are flagged. Measured by `npm run bench:script`: 1.7 of 1,000 characters in transcripts like
 * the training text, which hold 79 % of the wrong choices; 7 of 1,000 in encyclopaedic text, which hold 74 %.
 */
export const flagThreshold = 0.98;

/** Finds what a text becomes, and where that is unsure. */
export type FlaggedConversion = (text: string) => { edits: Edit[]; flags: Flag[] };

/** Dictionaries and model, made at first use: loading them takes some tenths of a second. */
const load = lazy(() => ({ read: createTextReader(), model: createContextModel(decodeModel(fromBase64(modelData))) }));

/**
 * Simplified to Traditional with the context: words are cut, looked up in OpenCC's phrases, and where a character may
 * stand for several, a model of its context and the dictionary's choice together decide.
 *
 * @param forms turns OpenCC's internal standard (爲 裏 衆) into what a region prints
 * @param flagBelow the confidence from which a choice is not flagged
 */
export function simplifiedInContext(forms: Stage, flagBelow: number): FlaggedConversion {
  const { read, model } = load();
  return (text) => {
    const { characters, choices } = chooseInContext(text, read, model);
    const flags = choices.flatMap((choice): Flag[] => {
      const confidence = confidenceOf(choice, calibration);
      if (confidence >= flagBelow) return [];
      const { offset, list, chosen, judgement } = choice;
      const others = [...list.keys()].filter((i) => i !== chosen).sort((a, b) => judgement.scores[b]! - judgement.scores[a]!);
      const alternatives = others.map((i) => forms(list[i]!));
      return [{ offset, length: 1, source: text[offset]!, chosen: forms(characters[offset]!), alternatives, confidence }];
    });
    return { edits: editsBetween(text, forms(characters.join('')), 0), flags };
  };
}

/** A character that might have become another one. */
export interface Choice extends ChoiceCircumstances {
  offset: number;
  /** What it may become. */
  list: readonly string[];
}

/** Chooses each ambiguous character of a text: the characters in OpenCC's standard by UTF-16 unit, and the choices made. */
export function chooseInContext(text: string, read: TextReader, model: ContextModel): { characters: string[]; choices: Choice[] } {
  const reading = read(text);
  const characters = [...reading.byWords.characters];
  const choices: Choice[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    const list = choicesOf.get(text[offset]!);
    const choice = list && choose(reading, offset, list, model);
    if (!choice) continue;
    if (choice.chosen !== choice.byWords) characters[offset] = list[choice.chosen]!;
    choices.push(choice);
  }
  return { characters, choices };
}

function choose(reading: ReadText, offset: number, list: readonly string[], model: ContextModel): (Choice & { byWords: number }) | undefined {
  const said = dictionaryChoices(reading, offset, list);
  if (said.byWords === -1) return undefined; // a phrase with a character of its own
  const judgement = model.judge(reading, offset, said, list.length);
  const best = indexOfMax(judgement.scores);
  const isPhrase = reading.byWords.lengths[offset]! > 1 && said.byWords === said.greedy;
  const isAllowed = !isPhrase && (judgement.isPhraseKnown || judgement.scores[best]! - judgement.scores[said.byWords]! >= unseenPhraseMargin);
  const chosen = isAllowed ? best : said.byWords;
  const isAgreed = said.byWords === chosen && said.greedy === chosen;
  return { offset, list, judgement, chosen, isAgreed, phraseLength: reading.byWords.lengths[offset]!, byWords: said.byWords };
}

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
