import { toString } from 'hast-util-to-string';

import { asName, findNames, type KnownName } from '@/lib/script/context-conversion';

import type { Nodes } from 'hast';
import type { ArticleDocument } from './documents';

/**
 * The names of an article that are written alike throughout it: those of its by-line, and those that what stands around
 * them gives away somewhere (演员钟楚红). Where a name is written in several ways, its first place counts.
 *
 * @returns none for an article written in Traditional, whose names are written already
 */
export function namesOf({ fields, tree }: ArticleDocument): KnownName[] {
  if (fields.script !== 'zh-Hans') return [];
  const ofByline = (fields.authors ?? []).filter(({ name }) => /^\p{Script=Han}{2,4}$/u.test(name)).map(({ name }) => asName(name));
  const texts = [fields.title, fields.summary ?? '', ...textBlocks(tree)];
  const names = new Map<string, KnownName>();
  for (const name of [...ofByline, ...texts.flatMap(findNames)]) {
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
