import { articleLines, isSentence, type ArticleLine } from './article-lines';
import { readBreadcrumb } from './breadcrumb';
import { bylineInLead, readByLine } from './by-line';
import { findTime } from './find-time';
import { foldScript } from './fold-script';
import { chromeKind, isStuffed } from './line-kinds';
import { pickTitle } from './pick-title';
import { readSourceLine, type SourceLine } from './source-line';

import type { RootContent } from 'mdast';
import type { Author, Source } from '@/lib/content/model';
import type { Page } from './page';
import type { Removed, RemovedKind } from './removed';

/** What the page says of its article, and the article's own blocks. */
export interface FoundFields {
  title?: string;
  titleLine: number;
  /** ISO 8601. */
  publishedAt?: string;
  source?: Source;
  authors: Author[];
  breadcrumb: string[];
  blocks: RootContent[];
  removed: Removed[];
}

/** Kinds of lines that stand at the ends of an article, and whose words could be a part of it elsewhere. */
const onlyAtEnds = new Set<RemovedKind>(['copyright', 'staff', 'related', 'neighbours']);

/** Tells the lines of a page apart: fields, what is around the article, and the article. */
export function findFields(page: Page, timeZone: string): FoundFields {
  const lines = articleLines(page);
  const kinds = new Map<ArticleLine, RemovedKind>();
  const isPlain = (each: ArticleLine) => each.block !== undefined && isSentence(each.text) && !readSourceLine(each.text, timeZone) && !readByLine(each.text) && !chromeKind(each.text);
  const first = indexOr(lines.findIndex(isPlain), lines.length);
  const last = indexOr(lines.findLastIndex(isPlain), -1);
  const isHead = (i: number) => i < first;
  const isTail = (i: number) => i > last;
  let breadcrumb = page.breadcrumb;
  let source: Source | undefined;
  const times: string[] = [];
  const authors: Author[] = [];
  let sourceAt: number | undefined;

  for (const [i, each] of lines.entries()) {
    const { text, block, outside } = each;
    const isEnd = isHead(i) || isTail(i) || outside !== undefined;
    if (block && !['paragraph', 'heading', 'list'].includes(block.type)) continue;
    const trail = isEnd ? readBreadcrumb(text) : undefined;
    const said = isEnd && block?.type !== 'list' && !trail ? readSourceLine(text, timeZone) : undefined;
    const isSource = said && (outside !== undefined || isHead(i) || said.isLabelled || said.authors.length > 0);
    const people = isEnd && !isSource && block?.type !== 'list' ? readByLine(text) : undefined;
    const kind = chromeKind(text);
    if (trail && (trail.length > 0 || /位置/u.test(text))) {
      kinds.set(each, 'breadcrumb');
      breadcrumb ??= trail;
    } else if (said && isSource && outside?.hint !== 'related') {
      kinds.set(each, 'source-line');
      take(said, each);
      if (isHead(i)) sourceAt ??= i;
    } else if (said?.time && !isHead(i)) {
      times.push(said.time); // a notice ends with its date, which stays there
    } else if (people && outside?.hint !== 'related') {
      kinds.set(each, 'by-line');
      authors.push(...people);
      if (isHead(i)) sourceAt ??= i;
    } else if (kind && (isEnd || (!onlyAtEnds.has(kind) && block?.type !== 'heading'))) {
      kinds.set(each, kind);
    }
  }

  const open = lines.filter((each) => !kinds.has(each) && each.text.trim() !== '');
  const crumbAt = lines.findIndex((each) => kinds.get(each) === 'breadcrumb');
  const above = open.filter((each) => lines.indexOf(each) < (sourceAt ?? first));
  const belowCrumb = above.filter((each) => lines.indexOf(each) > crumbAt);
  const candidates = page.hasMarkup ? above : belowCrumb.filter(({ text }) => !isStuffed(text));
  const picked = pickTitle(open.filter((each) => each.outside?.hint === undefined || each.depth !== undefined), candidates.length > 0 ? candidates : above, page.head, page.hasMarkup);
  const titleAt = picked?.line ? lines.indexOf(picked.line) : -1;
  const chromeStart = tailStart(lines, kinds, last);

  for (const [i, each] of lines.entries()) {
    if (kinds.has(each) || i === titleAt || each.text.trim() === '') continue;
    if (picked && foldScript(each.text) === foldScript(picked.title) && (isHead(i) || each.outside)) kinds.set(each, 'title-repeated');
    else if (each.outside) kinds.set(each, each.outside.hint ?? (each.outside.links.length > 0 ? 'navigation' : 'outside'));
    else if (isHead(i) && i < Math.max(titleAt, crumbAt) && !isSentence(each.text)) kinds.set(each, isStuffed(each.text) ? 'spam' : 'site-name');
    else if (chromeStart !== undefined && i > chromeStart && !isSentence(each.text)) kinds.set(each, 'navigation');
  }

  const lead = lines[first];
  for (const author of lead ? bylineInLead(lead.text) : []) if (!authors.some(({ name }) => name === author.name)) authors.push(author);
  const removed = [...kinds].map(([{ text, line }, kind]): Removed => ({ kind, text, line }));
  const { documentTitle, documentTitleLine = 1, times: headTimes = [], source: headSource, author: headAuthor } = page.head ?? {};
  if (documentTitle !== undefined && (picked?.line || documentTitle !== picked?.title)) removed.push({ kind: isStuffed(documentTitle) ? 'spam' : 'page-title', text: documentTitle, line: documentTitleLine });
  const known = headTimes.flatMap((time) => findTime(time, timeZone)?.iso ?? []);
  if (headSource !== undefined) source ??= { name: headSource.replace(/^(?:来源|來源)[:：]\s*/u, '') };
  if (authors.length === 0 && headAuthor !== undefined) authors.push(...(readByLine(`作者：${headAuthor}`) ?? []));
  return {
    title: picked?.title,
    titleLine: picked?.line?.line ?? 1,
    publishedAt: mostPrecise([...times, ...known]),
    source,
    authors: unique(authors),
    breadcrumb: breadcrumb ?? [],
    blocks: lines.flatMap((each, i) => (each.block && !kinds.has(each) && i !== titleAt ? [each.block] : [])),
    removed,
  };

  function take(said: SourceLine, { outside }: ArticleLine): void {
    if (said.time) times.push(said.time);
    authors.push(...said.authors);
    if (said.source === undefined || source) return;
    const url = outside?.links.find(({ text }) => foldScript(text) === foldScript(said.source!))?.href;
    source = { name: said.source, ...(url && /^https?:\/\/[^\s/]+\S*$/u.test(url) ? { url } : {}) };
  }
}

/** Where the lines behind the article begin to be the page's: from there on short ones are, too. */
function tailStart(lines: readonly ArticleLine[], kinds: ReadonlyMap<ArticleLine, RemovedKind>, last: number): number | undefined {
  const found = lines.findIndex((each, i) => i > last && each.block && ['neighbours', 'related', 'copyright'].includes(kinds.get(each) ?? ''));
  return found === -1 ? undefined : found;
}

/** The first time, or one of the same day that is more exact. */
function mostPrecise([first, ...others]: readonly string[]): string | undefined {
  if (first === undefined || first.length > 10) return first;
  return others.find((time) => time.startsWith(`${first}T`)) ?? first;
}

function unique(authors: readonly Author[]): Author[] {
  return [...new Map(authors.map((author) => [`${author.role} ${author.name}`, author])).values()];
}

function indexOr(index: number, otherwise: number): number {
  return index === -1 ? otherwise : index;
}
