import { candidates } from './candidates';
import { foldGlyph } from './glyph-variants';

/**
 * Characters that OpenCC has one Traditional form for, though Taiwan's print has two that mean different things or stand in
 * different words (拚命 and 拼圖, 新庄 and 村莊, 黴菌 and 發霉, 醣類 and 糖果), the commonest first. Found by what our own
 * training text has and OpenCC never writes.
 */
const ownCandidates = '拼拼拚 庄莊庄 锤錘鎚 霉霉黴 糖糖醣 虱蝨虱'.split(' ').map((row): [string, string[]] => [row[0]!, [...row.slice(1)]]);

/**
 * What a Simplified character may become, glyph variants of one character counted once: the region's forms choose
 * between those. Characters that only one remains for are no choice and not here.
 */
export const choicesOf: ReadonlyMap<string, readonly string[]> = new Map(
  [...candidates, ...ownCandidates]
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
