import { toString } from 'hast-util-to-string';

import type { Element, Parents, Root, RootContent } from 'hast';

/** Elements that stand inside a line of text; all others begin a new one. */
const inlineElements = new Set(
  'a abbr acronym b basefont bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr x-note-ref damaged'.split(' '),
);

/** Whether an element stands inside a line. Names that HTML does not know do, as browsers show them. */
export function isInline({ tagName }: Element): boolean {
  return inlineElements.has(tagName) || (tagName.includes(':') && tagName !== 'o:p') || tagName === 'o:p';
}

/** A line or paragraph of a page: text with no block inside. */
export interface PageBlock {
  text: string;
  line: number;
  /** Elements around it, outermost first. */
  within: Element[];
  /** Share of its characters that are links, 0 to 1. */
  linked: number;
  links: { text: string; href: string }[];
}

/** The lines and paragraphs of a part of a page, in order. Blanks are as readers see them. */
export function pageBlocks(root: Root | Element): PageBlock[] {
  const blocks: PageBlock[] = [];
  let run: { text: string; line: number | undefined; links: PageBlock['links'] } = { text: '', line: undefined, links: [] };
  const within: Element[] = [];
  const flush = () => {
    const text = run.text.replace(/[^\S\u3000]+/gu, ' ').trim();
    if (text !== '') {
      const inLinks = run.links.reduce((sum, link) => sum + link.text.length, 0);
      blocks.push({ text, line: run.line ?? 1, within: [...within], linked: Math.min(1, inLinks / text.replace(/\s/gu, '').length), links: run.links });
    }
    run = { text: '', line: undefined, links: [] };
  };
  const walk = (node: Root | RootContent): void => {
    if (node.type === 'text') {
      if (run.line === undefined && node.value.trim() !== '') run.line = (node.position?.start.line ?? 1) + leadingLines(node.value);
      run.text += node.value;
      return;
    }
    if (node.type !== 'element') return void walkAll(node);
    if (node.tagName === 'br') return flush();
    if (node.tagName === 'a') run.links.push({ text: toString(node).replace(/\s+/gu, ''), href: String(node.properties.href ?? '') });
    if (isInline(node)) return void walkAll(node);
    flush();
    within.push(node);
    walkAll(node);
    flush();
    within.pop();
  };
  const walkAll = (node: Root | RootContent): void => {
    if ('children' in node) for (const child of (node as Parents).children) walk(child);
  };
  walkAll(root);
  flush();
  return blocks;
}

/** Line ends before the first word of a text. */
export function leadingLines(text: string): number {
  return (/^\s*/u.exec(text)?.[0].match(/\n/gu) ?? []).length;
}
