import { toString } from 'hast-util-to-string';

import { hanLength } from './find-content';
import { isInline, leadingLines } from './page-blocks';

import type { Element, ElementContent, Root, Text } from 'hast';
import type { Removed } from './removed';

/** Elements that mean something in an article; others are what they are in a page: a part of a line, or a block. */
const meaningful = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th blockquote pre code em strong b i del s strike a img br hr ruby rt sub sup figure figcaption x-note x-note-ref'.split(' '),
);

/** Names of HTML that may come here besides; of any other name a reader saw nothing, though it may have been meant as text. */
const ordinary = new Set('html body div section article main header footer nav aside hgroup address center form fieldset legend label details summary output meter progress picture dir menu marquee colgroup col caption q slot ul li font'.split(' '));

function isKnownElement(tagName: string): boolean {
  return meaningful.has(tagName) || ordinary.has(tagName) || tagName.includes(':') || isInline({ tagName } as Element);
}

/** Cells of a table of data are short; longer ones hold the layout of a page. */
const maxCellLength = 400;

/**
 * A tree made ready to become Markdown: tables that only lay out a page are unfolded, cells hold one line, prose that is
 * set as code becomes paragraphs, elements without a meaning of their own become plain ones. No word goes.
 */
export function prepareTree(tree: Root | Element): { tree: Root; removed: Removed[] } {
  const removed: Removed[] = [];
  const prepare = (nodes: readonly ElementContent[], inCode = false): ElementContent[] => nodes.flatMap((node) => prepareNode(node, inCode));
  const prepareNode = (node: ElementContent, inCode: boolean): ElementContent[] => {
    if (node.type === 'text') return [inCode ? node : prepareText(node)];
    if (node.type !== 'element') return [];
    const { tagName } = node;
    if (tagName === 'table') return prepareTable(node);
    if (tagName === 'pre') return preparePre(node);
    if (tagName === 'caption') return [{ ...node, tagName: 'p', children: prepare(node.children) }];
    if (tagName === 'q') return [text('“', node), ...prepare(node.children), text('”', node)];
    if (tagName === 'sup' || tagName === 'sub') return prepareRaised(node);
    if (!isKnownElement(tagName)) removed.push({ kind: 'element-unknown', text: `<${tagName}>`, line: node.position?.start.line ?? 1 });
    const name = meaningful.has(tagName) ? tagName : isInline(node) ? 'span' : 'div';
    return [{ ...node, tagName: name, children: prepare(node.children, inCode || tagName === 'code') }];
  };

  function prepareTable(table: Element): ElementContent[] {
    const line = table.position?.start.line ?? 1;
    const rows = rowsOf(table);
    const cells = rows.flatMap(cellsOf);
    const isLayout = rows.length < 2 || Math.max(0, ...rows.map((row) => cellsOf(row).length)) < 2 || cells.some((cell) => has(cell, 'table') || toString(cell).trim().length > maxCellLength || count(cell, 'p') > 4);
    if (isLayout) {
      if (cells.length > 1) removed.push({ kind: 'table-unfolded', text: '', line });
      return [{ ...table, tagName: 'div', children: unfold(table.children) }];
    }
    if (cells.some(({ properties }) => Number(properties.colSpan ?? 1) > 1 || Number(properties.rowSpan ?? 1) > 1)) removed.push({ kind: 'table-merged', text: '', line });
    const captions = table.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'caption').flatMap((caption) => prepareNode(caption, false));
    const made = rows.map((row, i) => ({ ...row, children: cellsOf(row).map((cell) => prepareCell(cell, i === 0)) }));
    return [...captions, { ...table, properties: {}, children: made }];
  }

  function unfold(nodes: readonly ElementContent[]): ElementContent[] {
    return nodes.flatMap((node): ElementContent[] => {
      if (node.type !== 'element') return prepareNode(node, false);
      if (['tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'colgroup', 'col'].includes(node.tagName)) return [{ ...node, tagName: 'div', properties: {}, children: unfold(node.children) }];
      return prepareNode(node, false);
    });
  }

  function prepareCell(cell: Element, isHead: boolean): Element {
    const flat = (nodes: readonly ElementContent[]): ElementContent[] =>
      nodes.flatMap((node): ElementContent[] => {
        if (node.type !== 'element') return prepareNode(node, false);
        if (node.tagName === 'br') return [text(' ', node)];
        if (isInline(node)) return prepareNode({ ...node, children: node.children }, false);
        return [text(' ', node), ...flat(node.children), text(' ', node)];
      });
    const span = (value: unknown) => Math.min(50, Math.max(1, Number(value ?? 1) || 1));
    return { ...cell, tagName: isHead ? 'th' : 'td', properties: { align: cell.properties.align, colSpan: span(cell.properties.colSpan), rowSpan: span(cell.properties.rowSpan) }, children: flat(cell.children) };
  }

  /** Old systems set plain text as code; code in an article is in Latin letters. */
  function preparePre(pre: Element): ElementContent[] {
    const words = toString(pre);
    if (hanLength(words) * 3 < words.replace(/\s/gu, '').length || has(pre, 'code')) return [{ ...pre, children: prepare(pre.children, true) }];
    const start = pre.position?.start.line ?? 1;
    return words.split('\n').flatMap((line, i): ElementContent[] => (line.trim() === '' ? [] : [{ ...pre, tagName: 'p', children: [textAt(line.trim(), start + i)] }]));
  }

  /** m² and CO₂: digits that have a raised or lowered form take it, so that they do not become m2. */
  function prepareRaised(node: Element): ElementContent[] {
    const words = toString(node);
    const forms = node.tagName === 'sup' ? '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾' : '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎';
    const simple = node.children.every((child) => child.type === 'text') && /^[0-9+\-=()]{1,6}$/u.test(words);
    if (!simple) return [{ ...node, tagName: 'span', children: prepare(node.children) }];
    removed.push({ kind: 'raised', text: words, line: node.position?.start.line ?? 1 });
    return [text([...words].map((sign) => [...forms]['0123456789+-=()'.indexOf(sign)]).join(''), node)];
  }

  return { tree: { type: 'root', children: prepare([tree as ElementContent].flatMap((node) => ((node as unknown as Root).type === 'root' ? (node as unknown as Root).children as ElementContent[] : [node]))) }, removed };
}

/** A text whose line is that of its first word, with blanks that are only for the eye made plain. */
function prepareText(node: Text): Text {
  const line = (node.position?.start.line ?? 1) + leadingLines(node.value);
  return textAt(node.value.replace(/\u00A0/gu, ' '), line);
}

function text(value: string, near: Element): Text {
  return textAt(value, near.position?.start.line ?? 1);
}

/** A text that stands in a line of the original. */
export function textAt(value: string, line: number): Text {
  const point = { line, column: 1 };
  return { type: 'text', value, position: { start: point, end: point } };
}

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child): Element[] => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : [];
  });
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child): child is Element => child.type === 'element' && ['td', 'th'].includes(child.tagName));
}

function has(element: Element, tagName: string): boolean {
  return count(element, tagName) > 0;
}

function count(element: Element, tagName: string): number {
  return element.children.reduce((sum, child) => sum + (child.type === 'element' ? (child.tagName === tagName ? 1 : 0) + count(child, tagName) : 0), 0);
}
