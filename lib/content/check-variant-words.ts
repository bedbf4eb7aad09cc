import { SKIP, visit } from 'unist-util-visit';

import { problemAt, type Place, type Problem } from '@/lib/problems/problem';
import { createConverter } from '@/lib/script/converter';
import { findScriptSigns } from '@/lib/script/detect-script';
import { readVariantWords } from '@/lib/script/resolve-overrides';
import { createTermMatcher, isKeepTerm, type Term } from '@/lib/script/terms';
import { allVariants, scriptOf, type Variant } from '@/lib/script/variants';

import { otherScript } from './other-script';

import type { Root } from 'hast';
import type { ContentContext } from './context';

/** Words that an editor gave for a variant, and where: a column of a term, or an attribute of a `<Variant>`. */
export interface VariantWords {
  words: string;
  variant: Variant;
  place: Place;
}

/** The words in the columns of terms. What a row keeps as it stands is for every variant. */
export function wordsOfTerms(terms: readonly Term[], placeOf: (row: number, column: Variant) => Place): VariantWords[] {
  return terms.flatMap((term, row) =>
    isKeepTerm(term) ? [] : allVariants.flatMap((variant) => (term[variant] === undefined ? [] : [{ words: term[variant], variant, place: placeOf(row, variant) }])),
  );
}

/** The words of each `<Variant>` of a text. What stands in `<Keep>` may be in any script. */
export function wordsOfVariants(tree: Root, file: string): VariantWords[] {
  const found: VariantWords[] = [];
  visit(tree, 'element', (element) => {
    if (element.tagName === 'Keep') return SKIP;
    if (element.tagName !== 'Variant') return undefined;
    const { line = 1, column = 1 } = element.position?.start ?? {};
    const given = Object.entries(readVariantWords(element.properties)) as [Variant, string][];
    found.push(...given.map(([variant, words]) => ({ words, variant, place: { file, line, column } })));
    return undefined;
  });
  return found;
}

/**
 * Finds words that have characters of the other script in them. Conversion leaves given words alone, so that readers
 * would see what stands there.
 *
 * @param terms lists of terms in force: what a row keeps is meant as it stands
 */
export function checkVariantWords(given: readonly VariantWords[], terms: readonly (readonly Term[])[], { hongKongParticle }: Pick<ContentContext, 'hongKongParticle'>): Problem[] {
  return given.flatMap(({ words, variant, place }) => {
    if (strangersIn(words, variant).length === 0) return [];
    const kept = createTermMatcher(terms.map((list) => list.filter(isKeepTerm)), variant, otherScript(variant))(words);
    const characters = [...new Set(strangersIn(words, variant, kept).map(({ character }) => character))];
    if (characters.length === 0) return [];
    const meant = createConverter({ from: otherScript(variant), to: variant, hongKongParticle })(words).text;
    return [problemAt(place, 'variant-words-script', { words, variant, characters, meant })];
  });
}

function strangersIn(words: string, variant: Variant, keep: Parameters<typeof findScriptSigns>[2] = []) {
  return findScriptSigns(words, scriptOf(variant), keep).filter(({ script }) => script !== scriptOf(variant));
}
