import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

import type { Element, Root } from 'hast';
import type { Removed } from './removed';

/** What the invisible part of a page says of the article. */
export interface PageHead {
  /** `<title>`, which a spammer may have filled. */
  documentTitle?: string;
  /** Line of the original where it stands. */
  documentTitleLine?: number;
  /** Titles, the most trusted first. */
  titles: string[];
  /** Times as they are written. */
  times: string[];
  source?: string;
  author?: string;
  /** The section that the page names. */
  column?: string;
  /** Addresses that the page says it has. */
  addresses: string[];
}

/** Names of `<meta>`: the standard of Chinese government sites (GB/T 35305-ish names), Open Graph, and what else is common. */
const metaNames = {
  titles: ['articletitle', 'og:title', 'twitter:title'],
  times: ['pubdate', 'article:published_time', 'publishdate', 'datepublished', 'og:release_date', 'firstpublishedtime', 'release_time'],
  source: ['contentsource', 'source'],
  author: ['author', 'article:author'],
  column: ['columnname', 'article:section'],
  addresses: ['og:url', 'url'],
} as const;

/** Reads `<title>`, `<meta>`, canonical address, JSON-LD and the mark that browsers leave in a saved page. */
export function readPageHead(root: Root): PageHead {
  const metas = new Map<string, string>();
  const linked: string[] = [];
  const saved: string[] = [];
  const data: Record<string, unknown>[] = [];
  let documentTitle: string | undefined;
  let documentTitleLine: number | undefined;
  visit(root, (node, _index, parent) => {
    if (node.type === 'comment') {
      const address = /^\s*saved from url=\(\d+\)(\S+)/u.exec(node.value)?.[1];
      if (address) saved.push(address);
    }
    if (node.type !== 'element') return;
    const { tagName, properties } = node;
    if (tagName === 'meta') {
      const name = textOf(properties.name ?? properties.property ?? properties.itemProp).toLowerCase();
      const content = textOf(properties.content).trim();
      if (name !== '' && content !== '' && !metas.has(name)) metas.set(name, content);
    } else if (tagName === 'link' && textOf(properties.rel).split(' ').includes('canonical')) {
      linked.push(textOf(properties.href));
    } else if (tagName === 'title' && (parent as Element).tagName === 'head') {
      documentTitle ??= toString(node).replace(/\s+/gu, ' ').trim();
      documentTitleLine ??= node.position?.start.line;
    } else if (tagName === 'script' && textOf(properties.type).toLowerCase() === 'application/ld+json') {
      data.push(...newsArticles(toString(node)));
    }
  });
  const first = (names: readonly string[]) => names.flatMap((name) => metas.get(name) ?? []);
  const [article] = data;
  return {
    documentTitle: documentTitle || undefined,
    documentTitleLine,
    titles: [...first(metaNames.titles.slice(0, 1)), ...data.flatMap(({ headline }) => stringOf(headline)), ...first(metaNames.titles.slice(1))],
    times: [...first(metaNames.times), ...data.flatMap(({ datePublished }) => stringOf(datePublished))],
    source: first(metaNames.source)[0],
    author: first(metaNames.author)[0] ?? nameOf(article?.author),
    column: first(metaNames.column)[0],
    addresses: [...saved, ...linked, ...first(metaNames.addresses)].filter((address) => address !== ''),
  };
}

/** Keywords and description, which spammers fill: said in the report, not used. */
export function metaOf(root: Root): Removed[] {
  const removed: Removed[] = [];
  visit(root, 'element', ({ tagName, properties, position }) => {
    if (tagName !== 'meta' || !['keywords', 'description'].includes(textOf(properties.name).toLowerCase())) return;
    const text = textOf(properties.content).trim();
    if (text !== '') removed.push({ kind: 'meta', text, line: position?.start.line ?? 1 });
  });
  return removed;
}

function newsArticles(json: string): Record<string, unknown>[] {
  try {
    const found: Record<string, unknown>[] = [];
    const read = JSON.parse(json) as unknown;
    const graph = isRecord(read) && Array.isArray(read['@graph']) ? (read['@graph'] as unknown[]) : [read].flat();
    for (const each of graph) if (isRecord(each) && /Article|BlogPosting/u.test(JSON.stringify(each['@type'] ?? ''))) found.push(each);
    return found;
  } catch (error) {
    if (error instanceof SyntaxError) return []; // not ours to mend: the page's own words stand in its text
    throw error;
  }
}

function nameOf(author: unknown): string | undefined {
  const [first] = [author].flat();
  return isRecord(first) ? stringOf(first.name)[0] : stringOf(first)[0];
}

function stringOf(value: unknown): string[] {
  return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
}
