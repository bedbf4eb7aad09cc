import { posix } from 'node:path';
import { visit } from 'unist-util-visit';

import { classifyHref } from '@/lib/mdx/href';
import { componentSpec } from '@/lib/mdx/registry';

import { parentPath } from './files';

import type { Element, Root } from 'hast';

/** A file that an article names: a picture to show, or a file to link to. */
export interface FileReference {
  kind: 'picture' | 'link';
  /** As it is written. */
  src: string;
  /** Path below `content/`; `undefined` if it leads out of it. */
  path: string | undefined;
  line: number;
  column: number;
}

/** Where a file that an article names lies below `content/`: `resolveFile('a/b', './c.png') // 'a/c.png'`. */
export function resolveFile(articlePath: string, src: string): string | undefined {
  const path = posix.join(parentPath(articlePath), src);
  return path.startsWith('..') || posix.isAbsolute(src) ? undefined : path;
}

/** The attribute of an element that names a file, if it does. */
export function fileAttribute(element: Element): { name: string; kind: FileReference['kind'] } | undefined {
  if (element.tagName === 'img') return { name: 'src', kind: 'picture' };
  if (element.tagName === 'a') return { name: 'href', kind: 'link' };
  const attributes = Object.entries(componentSpec(element.tagName)?.attributes ?? {});
  const file = attributes.find(([, { kind }]) => kind === 'file');
  return file && { name: file[0], kind: 'picture' };
}

/** All files that a body names, in the order of the text. Links to articles by file name are among them. */
export function fileReferences(tree: Root, articlePath: string): FileReference[] {
  const references: FileReference[] = [];
  visit(tree, 'element', (element) => {
    const attribute = fileAttribute(element);
    const value = attribute && element.properties[attribute.name];
    if (!attribute || typeof value !== 'string' || value === '') return;
    const href = classifyHref(value);
    if (href.kind !== 'file' && attribute.kind === 'link') return;
    const file = href.kind === 'file' ? href.file.replace(/[?#].*$/u, '') : value;
    const { line = 1, column = 1 } = element.position?.start ?? {};
    references.push({ kind: attribute.kind, src: value, path: href.kind === 'file' ? resolveFile(articlePath, file) : undefined, line, column });
  });
  return references;
}
