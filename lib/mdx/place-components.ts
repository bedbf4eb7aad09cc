import { visit } from 'unist-util-visit';

import { problemAt, type Problem } from '@/lib/problems/problem';

import { componentSpec } from './registry';

import type { BlockContent, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { ReasonOf } from '@/lib/problems/reasons';

/**
 * Puts components where they belong, in place: a block component that was written on one line
 * (`<Callout>慎防跌倒</Callout>`) comes out of its paragraph and gets a paragraph inside; an inline one that stands on a
 * line of its own gets a paragraph around it.
 *
 * @returns a problem for each block component in the middle of a sentence
 */
export function placeComponents(root: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  placeIn(root);
  visit(root, 'mdxJsxTextElement', (element) => {
    if (isBlockComponent(element)) report(element, { code: 'place-lines' });
  });
  return problems;

  function report({ name, position }: MdxJsxFlowElement | MdxJsxTextElement, reason: ReasonOf<'place'>): void {
    problems.push(problemAt({ file, ...position!.start }, 'component-place', { name: name!, reason }));
  }

  function placeIn(parent: { children: RootContent[] }): void {
    parent.children = parent.children.flatMap((child) => place(child));
    for (const child of parent.children) {
      if ('children' in child) placeIn(child as { children: RootContent[] });
    }
  }

  function place(node: RootContent): RootContent[] {
    if (node.type === 'paragraph') return placeParagraph(node);
    if (node.type === 'mdxJsxFlowElement') return [placeFlow(node)];
    return [node];
  }

  function placeParagraph(paragraph: Paragraph): RootContent[] {
    const blocks = paragraph.children.filter(isBlockComponent);
    if (blocks.length === 0) return [paragraph];
    const others = paragraph.children.filter((child) => !isBlockComponent(child) && !isSpace(child));
    return others.length === 0 ? blocks.map(toFlow) : [paragraph];
  }

  function placeFlow(element: MdxJsxFlowElement): RootContent {
    if (componentSpec(element.name ?? '')?.place !== 'inline') return wrapText(element);
    if (element.children.length > 1 || element.children.some((child) => child.type !== 'paragraph' && !isPhrasing(child as RootContent))) {
      report(element, { code: 'place-words' });
    }
    const text: MdxJsxTextElement = { ...element, type: 'mdxJsxTextElement', children: element.children.flatMap(unwrap) };
    return { type: 'paragraph', children: [text], position: element.position };
  }
}

function isBlockComponent(node: PhrasingContent): node is MdxJsxTextElement {
  return node.type === 'mdxJsxTextElement' && componentSpec(node.name ?? '')?.place === 'block';
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function toFlow(element: MdxJsxTextElement): MdxJsxFlowElement {
  return wrapText({ ...element, type: 'mdxJsxFlowElement', children: element.children as unknown as BlockContent[] });
}

/** Text that stands bare in a block component becomes a paragraph. */
function wrapText(element: MdxJsxFlowElement): MdxJsxFlowElement {
  const children: RootContent[] = [];
  for (const child of element.children as RootContent[]) {
    const last = children.at(-1);
    if (!isPhrasing(child)) children.push(child);
    else if (last?.type === 'paragraph' && last.data?.wrapped) last.children.push(child);
    else if (!isSpace(child)) children.push({ type: 'paragraph', children: [child], position: child.position, data: { wrapped: true } });
  }
  return { ...element, children: children as BlockContent[] };
}

function isPhrasing(node: RootContent): node is PhrasingContent {
  return ['text', 'emphasis', 'strong', 'delete', 'link', 'inlineCode', 'break', 'image', 'footnoteReference', 'linkReference', 'imageReference', 'mdxJsxTextElement'].includes(node.type);
}

function unwrap(node: BlockContent | RootContent): PhrasingContent[] {
  return node.type === 'paragraph' ? node.children : isPhrasing(node as RootContent) ? [node as unknown as PhrasingContent] : [];
}

declare module 'mdast' {
  interface ParagraphData {
    /** The paragraph was put around bare text and may take in what follows. */
    wrapped?: boolean;
  }
}
