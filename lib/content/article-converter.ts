import { namesAnimal } from '@/lib/script/animals';
import { createConverter, type Conversion, type Converter, type ConverterOptions } from '@/lib/script/converter';
import { splitEdited } from '@/lib/script/edits';
import { isTraditional } from '@/lib/script/forms';

import { isKept, namesOf, rangeOf, type ArticleName } from './article-names';
import { blocksOf } from './blocks';
import { convertedFields } from './converted-fields';

import type { KnownOfTheWhole } from '@/lib/script/context-conversion';
import type { Flag } from '@/lib/script/flag';
import type { Variant } from '@/lib/script/variants';
import type { ArticleDocument } from './documents';

/** What there is to choose about the conversion of an article's texts: what is known of the whole is always its own. */
export type ArticleConverterOptions = Omit<ConverterOptions, keyof KnownOfTheWhole>;

/**
 * Makes a converter of an article's texts, which knows the article's names and whether it names an animal. Whoever converts them, be it to publish, to
 * check or to suggest, asks here, so that all speak of the same text. A doubtful name is flagged once, where it was found:
 * of equal texts, only in the one that is converted first.
 */
export function createArticleConverter(article: Pick<ArticleDocument, 'fields' | 'tree'>, options: ArticleConverterOptions): Converter {
  // Names are chosen only on the way from Simplified to Traditional; to find them takes time.
  const hasChoice = !isTraditional(options.from) && isTraditional(options.to);
  const names = hasChoice ? namesOf(article, options.to) : [];
  const hasAnimals = hasChoice && areAnimalsIn(article, options.to);
  const convertPlainly = createConverter({ ...options, hasAnimals });
  if (names.length === 0) return convertPlainly;
  const convert = createConverter({ ...options, hasAnimals, names });
  const foundIn = byText(names);
  const asked = new Set<ArticleName>();
  return (text, keep = []) => {
    const conversion = convert(text, keep);
    const found = (foundIn.get(text) ?? []).filter((name) => !asked.has(name) && !isKept(name, keep));
    if (found.length === 0) return conversion;
    for (const name of found) asked.add(name);
    const doubts = convertPlainly(text, keep).flags.filter((flag) => found.some((name) => isDoubtOf(name, flag, text, conversion)));
    return { ...conversion, flags: [...conversion.flags, ...doubts].sort((a, b) => a.offset - b.offset) };
  };
}

/** Whether an animal is named anywhere in an article, found once for each variant, which has words of its own. */
function areAnimalsIn(article: Pick<ArticleDocument, 'fields' | 'tree'>, to: Variant): boolean {
  const byVariant = withAnimals.get(article) ?? new Map<Variant, boolean>();
  withAnimals.set(article, byVariant);
  const known = byVariant.get(to) ?? blocksOf(convertedFields(article.fields), article.tree, to).some(({ text }) => namesAnimal(text));
  byVariant.set(to, known);
  return known;
}

const withAnimals = new WeakMap<object, Map<Variant, boolean>>();

function byText(names: readonly ArticleName[]): Map<string, ArticleName[]> {
  const found = new Map<string, ArticleName[]>();
  for (const name of names) found.set(name.text, [...(found.get(name.text) ?? []), name]);
  return found;
}

/** Whether a flag asks about a name as it is written: of a surname, what is written may be known where the flag's choice is not. */
function isDoubtOf(name: ArticleName, { offset, length, chosen }: Flag, text: string, { edits, flags }: Conversion): boolean {
  const { start, end } = rangeOf(name);
  if (offset < start || offset >= end || flags.some((flag) => flag.offset === offset)) return false;
  return splitEdited(text, edits, [0, offset, offset + length, text.length])[1] === chosen;
}
