import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

import type { Element, Root } from 'hast';
import type { Heading } from './model';

/** Characters that a practised reader of Chinese takes in in a minute; Latin words count as two. Common newspaper figure. */
const charactersPerMinute = 400;

/** The headings of a body, in order. */
export function headingsOf(tree: Root): Heading[] {
  return headingElements(tree).map((element) => ({
    id: String(element.properties.id),
    text: toString(element),
    depth: Number(element.tagName[1]),
  }));
}

/** Minutes to read a body, at least one. */
export function readingMinutesOf(tree: Root): number {
  const text = toString(tree);
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\d]+/gu)?.length ?? 0;
  return Math.max(1, Math.round((han + 2 * words) / charactersPerMinute));
}

/**
 * The tree of a hand-written variant with the heading ids of the article itself, heading by heading, so that links to
 * headings work in every variant. A heading too many keeps its own id.
 */
export function shareHeadingIds(own: Root, main: Root): Root {
  const ids = headingElements(main).map((element) => element.properties.id);
  const tree = structuredClone(own);
  const renamed = new Map<string, string>();
  for (const [i, element] of headingElements(tree).entries()) {
    const id = String(element.properties.id);
    const shared = ids[i] ?? (ids.includes(id) ? `${id}-${i + 1}` : id);
    renamed.set(`#${encodeURIComponent(id)}`, `#${encodeURIComponent(String(shared))}`);
    element.properties.id = shared;
  }
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'a') properties.href = renamed.get(String(properties.href)) ?? properties.href;
  });
  return tree;
}

function headingElements(tree: Root): Element[] {
  const headings: Element[] = [];
  visit(tree, 'element', (element) => {
    if (/^h[2-6]$/u.test(element.tagName) && element.properties.id !== undefined) headings.push(element);
  });
  return headings;
}
