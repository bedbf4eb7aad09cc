import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

import { componentRules } from '@/lib/mdx/registry';
import { problemAt, type Place, type Problem } from '@/lib/problems/problem';
import { convertTree } from '@/lib/script/convert-tree';
import { createConverter, type Converter } from '@/lib/script/converter';
import { readVariantWords, resolveOverrides } from '@/lib/script/resolve-overrides';
import { spellingsOf, type Term } from '@/lib/script/terms';
import { allVariants, pickByVariant, type Variant } from '@/lib/script/variants';

import { createArticleConverter } from './article-converter';
import { convertedFields } from './converted-fields';
import { decidingRow } from './deciding-row';
import { noMemory } from './memory';
import { isSameRow, nameRow, wordsOf } from './name-term';
import { attributeTexts, canDoWithout, readingsOf, textOf, type EffectContext } from './override-effect';

import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { IdleOverride } from '@/lib/problems/reasons';
import type { ArticleDocument, ContentDocuments, VariantDocument } from './documents';
import type { ContentContext, PlacedTerm } from './context';

/** Where overrides stand. */
export interface OverridePlaces {
  /** By the article's path. */
  articleTerms: ReadonlyMap<string, readonly PlacedTerm[]>;
  /** Top of each article (by path) and of each hand-written variant (by `path.variant`). */
  places: ReadonlyMap<string, Place>;
}

/**
 * Overrides that change nothing and settle nothing, in no variant, whether the site publishes it or not. Each costs the
 * next reader a question, so each is reported; of those that do the same, all but one.
 */
export function checkOverrides(documents: ContentDocuments, places: OverridePlaces, context: ContentContext): Problem[] {
  const { remember = noMemory, hongKongParticle, flagBelow } = context;
  const { terms } = documents;
  const effect: EffectContext = { terms, hongKongParticle, flagBelow };
  return [
    ...documents.articles.flatMap((article) => remember(article, 'overrides', [terms], () => checkArticle(article, places, effect))),
    ...documents.variants.flatMap((own) => {
      const main = documents.articles.find((article) => article.path === own.path);
      return main ? remember(own, 'overrides', [terms, main], () => checkVariantFile(own, main, places, effect)) : [];
    }),
  ];
}

/**
 * The rows of the site's terms that an article needs, of those that change nothing where their words stand alone: beside
 * the article's names they may.
 *
 * @param idle their numbers in the list of terms
 */
export function neededTerms(article: ArticleDocument, idle: readonly number[], { terms, hongKongParticle, flagBelow }: EffectContext): number[] {
  let rest = readingsOf(article, { terms, hongKongParticle, flagBelow });
  return [...idle].reverse().filter((row) => {
    const words = spellingsOf(terms[row]!, article.fields.script);
    if (!occurs(words, article)) return false;
    const without = readingsOf(article, { ...rest.context, terms: rest.context.terms.filter((term) => term !== terms[row]) });
    if (!canDoWithout(rest, without, words, targetsOf(article))) return true;
    rest = without;
    return false;
  });
}

function checkArticle(article: ArticleDocument, { articleTerms, places }: OverridePlaces, effect: EffectContext): Problem[] {
  const { fields, tree, path } = article;
  const { file } = places.get(path)!;
  const rows = articleTerms.get(path) ?? [];
  const targets = targetsOf(article);
  const problems: Problem[] = [];
  const taken = new Set<Element>();
  /** The article once all that was reported is taken away: of two overrides that do the same, the second that is looked at stays. */
  let rest = readingsOf(article, effect);
  const canGo = (without: ArticleDocument, words: readonly string[]): boolean => {
    const then = readingsOf(without, effect);
    const isIdle = canDoWithout(rest, then, words, targets);
    if (isIdle) rest = then;
    return isIdle;
  };
  const whatDecides = (words: readonly string[], at: Place, term?: Term) => {
    const same = term && [...(rest.article.fields.terms ?? []), ...effect.terms].find((other) => isSameRow(other, term));
    const by = same ?? decidingRow(rest.article, targets, effect, words);
    return by && { by: nameRow(by, rows, at, by === same) };
  };

  visit(tree, 'element', (element) => {
    const what = idleElement(element, article, targets, effect);
    if (!what) return;
    const place = { file, line: 1, column: 1, ...element.position?.start };
    const words = [ownWords(element, fields.script)];
    if (!canGo({ ...rest.article, tree: withoutOverrides(tree, new Set([...taken, element]), fields.script) }, words)) return;
    taken.add(element);
    problems.push(problemAt(place, 'override-idle', { what, ...whatDecides(words, place) }));
  });
  // Of equal rows the first stays.
  for (const { term, place } of [...rows].reverse()) {
    const words = spellingsOf(term, fields.script);
    const left = { ...rest.article.fields, terms: (rest.article.fields.terms ?? []).filter((other) => other !== term) };
    if (!occurs(words, rest.article)) problems.push(problemAt(place, 'term-unmatched', { words: wordsOf(term) }));
    else if (canGo({ ...rest.article, fields: left }, words)) problems.push(problemAt(place, 'term-idle', { words: wordsOf(term), ...whatDecides(words, place, term) }));
  }
  return problems;
}

