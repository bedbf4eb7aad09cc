import { componentRules } from '@/lib/mdx/registry';
import { inlineElements, textAttributesOf } from '@/lib/script/convert-tree';

import type { Element, Nodes, Root } from 'hast';
import type { Article } from '@/lib/content/model';
import type { SearchText } from './build-index';

/** What nobody reads as text: readings stand beside the word that they are for. */
const unread: ReadonlySet<string> = new Set(['rt', 'rp', 'script', 'style', 'svg', 'math']);

/**
 * What a search finds an article by, in all its variants: title, summary, every block of its text, captions, the names in
 * its by-line, attachments and corrections.
 *
 * @param variants the article in each variant; the first one's texts stand first
 */
export function articleTexts(variants: readonly [Article, ...Article[]]): SearchText {
  return {
    path: variants[0].path,
    titles: variants.map(({ title }) => title),
    summaries: variants.flatMap(({ summary }) => summary ?? []),
    blocks: variants.flatMap((article) => [...textBlocks(article.tree), ...apart(article)]),
  };
}

/** What stands on the page around the text. */
function apart({ authors, source, cover, attachments, corrections }: Article): string[] {
  const names = [...authors.map(({ name }) => name), source?.name];
  const texts = [...names, cover?.alt, cover?.caption, cover?.credit, ...attachments.map(({ title }) => title), ...corrections.map(({ note }) => note)];
  return texts.filter((text) => text !== undefined);
}

/** The texts of a tree, a block each: a word that emphasis or a link splits is one word. */
export function textBlocks(tree: Root): string[] {
  const blocks: string[] = [];
  let block = '';
  const endBlock = () => {
    if (block.trim() !== '') blocks.push(block);
    block = '';
  };
  const read = (node: Nodes) => {
    if (node.type === 'text') block += node.value;
    else if (node.type === 'root') node.children.forEach(read);
    else if (node.type === 'element' && !unread.has(node.tagName)) readElement(node);
  };
  const readElement = (element: Element) => {
    const isInline = element.tagName !== 'br' && (inlineElements.has(element.tagName) || componentRules.isInline(element.tagName));
    if (!isInline) endBlock();
    element.children.forEach(read);
    if (!isInline) endBlock();
    for (const name of textAttributesOf(element.tagName, componentRules)) {
      const text = element.properties[name];
      if (typeof text === 'string' && text !== '') attributes.push(text);
    }
  };
  const attributes: string[] = [];
  read(tree);
  endBlock();
  return [...blocks, ...attributes];
}
