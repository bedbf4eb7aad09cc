import { classifyHref } from '@/lib/mdx/href';

import { fileAttribute, resolveFile, splitFile } from './file-references';

import type { Element, ElementContent, Root, RootContent } from 'hast';

/** Gives files beside an article their address on the site; throws for a file that is not there (the check found it before). */
export interface FilePlacer {
  picture: (articlePath: string, src: string) => { src: string; width: number; height: number; widths?: string };
  attachment: (articlePath: string, file: string) => { href: string; bytes: number };
}

/** The tree with every file it names at its address on the site, and every picture with its width and height. */
export function placeFiles(tree: Root, articlePath: string, placer: FilePlacer): Root {
  const place = <Node extends RootContent | ElementContent>(node: Node): Node => {
    if (node.type !== 'element') return node;
    const placed = placeElement(node, articlePath, placer);
    return { ...placed, children: placed.children.map(place) } as Node;
  };
  return { ...tree, children: tree.children.map(place) };
}

function placeElement(element: Element, articlePath: string, placer: FilePlacer): Element {
  const attribute = fileAttribute(element);
  const value = attribute && element.properties[attribute.name];
  if (!attribute || typeof value !== 'string') return element;
  const href = classifyHref(value);
  if (href.kind !== 'file') return element;
  if (attribute.kind === 'picture') return { ...element, properties: { ...element.properties, ...placer.picture(articlePath, splitFile(href.file).file) } };
  return { ...element, properties: { ...element.properties, ...placeLink(articlePath, href.file, placer) } };
}

/** A link to an article's file is a link to its page; any other file is one to download. */
function placeLink(articlePath: string, address: string, placer: FilePlacer): { href: string; download?: string } {
  const { file: target, rest } = splitFile(address);
  if (target.endsWith('.mdx')) return { href: `/${resolveFile(articlePath, target.slice(0, -'.mdx'.length)) ?? ''}${rest}` };
  return { href: placer.attachment(articlePath, target).href + rest, download: '' };
}
