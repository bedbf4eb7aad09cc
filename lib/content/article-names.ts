import { asName, findNames, type KnownName } from '@/lib/script/context-conversion';

import { blocksOf, type Block } from './blocks';
import { convertedFields } from './converted-fields';
import { occurrencesOf, overlap } from './occurrences';

import type { Range } from '@/lib/script/edits';
import type { Variant } from '@/lib/script/variants';
import type { ArticleDocument } from './documents';

/** Names found before: an article is converted more than once to a variant, and what the audit suggests is tried many times. */
const found = new WeakMap<Named, Map<Variant, ArticleName[]>>();

/** A name of an article, and where it was found first: the one place to ask whether it is written right. */
export interface ArticleName extends KnownName {
  /** The text that it was found in, as the converter is given it. */
  text: string;
  /** Where in the text it begins. */
  start: number;
}

/** What is looked through for names. */
type Named = Pick<ArticleDocument, 'fields' | 'tree'>;

/**
 * The names of an article that are written alike throughout it: those of its by-line, and those that what stands around
 * them gives away somewhere (演员钟楚红). Where a name is written in several ways, its first place counts.
 *
 * @param to the variant that it is converted to, which has words of its own
 * @returns none for an article written in Traditional, whose names are written already
 */
export function namesOf(article: Named, to: Variant): ArticleName[] {
  const known = found.get(article) ?? new Map<Variant, ArticleName[]>();
  found.set(article, known);
  const names = known.get(to) ?? findIn(article, to);
  known.set(to, names);
  return names;
}

function findIn({ fields, tree }: Named, to: Variant): ArticleName[] {
  if (fields.script !== 'zh-Hans') return [];
  const ofByline = (fields.authors ?? []).filter(({ name }) => /^\p{Script=Han}{2,4}$/u.test(name)).map(({ name }) => ({ ...asName(name), text: name, start: 0 }));
  const inTexts = blocksOf(convertedFields(fields), tree, to).flatMap(namesIn);
  const names = new Map<string, ArticleName>();
  for (const name of [...ofByline, ...inTexts]) {
    if (!names.has(name.simplified)) names.set(name.simplified, name);
  }
  return [...names.values()];
}

/** The names that a text gives away, but for those in what is kept: whoever keeps a word says how it is written there. */
function namesIn({ text, keep }: Block): ArticleName[] {
  const bySpelling = new Map<string, KnownName[]>();
  for (const name of findNames(text)) {
    const same = bySpelling.get(name.simplified);
    if (same) same.push(name);
    else bySpelling.set(name.simplified, [name]);
  }
  const inText = [...bySpelling].flatMap(([spelling, names]) => {
    const places = occurrencesOf(spelling, text);
    const given = places.length === names.length ? places : places.filter((place, i) => isGivenAway(spelling, text, place, places.slice(Math.max(0, i - reach), i + reach)));
    return names.map((name, i): ArticleName => ({ ...name, text, start: (given[i] ?? places[i] ?? places[0]!).start }));
  });
  return inText.filter((name) => !isKept(name, keep)).sort((a, b) => a.start - b.start);
}

/** The range of its text that a name was found at. */
export function rangeOf({ simplified, start }: ArticleName): Range {
  return { start, end: start + simplified.length };
}

/** Whether a name stands in what is kept, if only in part. */
export function isKept(name: ArticleName, keep: readonly Range[]): boolean {
  return keep.some((range) => overlap(range, rangeOf(name)));
}

/** How much text around a name is looked at: what gives it away stands beside it. */
const reach = 24;

/**
 * Whether a name is given away at a place, and not only at others: in 乌云不宁云也散，演员宁云走了 at the second.
 *
 * @param places those around it that have the same characters, and the place itself
 */
function isGivenAway(spelling: string, text: string, place: Range, places: readonly Range[]): boolean {
  const from = Math.max(0, place.start - reach);
  const units = text.slice(from, place.end + reach).split('');
  for (const { start, end } of places) {
    if (start !== place.start && end > from && start < from + units.length) units.fill('\uFFFC', Math.max(0, start - from), end - from);
  }
  return findNames(units.join('')).some(({ simplified }) => simplified === spelling);
}
