import hkVariants from 'opencc-js/dict/HKVariants';
import twVariants from 'opencc-js/dict/TWVariants';

/**
 * One glyph for all its variants, those that OpenCC's TWVariants and HKVariants list as one another's: 裏 and 裡, 台 and
 * 臺 are one character, printed differently from region to region.
 */
const glyphs = joinVariants([twVariants, hkVariants]);

/** The glyph that stands for all variants of a character: `foldGlyph('裡') === foldGlyph('裏')`. */
export function foldGlyph(character: string): string {
  return glyphs.get(character) ?? character;
}

function joinVariants(dictionaries: readonly string[]): Map<string, string> {
  const parents = new Map<string, string>();
  const rootOf = (character: string): string => {
    const parent = parents.get(character);
    return parent === undefined ? character : rootOf(parent);
  };
  for (const row of dictionaries.join('|').split('|')) {
    const [one, other] = row.split(' ').map((character) => rootOf(character)) as [string, string];
    if (one !== other) parents.set(other, one);
  }
  return new Map([...parents.keys()].map((character) => [character, rootOf(character)]));
}
