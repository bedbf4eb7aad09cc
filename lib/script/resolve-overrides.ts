import { isVariant, pickByVariant, type ByVariant, type Variant } from './variants';

import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';

/**
 * The tree as one variant sees it: `<Only in="…">` becomes what it holds, or nothing; `<Variant zh-Hans="…" …>` becomes
 * the words given for the variant (else for its script), in a text that conversion keeps. `<Keep>` stays, see
 * `convertTree`. A paragraph that held nothing but an `<Only>` for others goes with it.
 */
export function resolveOverrides(tree: Root, variant: Variant): Root {
  return { ...tree, children: resolveChildren(tree.children, variant) as RootContent[] };
}

function resolveChildren(children: readonly RootContent[], variant: Variant): RootContent[] {
  return children.flatMap((node) => (node.type === 'element' ? resolveElement(node, variant) : [node]));
}

function resolveElement(element: Element, variant: Variant): RootContent[] {
  if (element.tagName === 'Only') {
    return readOnlyIn(element).includes(variant) ? resolveChildren(element.children, variant) : [];
  }
  if (element.tagName === 'Variant') {
    const value = pickByVariant(readVariantWords(element.properties), variant) ?? '';
    return [{ type: 'text', value, data: { keep: true }, position: element.position }];
  }
  const children = resolveChildren(element.children, variant) as ElementContent[];
  const emptied = !cells.has(element.tagName) && !isBlank(element.children) && isBlank(children);
  return emptied ? [] : [{ ...element, children }];
}

/** A table keeps its cells, even blank ones. */
const cells: ReadonlySet<string> = new Set(['td', 'th']);

/** The variants an `<Only in="zh-Hant-TW zh-Hant-HK">` is for; words that are no variant are left out. */
export function readOnlyIn(element: Element): Variant[] {
  return String(element.properties.in ?? '').split(/\s+/u).filter(isVariant);
}

/** The words of a `<Variant zh-Hans="…" zh-Hant="…" />`. */
export function readVariantWords(properties: Properties): ByVariant<string> {
  return Object.fromEntries(
    Object.entries(properties).filter(([name, value]) => isVariant(name) && typeof value === 'string'),
  );
}

function isBlank(children: readonly ElementContent[]): boolean {
  return children.every((child) => child.type === 'text' && child.value.trim() === '');
}

declare module 'hast' {
  interface TextData {
    /** The words were given by an editor for this very variant: conversion leaves them alone. */
    keep?: boolean;
  }
}
