import { chooseInContext, type Knowledge } from './choose-in-context';
import { confidenceOf } from './confidence';
import { createContextModel, decodeModel } from './context-model';
import { editsBetween, type Edit } from './edits';
import { calibration, modelData, phraseOdds } from './model-data';
import { surnameForm } from './names';
import { createTextReader } from './read-text';
import { remember } from './remember';

import type { Flag } from './flag';
import type { Stage } from './opencc';

/**
 * Choices less sure than this are flagged: four in 1,000 characters of prose of most kinds, one in 1,000 in transcripts like
 * the given training text. Measured by `npm run bench:script`; what they hold of the errors is in docs/decisions/005-conversion.md.
 */
export const flagThreshold = 0.94;

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

function readPhraseOdds(): Map<string, number> {
  return new Map(Object.entries(phraseOdds).flatMap(([odds, phrases]) => phrases.split(' ').map((phrase): [string, number] => [phrase, Number(odds)])));
}

/** A name as it is written throughout an article, in OpenCC's standard. */
export interface KnownName {
  simplified: string;
  traditional: string;
}

/** What is known of the whole, an article, that a text is part of. */
export interface KnownOfTheWhole {
  /** Names that are written alike wherever they stand (see `findNames`). */
  names?: readonly KnownName[];
  /** Whether it names an animal (see `namesAnimal`), as it is taken to unless told: where none is named, 它 is no question. */
  hasAnimals?: boolean;
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
 */
export function simplifiedInContext(forms: Stage, flagBelow: number, { names = [], hasAnimals = true }: KnownOfTheWhole = {}): FlaggedConversion {
  const chooseAll = load();
  return (text) => {
    const { characters, choices, bounds } = chooseAll(text);
    const known = occurrencesOf(names, text, bounds);
    const flags: Flag[] = [];
    for (const choice of choices) {
      const { offset, list, chosen, judgement } = choice;
      const confidence = confidenceOf(choice, list[chosen]!, calibration);
      const isSettled = known.has(offset) || (!hasAnimals && list[chosen] === '它');
      if (confidence >= flagBelow || isSettled) continue;
      const others = [...list.keys()].filter((i) => i !== chosen).sort((a, b) => judgement.scores[b]! - judgement.scores[a]!);
      const written = forms(characters[offset]!);
      // A region may print two characters alike: 週 is 周 in Hong Kong. That is no alternative.
      const alternatives = [...new Set(others.map((i) => forms(list[i]!)))].filter((other) => other !== written);
      if (alternatives.length > 0) flags.push({ offset, length: 1, source: text[offset]!, chosen: written, alternatives, confidence });
    }
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

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
