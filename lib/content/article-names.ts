import { toString } from 'hast-util-to-string';

import { asName, findNames, type KnownName } from '@/lib/script/context-conversion';

import type { Nodes } from 'hast';
import type { ArticleDocument } from './documents';

/** Names found before: an article is converted to several variants, and what the audit suggests is tried many times. */
const found = new WeakMap<Named, ArticleName[]>();

/** A name of an article, and the text that it was first found in: the one place to ask whether it is written right. */
export interface ArticleName extends KnownName {
  text: string;
}

/** What is looked through for names. */
type Named = Pick<ArticleDocument, 'fields' | 'tree'>;

/**
 * The names of an article that are written alike throughout it: those of its by-line, and those that what stands around
 * them gives away somewhere (演员钟楚红). Where a name is written in several ways, its first place counts.
 *
 * @returns none for an article written in Traditional, whose names are written already
 */
export function namesOf(article: Named): ArticleName[] {
  const names = found.get(article) ?? findIn(article);
  found.set(article, names);
  return names;
}

function findIn({ fields, tree }: Named): ArticleName[] {
  if (fields.script !== 'zh-Hans') return [];
  const ofByline = (fields.authors ?? []).filter(({ name }) => /^\p{Script=Han}{2,4}$/u.test(name)).map(({ name }) => ({ ...asName(name), text: name }));
  const texts = [fields.title, fields.summary ?? '', ...textBlocks(tree)];
  const inTexts = texts.flatMap((text) => findNames(text).map((name) => ({ ...name, text })));
  const names = new Map<string, ArticleName>();
  for (const name of [...ofByline, ...inTexts]) {
    if (!names.has(name.simplified)) names.set(name.simplified, name);
  }
  return [...names.values()];
}

/** The text of each element that holds text of its own: emphasis within it is part of it. */
function textBlocks(node: Nodes): string[] {
  if (!('children' in node)) return [];
  const holdsText = node.children.some((child) => child.type === 'text' && child.value.trim() !== '');
  return holdsText ? [toString(node)] : node.children.flatMap(textBlocks);
}