/** What an article is converted to. */
function targetsOf({ fields }: ArticleDocument): Variant[] {
  return allVariants.filter((variant) => variant !== fields.script);
}

/** Whether an article has any of some words. */
function occurs(words: readonly string[], { fields, tree }: ArticleDocument): boolean {
  const texts = [...convertedFields(fields).map(({ text }) => text), toString(tree), ...attributeTexts(tree)];
  return texts.some((text) => words.some((word) => text.includes(word)));
}

/**
 * What to call an inline override whose words, on their own, conversion would write the same; `undefined` for all other
 * elements. Their neighbours and the terms have yet to be asked.
 */
function idleElement(element: Element, article: ArticleDocument, targets: readonly Variant[], { hongKongParticle }: EffectContext): IdleOverride | undefined {
  const isKeep = element.tagName === 'Keep' && element.properties.lang === undefined;
  if (!isKeep && element.tagName !== 'Variant') return undefined;
  const { script: from } = article.fields;
  const own = ownWords(element, from);
  const given = readVariantWords(element.properties);
  const isSame = targets.every((to) => createArticleConverter(article, { from, to, hongKongParticle })(own).text === (isKeep ? own : pickByVariant(given, to)));
  if (!isSame) return undefined;
  return isKeep ? { kind: 'keep', words: own } : { kind: 'variant' };
}

/** What an inline override says in the article's own script. */
function ownWords(override: Element, from: Variant): string {
  return override.tagName === 'Variant' ? (pickByVariant(readVariantWords(override.properties), from) ?? '') : toString(override);
}

/** The tree as it would be without some overrides: the words they have in the article's own script stand there bare. */
function withoutOverrides(tree: Root, overrides: ReadonlySet<RootContent>, from: Variant): Root {
  const replace = <Node extends RootContent>(node: Node): Node[] => {
    if (node.type !== 'element') return [node];
    if (!overrides.has(node)) return [{ ...node, children: node.children.flatMap(replace) }];
    const bare: ElementContent[] = node.tagName === 'Variant' ? [{ type: 'text', value: ownWords(node, from) }] : node.children.flatMap(replace);
    return bare as unknown as Node[];
  };
  return { ...tree, children: tree.children.flatMap(replace) };
}

function checkVariantFile(
  { path, variant, tree, fields }: VariantDocument,
  main: ArticleDocument,
  { places, articleTerms }: OverridePlaces,
  effect: EffectContext,
): Problem[] {
  const { terms, hongKongParticle } = effect;
  const place = places.get(`${path}.${variant}`);
  if (!place) return [];
  const problems: Problem[] = [];
  const count = (root: Root) => root.children.filter((node) => node.type === 'element' && /^h[1-6]$/u.test(node.tagName)).length;
  if (count(tree) !== count(main.tree)) {
    problems.push(problemAt(place, 'variant-file-headings', { own: count(tree), main: count(main.tree) }));
  }
  const converter = createArticleConverter(main, { from: main.fields.script, to: variant, terms: [main.fields.terms ?? [], terms], hongKongParticle });
  const asWritten = createConverter({ from: variant, to: variant, hongKongParticle });
  const same = textIn(main.tree, variant, converter) === textIn(tree, variant, asWritten);
  const sameTitle = fields.title === undefined || fields.title === converter(main.fields.title).text;
  if (same && sameTitle && fields.summary === undefined) {
    const by = decidingRow(main, [variant], effect);
    problems.push(problemAt(place, 'override-idle', { what: { kind: 'file', variant }, ...(by && { by: nameRow(by, articleTerms.get(path) ?? [], place, false) }) }));
  }
  return problems;
}

/** All that readers read of a tree in a variant. */
function textIn(tree: Root, variant: Variant, converter: Converter): string {
  return textOf(convertTree(resolveOverrides(tree, variant), converter, componentRules).tree);
}
