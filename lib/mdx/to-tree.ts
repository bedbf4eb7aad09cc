import GithubSlugger from 'github-slugger';
import { toString } from 'hast-util-to-string';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';

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
    handlers: { mdxJsxFlowElement: componentToHast, mdxJsxTextElement: componentToHast },
  }) as Root;
  const slugger = new GithubSlugger();
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName === 'section' && element.properties.dataFootnotes) {
      // Its heading and back links are worded per variant when the page is made.
      element.children = element.children.filter((child) => child.type !== 'element' || child.tagName !== 'h2');
    } else if (element.properties.dataFootnoteBackref !== undefined) {
      delete element.properties.ariaLabel;
    } else if (/^h[1-6]$/u.test(element.tagName)) {
      if (element.tagName === 'h1') element.tagName = 'h2'; // the page's title is its only h1
      element.properties.id = slugger.slug(toString(element)) || `heading-${index ?? 0}`;
    } else if (element.tagName === 'p' && parent && isLonePicture(element)) {
      element.tagName = 'figure';
    }
  });
  visit(tree, slimPosition);
  return tree;
}

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

/** Keeps of a position what messages need: line and column where a node begins. */
function slimPosition(node: Root | ElementContent | Root['children'][number]): void {
  if (!node.position) return;
  const { line, column } = node.position.start;
  node.position = { start: { line, column }, end: { line, column } };
}
