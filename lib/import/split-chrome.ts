import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

import { readBreadcrumb } from './breadcrumb';
import { hanLength } from './find-content';
import { pageBlocks, type PageBlock } from './page-blocks';

import type { Element, ElementContent, Root } from 'hast';
import type { OutsideLine } from './page';
import type { RemovedKind } from './removed';

/** Parts of ids and classes, and what they are given to. */
const namedParts: readonly [kind: RemovedKind, words: readonly string[]][] = [
  ['breadcrumb', ['breadcrumb', 'breadcrumbs', 'crumb', 'crumbs', 'weizhi', 'dqwz', 'position', 'location', 'curpos', 'currentpath']],
  ['qr-code', ['qr', 'qrcode', 'qrcodes', 'ewm', 'erweima', 'wxcode']],
  ['tools', ['share', 'bdshare', 'bdsharebuttonbox', 'print', 'printer', 'tool', 'tools', 'toolbar', 'fontsize', 'jiathis', 'addthis', 'gongneng']],
  ['neighbours', ['prev', 'next', 'prevnext', 'pagenav', 'pager', 'pagination', 'shangxia', 'sxp', 'neighbours']],
  ['related', ['related', 'relate', 'relatednews', 'recommend', 'hot', 'hotnews', 'rank', 'ranking', 'xgwz', 'xgxw', 'sidebar', 'aside']],
  ['copyright', ['footer', 'foot', 'copyright', 'bottom', 'banquan']],
  ['navigation', ['nav', 'navbar', 'menu', 'topnav', 'mainnav', 'subnav', 'topbar', 'header', 'banner']],
];

const namedTags: Readonly<Record<string, RemovedKind>> = { nav: 'navigation', footer: 'copyright', aside: 'related' };

/** What an element is by its name, id or class; `undefined` if they say nothing. */
export function namedKind({ tagName, properties }: Element): RemovedKind | undefined {
  const names = [properties.id, ...[properties.className].flat(), properties.role].map((name) => String(name ?? ''));
  const words = new Set(names.flatMap((name) => name.replace(/([a-z])([A-Z])/gu, '$1-$2').toLowerCase().split(/[^a-z]+/u)));
  const named = namedParts.find(([, parts]) => parts.some((part) => words.has(part)));
  return named?.[0] ?? namedTags[tagName];
}

/** The article's part of a page, and the lines around it. */
export interface SplitPage {
  content: Root;
  outside: OutsideLine[];
  breadcrumb?: string[];
}

/**
 * Parts a page into its article and the lines around it. Inside the article's own container, what is named as a tool, a
 * menu or a footer is around it too, unless it holds a paragraph.
 */
export function splitChrome(tree: Root, content: Root | Element): SplitPage {
  const chrome = new Map<Element, RemovedKind>();
  visit(tree, 'element', (element) => {
    const kind = element === content || holdsParagraph(element) ? undefined : namedKind(element);
    if (kind) chrome.set(element, kind);
  });
  const blocks = pageBlocks(tree);
  const isInside = ({ within }: PageBlock) => content.type === 'root' || within.includes(content);
  const last = blocks.findLastIndex(isInside);
  const outside = blocks.flatMap((block, i): OutsideLine[] => {
    const named = block.within.find((element) => chrome.has(element));
    if (isInside(block) && !named) return [];
    const heading = block.within.findLast(({ tagName }) => /^h[1-6]$/u.test(tagName));
    const depth = heading ? Number(heading.tagName[1]) : block.within.some(isTitle) ? 0 : undefined;
    return [{ text: block.text, line: block.line, hint: named && chrome.get(named), links: block.links, depth, isAfter: i > last }];
  });
  return { content: without(content, chrome), outside, breadcrumb: findBreadcrumb(chrome) };
}

function holdsParagraph(element: Element): boolean {
  if (element.tagName === 'nav') return false;
  return pageBlocks(element).some(({ text, linked }) => hanLength(text) >= 25 && linked < 0.3 && /[。！？；]/u.test(text) && !/©|版[权權]所有|备案|備案/u.test(text));
}

function isTitle({ properties }: Element): boolean {
  return [properties.id, ...[properties.className].flat()].some((name) => /(?:^|[-_])(?:title|biaoti|bt|headline|tit|arttitle|articletitle)$/iu.test(String(name ?? '')));
}

/** A breadcrumb that is set as a list has its separators in the style alone. */
function findBreadcrumb(chrome: ReadonlyMap<Element, RemovedKind>): string[] | undefined {
  for (const [element, kind] of chrome) {
    if (kind !== 'breadcrumb' && kind !== 'navigation') continue;
    const texts = pageBlocks(element).map(({ text }) => text.replace(/^[>›»＞/→\s]+|[>›»＞/→\s]+$/gu, '')).filter((text) => text !== '');
    const read = texts.length > 0 ? readBreadcrumb(texts.join(' > ')) : undefined;
    if (read && (texts.length > 1 || read.length > 0)) return read;
    const links = element.children.flatMap(linksIn);
    const trail = kind === 'breadcrumb' && links.length > 1 ? readBreadcrumb(links.join(' > ')) : undefined;
    if (trail) return trail;
  }
  return undefined;
}

function linksIn(node: ElementContent): string[] {
  if (node.type !== 'element') return [];
  return node.tagName === 'a' ? [toString(node).trim()] : node.children.flatMap(linksIn);
}

function without(content: Root | Element, chrome: ReadonlyMap<Element, RemovedKind>): Root {
  const keep = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type !== 'element') return [node];
      return chrome.has(node) ? [] : [{ ...node, children: keep(node.children) }];
    });
  return { type: 'root', children: keep(content.children as ElementContent[]) };
}
