import { isSentence, lineOf, textOf } from './article-lines';
import { hanLength } from './find-content';

import type { Heading, Paragraph, RootContent } from 'mdast';
import type { Removed } from './removed';

/** Longest line that is taken for a subheading. */
const maxLength = 40;

const enumerated: readonly [depth: 2 | 3, pattern: RegExp][] = [
  [2, /^(?:第[一二三四五六七八九十百]+[章节節部]|[一二三四五六七八九十]+[、．])/u],
  [3, /^[（(][一二三四五六七八九十]+[)）]/u],
];

/**
 * The blocks with their subheadings: those that the page has, from the second level on, and short lines without a full
 * stop between paragraphs, if they are bold, numbered (一、) or the text is plain. Each line that became one is told.
 */
export function findHeadings(blocks: readonly RootContent[], hasMarkup: boolean): { blocks: RootContent[]; removed: Removed[] } {
  const removed: Removed[] = [];
  const hasHeadings = blocks.some(({ type }) => type === 'heading');
  const made = blocks.map((block, i): RootContent => {
    if (block.type !== 'paragraph') return block;
    const text = textOf(block).trim();
    const next = blocks[i + 1];
    if (!isShort(text, block) || !next || !goesOn(next)) return block;
    const level = enumerated.find(([, pattern]) => pattern.test(text))?.[0];
    const isMeant = isStrong(block) || (!hasHeadings && (!hasMarkup || level !== undefined));
    if (!isMeant) return block;
    removed.push({ kind: 'subheading', text, line: lineOf(block) });
    const { position } = block;
    return { type: 'heading', depth: level ?? 2, children: unwrapStrong(block), position } satisfies Heading;
  });
  return { blocks: fromSecondLevel(made, removed), removed };
}

function isShort(text: string, block: Paragraph): boolean {
  if (text.length === 0 || text.length > maxLength || hanLength(text) < 2 || isSentence(text)) return false;
  if (/[。；，、：:;,…]["”’」』）)]?$/u.test(text) || /。/u.test(text) || /^[（(][^）)]*[)）]$/u.test(text)) return false;
  return !/^(?:[图圖表附][\d一二三四五六七八九十]|——|[▲△▼])/u.test(text) && !block.children.some(({ type }) => type === 'break' || type === 'image') && !block.data?.isCaption;
}

/** What may follow a subheading: a paragraph, a list, a table or a further heading. */
function goesOn(next: RootContent): boolean {
  return next.type === 'paragraph' ? textOf(next).trim() !== '' : ['list', 'table', 'heading', 'blockquote'].includes(next.type);
}

function isStrong({ children }: Paragraph): boolean {
  return children.length > 0 && children.every((child) => child.type === 'strong' || (child.type === 'text' && child.value.trim() === ''));
}

function unwrapStrong({ children }: Paragraph): Paragraph['children'] {
  return children.flatMap((child) => (child.type === 'strong' ? child.children : [child]));
}

/** The title is the only heading of the first level: the highest in the text becomes the second, the others follow. */
function fromSecondLevel(blocks: readonly RootContent[], removed: Removed[]): RootContent[] {
  const highest = Math.min(...blocks.flatMap((block) => (block.type === 'heading' ? [block.depth] : [])));
  if (!Number.isFinite(highest) || highest === 2) return [...blocks];
  return blocks.flatMap((block): RootContent[] => {
    if (block.type !== 'heading') return [block];
    removed.push({ kind: 'heading-level', text: '', line: lineOf(block) });
    return [{ ...block, depth: Math.min(6, block.depth - highest + 2) as Heading['depth'] }];
  });
}
