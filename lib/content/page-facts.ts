import { toString } from 'hast-util-to-string';

import { readOnlyIn } from '@/lib/script/resolve-overrides';

import { fileReferences, type FileReference } from './file-references';

import type { Element, Root, RootContent } from 'hast';
import type { Variant } from '@/lib/script/variants';

/** Something of a text that has a place, and the variants that it is for, where an `<Only>` says so. */
interface Placed {
  line: number;
  column: number;
  only?: Variant[];
}

export interface HeadingFact extends Placed {
  id: string;
  depth: number;
  text: string;
}

export interface LinkFact extends Placed {
  href: string;
}

export interface PictureFact extends Placed {
  /** Words in its place for those who cannot see it; `undefined` where none are given. */
  alt?: string;
}

/** What other files and further checks must know of a text, in the order of the text. */
export interface PageFacts {
  headings: HeadingFact[];
  links: LinkFact[];
  /** Links that readers cannot see: they hold no words and no picture that has some. */
  blankLinks: LinkFact[];
  pictures: PictureFact[];
  references: FileReference[];
}

/** Reads from a body what is checked once all files are known. */
export function pageFacts(tree: Root, articlePath: string): PageFacts {
  const facts: PageFacts = { headings: [], links: [], blankLinks: [], pictures: [], references: fileReferences(tree, articlePath) };
  const read = (element: Element, only?: Variant[]) => {
    const { tagName, properties } = element;
    const placed = (): Placed => ({ ...placeOf(element), ...(only && { only }) });
    if (/^h[2-6]$/u.test(tagName)) facts.headings.push({ ...placed(), id: String(properties.id), depth: Number(tagName[1]), text: toString(element) });
    else if (tagName === 'img') facts.pictures.push({ ...placed(), alt: typeof properties.alt === 'string' && properties.alt.trim() !== '' ? properties.alt : undefined });
    else if (tagName === 'Figure') facts.pictures.push({ ...placed(), alt: typeof properties.alt === 'string' ? properties.alt : undefined });
    else if (tagName === 'Quote' && typeof properties.url === 'string') facts.links.push({ ...placed(), href: properties.url });
    else if (tagName === 'a' && typeof properties.href === 'string' && !isOfNotes(element)) {
      const link = { ...placed(), href: properties.href };
      facts.links.push(link);
      if (!showsSomething(element)) facts.blankLinks.push(link);
    }
    const within = tagName === 'Only' ? readOnlyIn(element).filter((variant) => only?.includes(variant) ?? true) : only;
    readAll(element.children, within);
  };
  const readAll = (children: readonly RootContent[], only?: Variant[]) => {
    for (const child of children) if (child.type === 'element') read(child, only);
  };
  readAll(tree.children);
  return facts;
}

/** Links between notes and their marks are made with them. */
function isOfNotes({ properties }: Element): boolean {
  return properties.dataFootnoteRef !== undefined || properties.dataFootnoteBackref !== undefined;
}

/** Whether a link holds a letter, a digit or a symbol, or a picture that has words in its place. */
function showsSomething(element: Element): boolean {
  if (element.tagName === 'img') return typeof element.properties.alt === 'string' && element.properties.alt.trim() !== '';
  if (element.tagName === 'Variant') return true;
  return element.children.some((child) => (child.type === 'text' ? /[\p{L}\p{N}\p{S}]/u.test(child.value) : child.type === 'element' && showsSomething(child)));
}

function placeOf({ position }: Element): { line: number; column: number } {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}
