import { splitEdited, type Range } from './edits';

import type { Element, ElementContent, Nodes, Root, RootContent, Text } from 'hast';
import type { Point } from 'unist';
import type { Converter } from './converter';
import type { Flag } from './flag';

/** Elements that stand inside a line of text: the words around and in them are one text. */
export const inlineElements: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i img input ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(' '),
);

/** Elements whose text no reader reads as prose: it stays byte for byte. */
export const untouchedElements: ReadonlySet<string> = new Set(
  'code pre kbd samp var script style math svg rt rp textarea'.split(' '),
);

/** Attributes that readers read, for any element. */
export const textAttributes: readonly string[] = ['alt', 'title', 'ariaLabel'];

/** What `convertTree` must know of elements that are not HTML, such as the components of an article. */
export interface ComponentRules {
  /** Components that stand inside a line of text. */
  isInline: (tagName: string) => boolean;
  /** The attributes of a component that readers read. */
  textAttributes: (tagName: string) => readonly string[];
}

/** All attributes of an element that readers read, each once. */
export function textAttributesOf(tagName: string, components: ComponentRules): ReadonlySet<string> {
  return new Set([...textAttributes, ...components.textAttributes(tagName)]);
}

/** A flag found in a tree: the block of text it stands in, and where that place is in the source file, if known. */
export interface TreeFlag extends Flag {
  block: string;
  point?: Point;
  /** The attribute whose value the block is, if it is one. */
  attribute?: string;
}

/** A place in a text of a tree, to be found in the source file. */
export interface TextPlace {
  /** Where the text, or the element whose attribute it is, begins in the source. */
  start: Point;
  text: string;
  offset: number;
  attribute?: string;
}

/** Finds a place in the source file. Whoever knows the source's notation can tell it exactly. */
export type Locate = (place: TextPlace) => Point;

export interface TreeConversion {
  tree: Root;
  flags: TreeFlag[];
}

/** Stands for something that is no text, such as code or a picture, so that the words on its two sides stay two. */
const objectCharacter = '\uFFFC';

/**
 * Converts what readers read of a tree, a whole block at a time: a word that emphasis or a link splits is still one word.
 * Code, addresses, ids, `<Keep>`, elements with a `lang` of their own and `data-no-convert` stay as they are.
 *
 * @param tree a hast tree whose overrides are resolved (see `resolveOverrides`); it is not changed
 * @param locate finds the flags in the source; without it, their points are right where no escape stands before them
 */
export function convertTree(tree: Root, convert: Converter, components: ComponentRules, locate: Locate = countCharacters): TreeConversion {
  const flags: TreeFlag[] = [];

  /** The children of a block: runs of inline nodes are converted together, other elements on their own. */
  function convertChildren(children: readonly RootContent[]): RootContent[] {
    const converted: RootContent[] = [];
    let run: RootContent[] = [];
    const endRun = () => {
      converted.push(...convertRun(run));
      run = [];
    };
    for (const child of children) {
      if (isInline(child, components)) {
        run.push(child);
        continue;
      }
      endRun();
      converted.push(child.type === 'element' ? convertElement(child) : child);
    }
    endRun();
    return converted;
  }

  function convertElement(element: Element): Element {
    if (isUntouched(element)) return isComponentInOtherLanguage(element) ? convertAttributes(element) : element;
    return { ...convertAttributes(element), children: convertChildren(element.children) as ElementContent[] };
  }

  /** The `lang` of a component is that of what it holds; its caption or source is the article's. */
  function isComponentInOtherLanguage(element: Element): boolean {
    return element.properties.lang !== undefined && components.textAttributes(element.tagName).length > 0;
  }

  function convertAttributes(element: Element): Element {
    const properties = { ...element.properties };
    for (const name of textAttributesOf(element.tagName, components)) {
      const value = properties[name];
      if (typeof value !== 'string' || value === '') continue;
      const conversion = convert(value);
      properties[name] = conversion.text;
      const start = element.position?.start;
      for (const flag of conversion.flags) flags.push({ ...flag, block: value, attribute: name, point: start && locate({ start, text: value, offset: flag.offset, attribute: name }) });
    }
    return { ...element, properties };
  }

  function convertRun(run: readonly RootContent[]): RootContent[] {
    const block = readRun(run);
    if (block.texts.length === 0) return run.map((node) => rebuild(node, new Map()));
    const conversion = convert(block.text, block.keep);
    const pieces = splitEdited(block.text, conversion.edits, block.cuts);
    const values = new Map(block.texts.map(({ node, piece }) => [node, pieces[piece]!]));
    for (const flag of conversion.flags) flags.push({ ...flag, block: block.text, point: pointOf(flag.offset, block, locate) });
    return run.map((node) => rebuild(node, values));
  }

  function rebuild(node: RootContent, values: ReadonlyMap<Text, string>): RootContent {
    if (node.type === 'text') return { ...node, value: values.get(node) ?? node.value };
    if (node.type !== 'element' || isUntouched(node)) return node;
    return {
      ...convertAttributes(node),
      children: node.children.map((child) => rebuild(child, values) as ElementContent),
    };
  }

  return { tree: { ...tree, children: convertChildren(tree.children) }, flags };
}

