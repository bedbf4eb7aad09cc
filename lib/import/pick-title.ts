import { isSentence, type ArticleLine } from './article-lines';
import { foldScript } from './fold-script';
import { isStuffed } from './line-kinds';

import type { PageHead } from './page-head';

/** A title, with the line that it stands in if it is one of the page's. */
export interface PickedTitle {
  title: string;
  line?: ArticleLine;
}

/** Longest title; what is longer is a paragraph. */
const maxLength = 120;

/**
 * The title of an article. What readers saw counts more than what the page says of itself, since that is what spammers
 * fill: a visible line that the head names too; a heading; a line whose class calls it so; the line above the source.
 *
 * @param lines the lines that are nothing else, in order
 * @param above the lines of them that stand above source and time, or above the first paragraph
 */
export function pickTitle(lines: readonly ArticleLine[], above: readonly ArticleLine[], head: PageHead | undefined, hasMarkup: boolean): PickedTitle | undefined {
  const fitting = lines.filter(({ text, block }) => isTitle(text) && (!block || block.type === 'heading' || block.type === 'paragraph'));
  const before = above.filter((line) => fitting.includes(line));
  const line = namedByHead(fitting, head) ?? heading(before, fitting) ?? nearest(before, hasMarkup);
  const named = head?.titles.find((title) => isTitle(title) && !isStuffed(title));
  // The whole of the document's title, where the page shows a part of it (a break, a number) and names no better.
  if (line) return { title: line.text.replace(/\s+/gu, ' ').trim(), line };
  const [first = ''] = (head?.documentTitle ?? '').split(/\s*[|｜_]\s*|\s+[-–—]+\s+/u);
  const title = named ?? (head?.documentTitle !== undefined && !isStuffed(head.documentTitle) && isTitle(first) ? first : undefined);
  return title === undefined ? undefined : { title };
}

function isTitle(text: string): boolean {
  const folded = foldScript(text);
  return folded.length >= 2 && text.length <= maxLength && /[\p{L}\p{N}]/u.test(text) && !(isSentence(text) && /。/u.test(text.slice(0, -1)) || /。$/u.test(text)) && !/^(?:正文|全文|详情|文章|新闻|详细内容)$/u.test(folded) && !/^(?:——|--|—)/u.test(text);
}

/** Lines that the head names as well, the longest name first: a site's own name is in the title too, and shorter. */
function namedByHead(lines: readonly ArticleLine[], head: PageHead | undefined): ArticleLine | undefined {
  if (!head) return undefined;
  const whole = head.documentTitle ?? '';
  const parts = whole.split(/[|｜_\-–—>»·]+/u);
  const names = [...head.titles, whole, ...(isStuffed(whole) ? [] : parts), ...(isStuffed(whole) ? parts.filter((part) => part.length > 8) : [])].map(foldScript).filter((name) => name.length >= 4);
  const fitting = lines.filter(({ text }) => names.includes(foldScript(text)));
  const longest = Math.max(0, ...fitting.map(({ text }) => foldScript(text).length));
  const best = fitting.filter(({ text }) => foldScript(text).length === longest);
  return best.find(({ depth }) => depth !== undefined) ?? best[0];
}

/** The highest heading above the text; the last of several, since a site's own name comes first. */
function heading(before: readonly ArticleLine[], all: readonly ArticleLine[]): ArticleLine | undefined {
  for (const depth of [1, 2, 0, 3, 4]) {
    const found = before.filter((line) => line.depth === depth);
    const inside = found.filter(({ block }) => block);
    if (found.length > 0) return inside[0] ?? found.at(-1);
  }
  return all.find(({ depth }) => depth === 1);
}

/** In plain text, and in pages without headings, the line right above source and time; a subtitle (——…) is none. */
function nearest(before: readonly ArticleLine[], hasMarkup: boolean): ArticleLine | undefined {
  const inside = before.filter(({ block }) => block?.type === 'paragraph' || block?.type === 'heading');
  return (hasMarkup ? inside.at(-1) : inside[0]) ?? (hasMarkup ? before.at(-1) : undefined);
}
