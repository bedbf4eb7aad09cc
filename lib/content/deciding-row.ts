import { splitEdited, type Range } from '@/lib/script/edits';
import { createTermMatcher, type Term, type TermMatch } from '@/lib/script/terms';

import { createArticleConverter } from './article-converter';
import { blocksOf } from './blocks';
import { convertedFields } from './converted-fields';
import { occurrencesOf, overlap } from './occurrences';

import type { Variant } from '@/lib/script/variants';
import type { ArticleDocument } from './documents';
import type { EffectContext } from './override-effect';

/**
 * The row that decides what an article reads where it has some words: without it, conversion would write something else
 * there, or be unsure. `undefined` where conversion alone writes the same.
 *
 * @param words all that the article says unless given
 */
export function decidingRow({ fields, tree }: Pick<ArticleDocument, 'fields' | 'tree'>, targets: readonly Variant[], { terms, hongKongParticle, flagBelow }: EffectContext, words?: readonly string[]): Term | undefined {
  const { script: from, terms: own = [] } = fields;
  for (const to of targets) {
    const matchTerms = createTermMatcher([own, terms], from, to);
    const convert = createArticleConverter({ fields, tree }, { from, to, hongKongParticle, flagBelow });
    for (const { text, keep } of blocksOf(convertedFields(fields), tree, to)) {
      const isAbout = (range: Range) => words === undefined || words.some((word) => occurrencesOf(word, text).some((each) => overlap(each, range)));
      const matches = matchTerms(text).filter((match) => isAbout(match) && !keep.some((range) => overlap(range, match)));
      if (matches.length === 0) continue;
      const { edits, flags } = convert(text, keep);
      const decides = ({ start, end, text: written }: TermMatch) =>
        splitEdited(text, edits, [0, start, end, text.length])[1] !== written || flags.some(({ offset }) => start <= offset && offset < end);
      const found = matches.find(decides);
      if (found) return found.term;
    }
  }
  return undefined;
}
