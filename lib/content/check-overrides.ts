import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

import { componentRules } from '@/lib/mdx/registry';
import { problemAt, type Place, type Problem } from '@/lib/problems/problem';
import { convertTree } from '@/lib/script/convert-tree';
import { createConverter, type Converter } from '@/lib/script/converter';
import { readVariantWords, resolveOverrides } from '@/lib/script/resolve-overrides';
import { isKeepTerm, spellingsOf, renderTerm, type Term } from '@/lib/script/terms';
import { allVariants, pickByVariant, type Variant } from '@/lib/script/variants';

import { createArticleConverter } from './article-converter';
import { convertedFields } from './converted-fields';
import { noMemory } from './memory';
import { attributeTexts, canDoWithout, readingsOf, textOf, type EffectContext } from './override-effect';

import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { IdleOverride } from '@/lib/problems/reasons';
import type { ArticleDocument, ContentDocuments, VariantDocument } from './documents';
import type { ContentContext, PlacedTerm } from './context';

/** Where overrides stand. */
export interface OverridePlaces {
  siteTerms: readonly PlacedTerm[];
  /** By the article's path. */
  articleTerms: ReadonlyMap<string, readonly PlacedTerm[]>;
  /** Top of each article (by path) and of each hand-written variant (by `path.variant`). */
  places: ReadonlyMap<string, Place>;
}

/**
 * Overrides that change nothing and settle nothing, in no variant, whether the site publishes it or not. Each costs the
 * next reader a question, so each is reported.
 */
export function checkOverrides(documents: ContentDocuments, places: OverridePlaces, context: ContentContext): Problem[] {
  const { remember = noMemory, hongKongParticle, flagBelow } = context;
  const { terms } = documents;
  const effect: EffectContext = { terms, hongKongParticle, flagBelow };
  const convert = converters(effect);
  const idle = () => places.siteTerms.filter(({ term }) => isIdle(term, terms, convert)).map(({ term, place }) => problemAt(place, 'term-idle', { words: wordsOf(term) }));
  return [
    ...remember(terms, 'idle', [], idle),
    ...documents.articles.flatMap((article) => remember(article, 'overrides', [terms], () => checkArticle(article, places, effect))),
    ...documents.variants.flatMap((own) => {
      const main = documents.articles.find((article) => article.path === own.path);
      return main ? remember(own, 'overrides', [terms, main], () => checkVariantFile(own, main, places, effect)) : [];
    }),
  ];
}

type ConverterOf = (from: Variant, to: Variant, terms?: readonly (readonly Term[])[]) => Converter;

/** Converters made at first need; those without terms are kept. */
function converters({ hongKongParticle, flagBelow }: EffectContext): ConverterOf {
  const plain = new Map<string, Converter>();
  return (from, to, terms) => {
    if (terms) return createConverter({ from, to, terms, hongKongParticle, flagBelow });
    const key = `${from}>${to}`;
    const kept = plain.get(key) ?? createConverter({ from, to, hongKongParticle, flagBelow });
    plain.set(key, kept);
    return kept;
  };
}

/**
 * Whether a site term says only what would surely be written anyway where its words stand alone, for every pair of
 * variants. A row for a longer word that holds a shorter row's (自制力 beside 自制) is not idle: without it, the shorter
 * one would apply.
 */
function isIdle(term: Term, terms: readonly Term[], convert: ConverterOf): boolean {
  return allVariants.every((from) =>
    spellingsOf(term, from).every((spelling) => {
      const shorter = terms.filter((other) => other !== term && spellingsOf(other, from).some((each) => spelling.includes(each)));
      return allVariants.every((to) => {
        const rendered = renderTerm(term, to);
        if (from === to || rendered === undefined) return true;
        const { text, flags } = convert(from, to, shorter.length > 0 ? [shorter] : undefined)(spelling);
        return text === rendered && flags.length === 0;
      });
    }),
  );
}

function wordsOf(term: Term): string {
  if (isKeepTerm(term)) return `\`keep: ${term.keep}\``;
  return `\`${[...new Set(allVariants.flatMap((variant) => term[variant] ?? []))].join('/')}\``;
}

function checkArticle(article: ArticleDocument, { articleTerms, places }: OverridePlaces, effect: EffectContext): Problem[] {
  const { fields, tree, path } = article;
  const { file } = places.get(path)!;
  const targets = targetsOf(article);
  const readings = readingsOf(article, effect);
  const isIdleBeside = (without: ArticleDocument, words: readonly string[]) => canDoWithout(readings, readingsOf(without, effect), words, targets);
  const problems: Problem[] = [];
  visit(tree, 'element', (element) => {
    const what = idleElement(element, article, targets, effect);
    const { line = 1, column = 1 } = element.position?.start ?? {};
    if (!what) return;
    const without = { ...article, tree: withoutOverride(tree, element, fields.script) };
    if (isIdleBeside(without, [ownWords(element, fields.script)])) problems.push(problemAt({ file, line, column }, 'override-idle', { what }));
  });
  for (const { term, place } of articleTerms.get(path) ?? []) {
    const words = spellingsOf(term, fields.script);
    const without = { ...article, fields: { ...fields, terms: (fields.terms ?? []).filter((other) => other !== term) } };
    if (!occurs(words, article)) problems.push(problemAt(place, 'term-unmatched', { words: wordsOf(term) }));
    else if (isIdleBeside(without, words)) problems.push(problemAt(place, 'term-idle', { words: wordsOf(term) }));
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

/** The tree as it would be without one override: the words it has in the article's own script stand there bare. */
function withoutOverride(tree: Root, override: Element, from: Variant): Root {
  const bare: ElementContent[] = override.tagName === 'Variant' ? [{ type: 'text', value: ownWords(override, from) }] : override.children;
  const replace = <Node extends RootContent>(node: Node): Node[] => {
    if ((node as RootContent) === override) return bare as unknown as Node[];
    return node.type === 'element' ? [{ ...node, children: node.children.flatMap(replace) }] : [node];
  };
  return { ...tree, children: tree.children.flatMap(replace) };
}

function checkVariantFile(
  { path, variant, tree, fields }: VariantDocument,
  main: ArticleDocument,
  { places }: OverridePlaces,
  { terms, hongKongParticle }: EffectContext,
): Problem[] {
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
  if (same && sameTitle && fields.summary === undefined) problems.push(problemAt(place, 'override-idle', { what: { kind: 'file', variant } }));
  return problems;
}

/** All that readers read of a tree in a variant. */
function textIn(tree: Root, variant: Variant, converter: Converter): string {
  return textOf(convertTree(resolveOverrides(tree, variant), converter, componentRules).tree);
}
