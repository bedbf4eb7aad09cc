import GithubSlugger, { slug } from 'github-slugger';
import { toString } from 'hast-util-to-string';
import { toHast } from 'mdast-util-to-hast';
import { SKIP, visit } from 'unist-util-visit';

import { literal } from './check-components';

import type { Element, ElementContent, Properties, Root } from 'hast';
import type { Nodes, Root as MarkdownRoot } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { State } from 'mdast-util-to-hast';

/**
 * An mdast tree as hast. A component becomes an element with its name as tag name. Heading ids are made from the text as
 * it was written, before any conversion, so that a link to a heading is right in every variant.
 */
export function toTree(markdown: MarkdownRoot): Root {
  const tree = toHast(markdown, {
    clobberPrefix: 'note-',
    footnoteBackLabel: (note, time) => (time > 1 ? `${note + 1}-${time}` : `${note + 1}`),
    handlers: { mdxJsxFlowElement: componentToHast, mdxJsxTextElement: componentToHast },
  }) as Root;
  const slugger = new GithubSlugger();
  for (const id of ['content', 'footnote-label', 'corrections']) slugger.slug(id); // the page's own
  visit(tree, 'element', (element, _index, parent) => {
    if (element.tagName === 'section' && element.properties.dataFootnotes) {
      // Its heading and back links are worded per variant when the page is made.
      element.children = element.children.filter((child) => child.type !== 'element' || child.tagName !== 'h2');
    } else if (element.properties.dataFootnoteBackref !== undefined) {
      element.properties.dataFootnoteBackref = element.properties.ariaLabel; // which note, and which of its marks
      delete element.properties.ariaLabel;
    } else if (/^h[1-6]$/u.test(element.tagName)) {
      if (element.tagName === 'h1') element.tagName = 'h2'; // the page's title is its only h1
      element.properties.id = slugger.slug(slug(toString(element)) === '' ? 'heading' : toString(element));
    } else if (element.tagName === 'p' && parent && isLonePicture(element)) {
      element.tagName = 'figure';
    }
  });
  linkToHeadings(tree);
  visit(tree, 'element', (link) => {
    // An address that is shown is an address, not words: conversion would make it another one.
    if (link.tagName !== 'a' || !address.test(toString(link))) return;
    visit(link, 'text', (text) => void (text.data = { keep: true }));
  });
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && node.tagName === 'pre') return SKIP; // lines of code stay lines
    if (node.type !== 'text') return undefined;
    node.value = joinLines(node.value, siblingText(parent, (index ?? 0) - 1), siblingText(parent, (index ?? 0) + 1));
    return undefined;
  });
  visit(tree, slimPosition);
  return tree;
}

/** The words of a link that are themselves an address. */
const address = /^(?:https?:\/\/|www\.|mailto:)\S+$/iu;

function componentToHast(state: State, node: MdxJsxFlowElement | MdxJsxTextElement): Element {
  const properties: Properties = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute') properties[attribute.name] = literal(attribute) ?? '';
  }
  const children = state.all(node as unknown as Extract<Nodes, { children: unknown }> as never) as ElementContent[];
  const element: Element = { type: 'element', tagName: node.name ?? '', properties, children };
  state.patch(node as never, element);
  return element;
}

function isLonePicture(paragraph: Element): boolean {
  const [only, ...others] = paragraph.children;
  return others.length === 0 && only?.type === 'element' && only.tagName === 'img';
}

/** A link may name a heading as it is written: `#先填表，再落筆` becomes its id, `#先填表再落筆`. */
function linkToHeadings(tree: Root): void {
  const ids = new Set<unknown>();
  visit(tree, 'element', ({ properties }) => void ids.add(properties.id));
  visit(tree, 'element', ({ tagName, properties: { href, ...properties } }, index, parent) => {
    if (tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return;
    const name = decodeHash(href);
    const id = ids.has(name) ? name : slug(name);
    if (ids.has(id)) (parent!.children[index!] as Element).properties = { ...properties, href: `#${encodeURIComponent(id)}` };
  });
}

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch (error) {
    if (error instanceof URIError) return hash.slice(1);
    throw error;
  }
}

/** Chinese has no blanks between words: where a line of source ends between two such characters, nothing stands. */
const wide = '[\\p{Script=Han}\\p{Script=Bopomofo}\\u3000-\\u303F\\uFF01-\\uFF60“”‘’…—]';
const breakBetweenWide = new RegExp(`(?<=${wide})\\n(?=${wide})`, 'gu');

/** Joins the lines of a text; what stands before and after it counts at its edges. Source: CSS Text 3, 4.1.3. */
function joinLines(text: string, before: string, after: string): string {
  const first = [...before].at(-1) ?? '';
  const [last = ''] = after;
  const joined = (first + text + last).replace(breakBetweenWide, '');
  return joined.slice(first.length, joined.length - last.length);
}

function siblingText(parent: { children: unknown[] } | undefined, index: number): string {
  const sibling = parent?.children[index] as Element | undefined;
  if (!sibling || !['element', 'text'].includes(sibling.type)) return '';
  return sibling.tagName === 'Variant' ? String(sibling.properties['zh-Hans'] ?? '') : toString(sibling);
}

/** Keeps of a position what messages need: line and column where a node begins. */
function slimPosition(node: Root | ElementContent | Root['children'][number]): void {
  if (!node.position) return;
  const { line, column } = node.position.start;
  node.position = { start: { line, column }, end: { line, column } };
}