interface Block {
  text: string;
  /** Where pieces begin, and the end: piece `i` is the text between `cuts[i]` and `cuts[i + 1]`. */
  cuts: number[];
  texts: { node: Text; piece: number; start: number }[];
  keep: Range[];
}

function readRun(run: readonly RootContent[]): Block {
  const block: Block = { text: '', cuts: [0], texts: [], keep: [] };
  const add = (text: string, keep: boolean, node?: Text) => {
    if (text === '') return;
    const start = block.text.length;
    if (node) block.texts.push({ node, piece: block.cuts.length - 1, start });
    block.text += text;
    block.cuts.push(block.text.length);
    if (keep) block.keep.push({ start, end: block.text.length });
  };
  const read = (node: Nodes) => {
    if (node.type === 'text') add(node.value, node.data?.keep === true, node);
    else if (node.type !== 'element') return;
    else if (node.tagName === 'br') add('\n', true);
    else if (isUntouched(node)) add(keptText(node) ?? objectCharacter, true);
    else if (node.children.length === 0) add(objectCharacter, true);
    else node.children.forEach(read);
  };
  run.forEach(read);
  return block;
}

/** The words of a `<Keep>` are not changed, yet they are context for their neighbours. */
function keptText(element: Element): string | undefined {
  if (element.tagName !== 'Keep' || element.properties.lang) return undefined;
  const text = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return text === '' ? undefined : text;
}

/** Whether an element and all in it stay as they are. */
export function isUntouched(element: Element): boolean {
  return (
    untouchedElements.has(element.tagName) ||
    element.tagName === 'Keep' ||
    typeof element.properties.lang === 'string' ||
    element.properties.dataNoConvert !== undefined
  );
}

function isInline(node: RootContent, components: ComponentRules): boolean {
  if (node.type === 'text') return true;
  if (node.type !== 'element') return false;
  return inlineElements.has(node.tagName) || components.isInline(node.tagName);
}

/** Where a place of a block stands in the source. */
function pointOf(offset: number, block: Block, locate: Locate): Point | undefined {
  const text = block.texts.findLast(({ start }) => start <= offset);
  const start = text?.node.position?.start;
  return text && start && locate({ start, text: text.node.value, offset: offset - text.start });
}

/** Takes the text for what stands in the source, character by character; of an attribute it knows the element alone. */
function countCharacters({ start, text, offset, attribute }: TextPlace): Point {
  if (attribute !== undefined) return start;
  const before = text.slice(0, offset).split('\n');
  const lastLine = before.at(-1)!;
  return { line: start.line + before.length - 1, column: before.length > 1 ? lastLine.length + 1 : start.column + lastLine.length };
}
