import { visit, SKIP } from 'unist-util-visit';

import { parseBody } from '@/lib/mdx/parse-body';

import type { Root as Tree } from 'hast';
import type { RootContent } from 'mdast';

/** The words of an article's text as it will be read, without blanks: those of notes last. `<Damaged>` has none. */
export function readableText(body: string): string {
  return wordsOf(parseBody(body, { file: '', line: 1, column: 1 }).tree);
}

/** The words of blocks before they are written, the same way. */
export function blockText(blocks: readonly RootContent[]): string {
  let words = '';
  let notes = '';
  const collect = (node: RootContent, inNote: boolean): void => {
    const isNote = inNote || node.type === 'footnoteDefinition';
    if ((node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') && isNote) notes += node.value;
    else if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') words += node.value;
    else if ('children' in node) for (const child of node.children) collect(child as RootContent, isNote);
  };
  for (const block of blocks) collect(block, false);
  return squeeze(words + notes);
}

function wordsOf(tree: Tree): string {
  let words = '';
  visit(tree, (node) => {
    if (node.type === 'element' && (node.properties.dataFootnoteRef !== undefined || node.properties.dataFootnoteBackref !== undefined)) return SKIP;
    if (node.type === 'text') words += node.value;
    return undefined;
  });
  return squeeze(words);
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** Whether two texts are the same words; notes may be in another order. */
export function areSameWords(one: string, other: string): boolean {
  return one === other || (one.length === other.length && [...one].sort().join('') === [...other].sort().join(''));
}
