import { toString } from 'hast-util-to-string';

import { beginningOf, type Removed, type RemovedKind } from './removed';

import type { Element, ElementContent, Root, RootContent } from 'hast';

/** Elements that may not be in an article, and how they are told. */
const refused: Readonly<Record<string, RemovedKind>> = {
  script: 'script', style: 'style', template: 'script', iframe: 'frame', frame: 'frame', frameset: 'frame', object: 'frame', embed: 'frame', applet: 'frame',
  video: 'frame', audio: 'frame', canvas: 'frame', map: 'frame', svg: 'frame', math: 'frame', portal: 'frame', noscript: 'hidden', noframes: 'hidden', noembed: 'hidden',
  button: 'form', input: 'form', select: 'form', textarea: 'form', datalist: 'form', option: 'form', dialog: 'form',
};

/** Elements without a word of their own. */
const silent = new Set(['wbr', 'meta', 'link', 'base', 'title', 'param', 'source', 'track', 'rp']);

/**
 * A page's tree without what may not be in an article: scripts, styles, frames, forms, comments, and what the page itself
 * hides, where spam is put. Each is told.
 */
export function cleanTree(root: Root): { tree: Root; removed: Removed[] } {
  const removed: Removed[] = [];
  const tell = (kind: RemovedKind, text: string, node: RootContent) => {
    if (text !== '') removed.push({ kind, text, line: node.position?.start.line ?? 1 });
  };
  const clean = (nodes: readonly RootContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'doctype') return [];
      if (node.type === 'comment') {
        if (!/^\s*saved from url=|^\s*\[(?:if|endif)/u.test(node.value)) tell('comment', beginningOf(node.value), node);
        return [];
      }
      if (node.type === 'text') return [node];
      if (node.type !== 'element') return [];
      if (silent.has(node.tagName)) return [];
      if (node.tagName === 'head') {
        clean(node.children); // its scripts and styles are told
        return [];
      }
      const kind = Object.hasOwn(refused, node.tagName) ? refused[node.tagName]! : node.tagName !== 'img' && isHidden(node) ? 'hidden' : undefined;
      if (kind === undefined) return [{ ...node, properties: ownProperties(node), children: clean(node.children) }];
      const text = toString(node).replace(/\s+/gu, ' ').trim();
      tell(kind, kind === 'script' || kind === 'style' ? beginningOf(text || addressOf(node)) : text || addressOf(node), node);
      return [];
    });
  return { tree: { ...root, children: clean(root.children) }, removed };
}

function isHidden({ properties: { style, hidden, ariaHidden } }: Element): boolean {
  if (hidden !== undefined && hidden !== false && hidden !== null) return true;
  const isOff = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|!|$)|text-indent\s*:\s*-\d{3,}|(?:left|top)\s*:\s*-\d{3,})/iu;
  return (typeof style === 'string' && isOff.test(style)) || ariaHidden === 'true';
}

function addressOf({ properties }: Element): string {
  const value = properties.src ?? properties.data ?? properties.value ?? properties.href ?? '';
  return typeof value === 'string' ? value : '';
}

/** Attributes that mean something here; events and styles do not come along. */
const ownAttributes = ['href', 'src', 'alt', 'title', 'id', 'className', 'start', 'align', 'rowSpan', 'colSpan', 'checked', 'type', 'dataSrc', 'dataOriginal', 'itemProp', 'name', 'reading', 'original', 'role'];

function ownProperties({ properties }: Element): Element['properties'] {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => ownAttributes.includes(name)));
}
