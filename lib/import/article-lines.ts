import { toString } from 'mdast-util-to-string';

import { hanLength } from './find-content';

import type { Break, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { OutsideLine, Page } from './page';

/** A line of the page as fields are looked for: a block of the article's part, or a line outside of it. */
export interface ArticleLine {
  text: string;
  line: number;
  /** 1 to 6: a heading; 0: called the title by its class. */
  depth?: number;
  block?: RootContent;
  outside?: OutsideLine;
}

/** All lines of a page in order. */
export function articleLines({ root, outside }: Pick<Page, 'root' | 'outside'>): ArticleLine[] {
  const blocks = root.children.flatMap(splitAtBreaks).map((block): ArticleLine => ({ text: textOf(block), line: lineOf(block), depth: block.type === 'heading' ? block.depth : undefined, block }));
  const around = (isAfter: boolean) => outside.filter((each) => each.isAfter === isAfter).map((each): ArticleLine => ({ text: each.text, line: each.line, depth: each.depth, outside: each }));
  return [...around(false), ...blocks, ...around(true)];
}

/** The words of a node, without those about pictures. */
export function textOf(node: RootContent | Root): string {
  return toString(node, { includeImageAlt: false });
}

/** The line of the original where a node's words begin. */
export function lineOf(node: RootContent | Root): number {
  if (node.type === 'text') return node.position?.start.line ?? 1;
  if ('children' in node) for (const child of node.children) if (textOf(child) !== '' || !('children' in child)) return lineOf(child);
  return node.position?.start.line ?? 1;
}

/** Whether a line is a sentence or more: what no menu and no title is. */
export function isSentence(text: string): boolean {
  if (hanLength(text) < 4) return /[A-Za-z]{3,}.*\s.*[.!?]["”’)]?$/u.test(text.trim());
  return /[。！？；…]["”’」』）)]*$/u.test(text.trim()) || (hanLength(text) >= 30 && /[，。]/u.test(text));
}

/** Blanks that old pages begin a paragraph with. */
const indent = /^[\u3000\u00A0 ]{2,}|^\u3000/u;

/** Longest part of a paragraph that a line break makes a verse of; what is longer is a paragraph of an old page. */
const longestVerse = 40;

/**
 * A paragraph in which line breaks stand for paragraphs, as in old pages: two breaks, an indent after one, or parts too long for
 * verses. Other breaks stay.
 */
function splitAtBreaks(block: RootContent): RootContent[] {
  if (block.type !== 'paragraph' || !block.children.some(({ type }) => type === 'break')) return [trimBlock(block)];
  const parts: PhrasingContent[][] = [[]];
  const breaks: Break[][] = [[]];
  for (const child of block.children) {
    if (child.type !== 'break') parts.at(-1)!.push(child);
    else if (parts.at(-1)!.every((node) => node.type === 'text' && node.value.trim() === '')) breaks.at(-1)!.push(child);
    else {
      parts.push([]);
      breaks.push([child]);
    }
  }
  const texts = parts.map((part) => toString({ type: 'paragraph', children: part }, { includeImageAlt: false }));
  const areParagraphs = breaks.some((each) => each.length > 1) || texts.slice(1).some((text) => indent.test(text)) || texts.some((text) => text.length > longestVerse || /[。！？]["”’」』]?$/u.test(text.trim()));
  if (areParagraphs || texts.length > 1 && texts.filter((text) => text.trim() !== '').length === 1) {
    return parts.filter((part) => part.some((node) => node.type !== 'text' || node.value.trim() !== '')).map((children) => trimBlock({ ...block, children }));
  }
  return [trimBlock(block)];
}

/** A paragraph or heading without blanks at its edges. */
function trimBlock<Block extends RootContent>(block: Block): Block {
  if (block.type !== 'paragraph' && block.type !== 'heading') return block;
  const children = [...(block as unknown as Paragraph).children];
  for (const [edge, pattern] of [[0, /^[\s\u00A0\u3000]+/u], [-1, /[\s\u00A0\u3000]+$/u]] as const) {
    for (let at = children.at(edge); at && (at.type === 'break' || (at.type === 'text' && pattern.test(at.value))); at = children.at(edge)) {
      const trimmed = at.type === 'text' ? at.value.replace(pattern, '') : '';
      const index = edge === 0 ? 0 : children.length - 1;
      if (trimmed !== '' && at.type === 'text') {
        children[index] = { ...at, value: trimmed };
        break;
      }
      children.splice(index, 1);
    }
  }
  return { ...block, children };
}
