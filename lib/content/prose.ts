import { componentRules } from '@/lib/mdx/registry';
import { inlineElements, isUntouched, textAttributesOf } from '@/lib/script/convert-tree';

import { findSourceOffsets, sourceOffsets } from './source-offsets';

import type { Element, Nodes, Root, RootContent } from 'hast';
import type { Point } from 'unist';
import type { Range } from '@/lib/script/edits';
import type { DataPath } from './yaml';

/** A block of text that readers read as prose, and where its characters stand in the file it was read from. */
export interface Prose {
  text: string;
  /** Ranges of the text that are settled: code, what is kept, words in another language. */
  keep: Range[];
  /** The offset in the file of a Han character of the text; `undefined` where the file writes it in another way. */
  offsetOf: (at: number) => number | undefined;
  /** Where in the file to begin to look for the text: at it, or at the tag it is an attribute of. */
  start?: number;
  /** The field that the text is the value of, if it is one. */
  field?: DataPath;
}

/** Stands for something that is no text, so that the words on its two sides stay two. */
const objectCharacter = '\uFFFC';

/** A tag and its attributes are no longer than this. */
const maxTagLength = 4000;

/**
 * The texts of a body as conversion reads them: whole blocks, and the attributes that readers read.
 *
 * @param tree a tree whose overrides are resolved for the variant it is written in
 * @param source the whole file; the tree's positions are places in it
 */
export function proseOf(tree: Root, source: string): Prose[] {
  const lineStarts = [0, ...[...source.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const offsetAt = (point: Point | undefined) => (point ? lineStarts[point.line - 1]! + point.column - 1 : undefined);
  const found: Prose[] = [];

  const readChildren = (children: readonly RootContent[]) => {
    let run: RootContent[] = [];
    const endRun = () => {
      const prose = readRun(run, source, offsetAt);
      if (prose) found.push(prose);
      run = [];
    };
    for (const child of children) {
      if (isInline(child)) {
        run.push(child);
        continue;
      }
      endRun();
      if (child.type === 'element') readElement(child);
    }
    endRun();
  };
  const readElement = (element: Element) => {
    if (isUntouched(element)) return;
    readAttributes(element);
    readChildren(element.children);
  };
  const readAttributes = (element: Element) => {
    const start = offsetAt(element.position?.start);
    for (const name of textAttributesOf(element.tagName, componentRules)) {
      const text = element.properties[name];
      if (typeof text !== 'string' || text === '') continue;
      const offsets = lazy(() => attributeOffsets(name, text, source, start));
      found.push({ text, keep: [], offsetOf: (at) => offsets()?.get(at), start });
    }
  };
  const readInlineAttributes = (node: Nodes) => {
    if (node.type !== 'element' || isUntouched(node)) return;
    readAttributes(node);
    node.children.forEach(readInlineAttributes);
  };

  function readRun(nodes: readonly RootContent[], ...[from, toOffset]: [string, typeof offsetAt]): Prose | undefined {
    nodes.forEach(readInlineAttributes);
    const keep: Range[] = [];
    const pieces: { start: number; offsets: () => Map<number, number> | undefined }[] = [];
    let text = '';
    const add = (value: string, isKept: boolean) => {
      if (isKept) keep.push({ start: text.length, end: text.length + value.length });
      text += value;
    };
    const read = (node: Nodes) => {
      if (node.type === 'text') {
        const start = toOffset(node.position?.start);
        const { value } = node;
        if (start !== undefined) pieces.push({ start: text.length, offsets: lazy(() => sourceOffsets(value, from, start)) });
        add(value, node.data?.keep === true || start === undefined);
      } else if (node.type !== 'element') return;
      else if (node.tagName === 'br') add('\n', true);
      else if (isUntouched(node) || node.children.length === 0) add(objectCharacter, true);
      else node.children.forEach(read);
    };
    nodes.forEach(read);
    if (text.trim() === '') return undefined;
    const offsetOf = (at: number) => {
      const piece = pieces.findLast(({ start }) => start <= at);
      return piece?.offsets()?.get(at - piece.start);
    };
    return { text, keep, offsetOf, start: firstPoint(nodes, toOffset) };
  }

  readChildren(tree.children);
  return found;
}

/** A text of a YAML field: where its value begins in the file is where to look for it. */
export function proseOfField(text: string, source: string, start: number, field?: DataPath): Prose {
  const offsets = lazy(() => sourceOffsets(text, source, start));
  return { text, keep: [], offsetOf: (at) => offsets()?.get(at), start, field };
}

/** Where the first node of a run stands that has a place. */
function firstPoint(nodes: readonly RootContent[], toOffset: (point: Point | undefined) => number | undefined): number | undefined {
  return toOffset(nodes.find(({ position }) => position)?.position?.start);
}

function attributeOffsets(name: string, text: string, source: string, start: number | undefined): Map<number, number> | undefined {
  if (start === undefined) return undefined;
  const named = new RegExp(`\\b${name}\\s*=\\s*["']`, 'u').exec(source.slice(start, start + maxTagLength));
  const isTag = source.startsWith('<', start);
  return findSourceOffsets(text, source, start + (isTag && named ? named.index : 0), maxTagLength);
}

function isInline(node: RootContent): boolean {
  if (node.type === 'text') return true;
  return node.type === 'element' && (inlineElements.has(node.tagName) || componentRules.isInline(node.tagName));
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
