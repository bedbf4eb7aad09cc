import { candidates } from './candidates';
import { foldGlyph } from './glyph-variants';

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
