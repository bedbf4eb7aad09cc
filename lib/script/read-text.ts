import { candidateIndex, choicesOf } from './choices';
import { modelUnits, type DictionaryChoices, type ReadText } from './context-features';
import { createPhraseBook, type DictionaryReading } from './phrases';
import { createPairFilter, createWordCutter } from './words';

/** Reads Simplified text: cuts it to words and looks them up. */
export type TextReader = (text: string) => ReadText;

/** Makes a reader with OpenCC's and jieba's dictionaries. It takes some tenths of a second. */
export function createTextReader(): TextReader {
  const book = createPhraseBook();
  const cut = createWordCutter(book.phrases.keys());
  const isPairAWord = createPairFilter();
  return (text) => {
    const bounds = cut(text);
    const byWords = book.readByWords(text, bounds);
    const isFirm = (at: number) => book.isFirm(text.slice(byWords.starts[at]!, byWords.starts[at]! + byWords.lengths[at]!));
    return { text, bounds, byWords, isFirm, isPairAWord, greedy: book.readGreedily(text), units: modelUnits(text), othersAt: otherSenses(text, byWords) };
  };
}

/** Looks up what a character is in the phrases over its other places: a text seldom means two things by one character. */
function otherSenses(text: string, byWords: DictionaryReading): (at: number) => number {
  const counts = new Map<string, number[]>();
  const senseAt = (at: number) => {
    const list = byWords.lengths[at]! < 2 ? undefined : choicesOf.get(text[at]!);
    return list ? candidateIndex(list, byWords.characterAt(at)) : -1;
  };
  for (let at = 0; at < text.length; at++) {
    const sense = senseAt(at);
    if (sense === -1) continue;
    const ofCharacter = counts.get(text[at]!) ?? [];
    ofCharacter[sense] = (ofCharacter[sense] ?? 0) + 1;
    counts.set(text[at]!, ofCharacter);
  }
  return (at) => {
    // A block may have a character thousands of times: its places are counted once, and those of the phrase itself taken away.
    const others = [...(counts.get(text[at]!) ?? [])];
    const start = byWords.starts[at]!;
    for (let own = start; own < start + byWords.lengths[at]!; own++) {
      const sense = text[own] === text[at] ? senseAt(own) : -1;
      if (sense !== -1) others[sense]!--;
    }
    return others.reduce((mask, count, sense) => (count > 0 ? mask | (1 << sense) : mask), 0);
  };
}

/** Which candidates the dictionary chose for a character, word by word and greedily. */
export function dictionaryChoices({ byWords, greedy }: ReadText, at: number, list: readonly string[]): DictionaryChoices {
  return { byWords: candidateIndex(list, byWords.characterAt(at)), greedy: candidateIndex(list, greedy.characterAt(at)) };
}

/** The dictionary's phrase over a character and its place in it, such as `换发/1`; nothing where there is no phrase. */
export function phraseAt({ text, byWords }: ReadText, at: number): string | undefined {
  const start = byWords.starts[at]!;
  const length = byWords.lengths[at]!;
  return length > 1 ? `${text.slice(start, start + length)}/${at - start}` : undefined;
}
