import { candidates } from './candidates';
import { modelUnits, type DictionaryChoices, type ReadText } from './context-features';
import { foldGlyph } from './glyph-variants';
import { createPhraseBook } from './phrases';
import { createWordCutter } from './words';

/** Reads Simplified text: cuts it to words and looks them up. */
export type TextReader = (text: string) => ReadText;

/** Makes a reader with OpenCC's and jieba's dictionaries. It takes some tenths of a second. */
export function createTextReader(): TextReader {
  const book = createPhraseBook();
  const cut = createWordCutter(book.phrases.keys());
  return (text) => {
    const bounds = cut(text);
    return { text, bounds, byWords: book.readByWords(text, bounds), greedy: book.readGreedily(text), units: modelUnits(text) };
  };
}

/**
 * What a Simplified character may become, glyph variants of one character counted once: the region's forms choose
 * between those. Characters that only one remains for are no choice and not here.
 */
export const choicesOf: ReadonlyMap<string, readonly string[]> = new Map(
  [...candidates]
    .map(([simplified, list]) => {
      const distinct = list.filter((candidate, i) => list.findIndex((other) => foldGlyph(other) === foldGlyph(candidate)) === i);
      return [simplified, distinct] as const;
    })
    .filter(([, distinct]) => distinct.length > 1),
);

/** Which of some candidates a Traditional character is, whatever its glyph variant; -1 for none. */
export function candidateIndex(list: readonly string[], character: string): number {
  const exact = list.indexOf(character);
  return exact !== -1 ? exact : list.findIndex((candidate) => foldGlyph(candidate) === foldGlyph(character));
}

/** Which candidates the dictionary chose for a character, word by word and greedily. */
export function dictionaryChoices({ byWords, greedy }: ReadText, at: number, list: readonly string[]): DictionaryChoices {
  return { byWords: candidateIndex(list, byWords.characters[at]!), greedy: candidateIndex(list, greedy.characters[at]!) };
}
