import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

import { componentRules } from '@/lib/mdx/registry';
import { convertTree, textAttributesOf } from '@/lib/script/convert-tree';
import { resolveOverrides } from '@/lib/script/resolve-overrides';

import { createArticleConverter } from './article-converter';
import { blocksOf } from './blocks';
import { convertedFields } from './converted-fields';
import { createReporter } from './reported';

import type { Root } from 'hast';
import type { Variant } from '@/lib/script/variants';
import type { ArticleDocument } from './documents';
import type { TermContext } from './localize';

/** What must be known to read an article as the site publishes it, and to doubt it as the audit does. */
export interface EffectContext extends TermContext {
  /** Places surer than this are no matter of doubt; as the converter has it unless told. */
  flagBelow?: number;
}

/** How an article is read in a variant. */
interface Reading {
  /** All that readers read of it. */
  text: string;
  /** How many of its conversions are unsure, whether an editor has looked at them or not. */
  doubts: number;
}

/** The readings of an article, each made at first need: what is checked of one override is checked of the next. */
export interface Readings {
  article: ArticleDocument;
  context: EffectContext;
  in: (to: Variant) => Reading;
}

/** Makes the readings of an article, with the terms of a site. */
export function readingsOf(article: ArticleDocument, context: EffectContext): Readings {
  const known = new Map<Variant, Reading>();
  return {
    article,
    context,
    in(to) {
      const reading = known.get(to) ?? readIn(article, to, context);
      known.set(to, reading);
      return reading;
    },
  };
}

/**
 * Whether an article can do without an override: it reads the same, the audit doubts no more of it, and no more of its
 * characters are reported.
 *
 * @param without the article, or what it is read with, as it would be without the override
 * @param words those the override is about, as the article may write them
 */
export function canDoWithout(readings: Readings, without: Readings, words: readonly string[], targets: readonly Variant[]): boolean {
  const readsTheSame = targets.every((to) => {
    const now = readings.in(to);
    const then = without.in(to);
    return then.text === now.text && then.doubts <= now.doubts;
  });
  return readsTheSame && countReported(without, words) <= countReported(readings, words);
}

function readIn(article: ArticleDocument, to: Variant, { terms, hongKongParticle, flagBelow }: EffectContext): Reading {
  const { script, terms: own = [] } = article.fields;
  const convert = createArticleConverter(article, { from: script, to, terms: [own, terms], hongKongParticle, flagBelow });
  const fields = convertedFields(article.fields).map(({ text }) => convert(text));
  const { tree, flags } = convertTree(resolveOverrides(article.tree, to), convert, componentRules);
  return { text: [...fields.map(({ text }) => text), textOf(tree)].join('\n'), doubts: fields.reduce((sum, each) => sum + each.flags.length, flags.length) };
}

/**
 * How many characters the check would report where an article, as it is written, has some words. That hangs on what stands
 * around them too.
 */
function countReported({ article: { fields, tree }, context: { terms } }: Readings, words: readonly string[]): number {
  const reportedIn = createReporter({ script: fields.script, terms: [fields.terms ?? [], terms] });
  return blocksOf(convertedFields(fields), tree, fields.script)
    .filter(({ text }) => words.some((word) => text.includes(word)))
    .map(reportedIn)
    .reduce((count, { strays, misspellings }) => count + strays().length + misspellings().length, 0);
}

/** All that readers read of a tree. */
export function textOf(tree: Root): string {
  return [toString(tree), ...attributeTexts(tree)].join('\n');
}

/** Captions and the like: texts of a tree that stand in attributes. */
export function attributeTexts(tree: Root): string[] {
  const texts: string[] = [];
  visit(tree, 'element', ({ tagName, properties }) => {
    for (const name of textAttributesOf(tagName, componentRules)) {
      if (typeof properties[name] === 'string') texts.push(properties[name]);
    }
  });
  return texts;
}
