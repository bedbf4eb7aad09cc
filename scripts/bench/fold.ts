import { foldGlyph } from '@/lib/script/glyph-variants';

import { freeWords } from '@/lib/script/free-variation';

/** Text with one glyph for all its variants, to compare by. Keeps the number of characters. */
export function foldGlyphs(text: string): string[] {
  return Array.from(text, foldGlyph);
}

/**
 * The places where a conversion differs from the gold once glyph variants and free variation are folded, by character.
 *
 * @param result folded glyphs, as many as `gold`
 * @param gold folded glyphs
 */
export function differences(result: readonly string[], gold: readonly string[]): number[] {
  return gold.flatMap((character, i) => (character === result[i] || isFreeVariation(result, gold, i) ? [] : [i]));
}

const foldedFreeWords = freeWords.flatMap(([a, b]) => [
  [foldGlyphs(a), foldGlyphs(b)] as const,
  [foldGlyphs(b), foldGlyphs(a)] as const,
]);

function isFreeVariation(result: readonly string[], gold: readonly string[], at: number): boolean {
  const stands = (word: readonly string[], text: readonly string[], start: number) => word.every((character, i) => text[start + i] === character);
  return foldedFreeWords.some(([one, other]) =>
    one.some((_, i) => one[i] === gold[at] && other[i] === result[at] && stands(one, gold, at - i) && stands(other, result, at - i)),
  );
}
