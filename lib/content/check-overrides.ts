import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

import { componentRules } from '@/lib/mdx/registry';
import { problemAt, type Place, type Problem } from '@/lib/problems/problem';
import { convertTree, textAttributesOf } from '@/lib/script/convert-tree';
import { createConverter, type Converter } from '@/lib/script/converter';
import { findScriptSigns } from '@/lib/script/detect-script';
import { isTraditional } from '@/lib/script/forms';
import { createProofreader } from '@/lib/script/proofread';
import { readVariantWords, resolveOverrides } from '@/lib/script/resolve-overrides';
import { isKeepTerm, spellingsOf, renderTerm, type Term } from '@/lib/script/terms';
import { allVariants, pickByVariant, scriptOf, type Variant } from '@/lib/script/variants';

import { convertedFields } from './converted-fields';
import { noMemory } from './memory';

import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { IdleOverride } from '@/lib/problems/reasons';
import type { ArticleDocument, ContentDocuments, VariantDocument } from './documents';
import type { ContentContext, PlacedTerm } from './context';
import type { ArticleFields } from './schemas';

/** Where overrides stand. */
export interface OverridePlaces {
  siteTerms: readonly PlacedTerm[];
  /** By the article's path. */
  articleTerms: ReadonlyMap<string, readonly PlacedTerm[]>;
  /** Top of each article (by path) and of each hand-written variant (by `path.variant`). */
  places: ReadonlyMap<string, Place>;
}

/**
 * Overrides that change nothing, in no variant, whether the site publishes it or not. Each costs the next reader a
 * question, so each is reported.
 */
export function checkOverrides(documents: ContentDocuments, places: OverridePlaces, context: ContentContext): Problem[] {
  const convert = converters(context);
  const { remember = noMemory } = context;
  const { terms } = documents;
  const idle = () => places.siteTerms.filter(({ term }) => isIdle(term, terms, convert)).map(({ term, place }) => problemAt(place, 'term-idle', { words: wordsOf(term) }));
  return [
    ...remember(terms, 'idle', [], idle),
    ...documents.articles.flatMap((article) => remember(article, 'overrides', [terms], () => checkArticle(article, documents, places, convert))),
    ...documents.variants.flatMap((own) => {
      const main = documents.articles.find((article) => article.path === own.path);
      return main ? remember(own, 'overrides', [terms, main], () => checkVariantFile(own, main, documents, places, convert)) : [];
    }),
  ];
}

type ConverterOf = (from: Variant, to: Variant, terms?: readonly (readonly Term[])[]) => Converter;

/** Converters made at first need; those without terms are kept. */
function converters({ hongKongParticle }: ContentContext): ConverterOf {
  const plain = new Map<string, Converter>();
  return (from, to, terms) => {
    if (terms) return createConverter({ from, to, terms, hongKongParticle });
    const key = `${from}>${to}`;
    const kept = plain.get(key) ?? createConverter({ from, to, hongKongParticle });
    plain.set(key, kept);
    return kept;
  };
}

/**
 * Whether a site term says only what would be written anyway, for every pair of variants. A row for a longer word that
 * holds a shorter row's (自制力 beside 自制) is not idle: without it, the shorter one would apply.
 */
function isIdle(term: Term, terms: readonly Term[], convert: ConverterOf): boolean {
  return allVariants.every((from) =>
    spellingsOf(term, from).every((spelling) => {
      const shorter = terms.filter((other) => other !== term && spellingsOf(other, from).some((each) => spelling.includes(each)));
      return allVariants.every((to) => {
        const rendered = renderTerm(term, to);
        return from === to || rendered === undefined || convert(from, to, shorter.length > 0 ? [shorter] : undefined)(spelling).text === rendered;
      });
    }),
  );
}

/** Whether words that are kept would be reported without it: they are in the other script, or look misspelt. */
function isKeptFromChecks(words: string, from: Variant): boolean {
  if (isTraditional(from) && createProofreader(from)(words).length > 0) return true;
  return findScriptSigns(words, scriptOf(from)).some(({ script }) => script !== scriptOf(from));
}

function wordsOf(term: Term): string {
  if (isKeepTerm(term)) return `\`keep: ${term.keep}\``;
  return `\`${[...new Set(allVariants.flatMap((variant) => term[variant] ?? []))].join('/')}\``;
}

