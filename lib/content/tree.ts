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
  const tree = structuredClone(own);
  const headings = headingElements(tree);
  const ids = headings.map((element) => String(element.properties.id));
  const shared = sharedIds(ids, headingElements(main).map((element) => String(element.properties.id)));
  const renamed = new Map(ids.map((id, i) => [`#${encodeURIComponent(id)}`, `#${encodeURIComponent(shared[i]!)}`]));
  for (const [i, element] of headings.entries()) element.properties.id = shared[i];
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'a') properties.href = renamed.get(String(properties.href)) ?? properties.href;
  });
  return tree;
}

/** The ids that the headings of a hand-written variant get: those of the article's own, heading by heading. */
export function sharedIds(own: readonly string[], main: readonly string[]): string[] {
  return own.map((id, i) => main[i] ?? (main.includes(id) ? `${id}-${i + 1}` : id));
}

function headingElements(tree: Root): Element[] {
  const headings: Element[] = [];
  visit(tree, 'element', (element) => {
    if (/^h[2-6]$/u.test(element.tagName) && element.properties.id !== undefined) headings.push(element);
  });
  return headings;
}
