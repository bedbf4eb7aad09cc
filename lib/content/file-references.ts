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
  /** The file's name in it, decoded, without query and hash. */
  file: string;
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

/** A file's name and what follows it: `splitFile('a.pdf#page=2') // {file: 'a.pdf', rest: '#page=2'}`. */
export function splitFile(address: string): { file: string; rest: string } {
  const [, file = '', rest = ''] = /^([^?#]*)(.*)$/u.exec(address) ?? [];
  return { file, rest };
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
    // A picture of Markdown that is no file is reported with the text (`checkText`).
    if (href.kind !== 'file' && (attribute.kind === 'link' || element.tagName === 'img')) return;
    const { file } = href.kind === 'file' ? splitFile(href.file) : { file: value };
    const { line = 1, column = 1 } = element.position?.start ?? {};
    references.push({ kind: attribute.kind, src: value, file, path: href.kind === 'file' ? resolveFile(articlePath, file) : undefined, line, column });
  });
  return references;
}