function checkArticle(
  article: ArticleDocument,
  documents: ContentDocuments,
  { articleTerms, places }: OverridePlaces,
  convert: ConverterOf,
): Problem[] {
  const { file } = places.get(article.path)!;
  const targets = allVariants.filter((variant) => variant !== article.fields.script);
  const problems: Problem[] = [];
  const readsTheSame = (other: Root) => targets.every((to) => {
    const converter = convert(article.fields.script, to, [article.fields.terms ?? [], documents.terms]);
    return textIn(article.tree, to, converter) === textIn(other, to, converter);
  });
  visit(article.tree, 'element', (element) => {
    const what = idleElement(element, article.fields.script, targets, convert);
    const { line = 1, column = 1 } = element.position?.start ?? {};
    if (what && readsTheSame(withoutOverride(article.tree, element, article.fields.script))) problems.push(problemAt({ file, line, column }, 'override-idle', { what }));
  });
  const terms = articleTerms.get(article.path) ?? [];
  for (const { term, place } of terms) {
    const texts = [...fieldTexts(article.fields), toString(article.tree), ...attributeTexts(article.tree)];
    const spellings = spellingsOf(term, article.fields.script);
    if (!texts.some((text) => spellings.some((spelling) => text.includes(spelling)))) {
      problems.push(problemAt(place, 'term-unmatched', { words: wordsOf(term) }));
    } else if (!(isKeepTerm(term) && isKeptFromChecks(term.keep, article.fields.script)) && targets.every((to) => readsTheSameWithout(term, article, documents, to, convert))) {
      problems.push(problemAt(place, 'term-idle', { words: wordsOf(term) }));
    }
  }
  return problems;
}

/**
 * What to call an inline override whose words, on their own, conversion would write the same; `undefined` for all other
 * elements. Their neighbours and the terms have yet to be asked.
 */
function idleElement(element: Element, from: Variant, targets: readonly Variant[], convert: ConverterOf): IdleOverride | undefined {
  if (element.tagName === 'Keep' && element.properties.lang === undefined) {
    const text = toString(element);
    const isIdle = targets.every((to) => convert(from, to)(text).text === text) && !isKeptFromChecks(text, from);
    return isIdle ? { kind: 'keep', words: text } : undefined;
  }
  if (element.tagName === 'Variant') {
    const words = readVariantWords(element.properties);
    const own = pickByVariant(words, from) ?? '';
    return targets.every((to) => convert(from, to)(own).text === pickByVariant(words, to)) ? { kind: 'variant' } : undefined;
  }
  return undefined;
}

/** The tree as it would be without one override: the words it has in the article's own script stand there bare. */
function withoutOverride(tree: Root, override: Element, from: Variant): Root {
  const words = pickByVariant(readVariantWords(override.properties), from) ?? '';
  const bare: ElementContent[] = override.tagName === 'Variant' ? [{ type: 'text', value: words }] : override.children;
  const replace = <Node extends RootContent>(node: Node): Node[] => {
    if ((node as RootContent) === override) return bare as unknown as Node[];
    return node.type === 'element' ? [{ ...node, children: node.children.flatMap(replace) }] : [node];
  };
  return { ...tree, children: tree.children.flatMap(replace) };
}

function readsTheSameWithout(term: Term, article: ArticleDocument, documents: ContentDocuments, to: Variant, convert: ConverterOf): boolean {
  const { script, terms = [] } = article.fields;
  const render = (own: readonly Term[]) => {
    const converter = convert(script, to, [own, documents.terms]);
    return [...fieldTexts(article.fields).map((text) => converter(text).text), textIn(article.tree, to, converter)].join('\n');
  };
  return render(terms) === render(terms.filter((other) => other !== term));
}

function fieldTexts(fields: ArticleFields): string[] {
  return convertedFields(fields).map(({ text }) => text);
}

/** Captions and the like: texts of a tree that stand in attributes. */
function attributeTexts(tree: Root): string[] {
  const texts: string[] = [];
  visit(tree, 'element', ({ tagName, properties }) => {
    for (const name of textAttributesOf(tagName, componentRules)) {
      if (typeof properties[name] === 'string') texts.push(properties[name]);
    }
  });
  return texts;
}

function checkVariantFile(
  { path, variant, tree, fields }: VariantDocument,
  main: ArticleDocument,
  documents: ContentDocuments,
  { places }: OverridePlaces,
  convert: ConverterOf,
): Problem[] {
  const place = places.get(`${path}.${variant}`);
  if (!place) return [];
  const problems: Problem[] = [];
  const count = (root: Root) => root.children.filter((node) => node.type === 'element' && /^h[1-6]$/u.test(node.tagName)).length;
  if (count(tree) !== count(main.tree)) {
    problems.push(problemAt(place, 'variant-file-headings', { own: count(tree), main: count(main.tree) }));
  }
  const converter = convert(main.fields.script, variant, [main.fields.terms ?? [], documents.terms]);
  const same = textIn(main.tree, variant, converter) === textIn(tree, variant, convert(variant, variant));
  const sameTitle = fields.title === undefined || fields.title === converter(main.fields.title).text;
  if (same && sameTitle && fields.summary === undefined) problems.push(problemAt(place, 'override-idle', { what: { kind: 'file', variant } }));
  return problems;
}

/** All that readers read of a tree in a variant. */
function textIn(tree: Root, variant: Variant, converter: Converter): string {
  const converted = convertTree(resolveOverrides(tree, variant), converter, componentRules).tree;
  return [toString(converted), ...attributeTexts(converted)].join('\n');
}
