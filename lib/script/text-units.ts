import type { Range } from './edits';

/**
 * A character as readers see it, with the variation selectors and marks that belong to it; or a quotation, in the place
 * where it stands in the text around it.
 */
export interface Cell extends Range {
  /** The base character; empty for a quotation. */
  character: string;
  /** What stands between the marks of a quotation. */
  quotation?: Cell[];
}

const pairs = new Map(['「」', '『』', '《》', '〈〉', '“”', '‘’', '（）', '()', '【】', '〔〕'].map((pair) => [...pair] as [string, string]));
const closings = new Set(pairs.values());

/** A code point, and what is joined to it: variation selectors, combining marks, what a zero-width joiner binds. */
const character = /\P{M}[\p{M}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]*(?:\u200D\P{M}[\p{M}\u{FE0F}]*)*|\p{M}+/gsu;

/**
 * Reads a text as cells, each quotation, title and bracket in it as one cell that holds its own. Marks stand around it
 * as characters. A mark that opens nothing or is never closed is a character like others.
 */
export function readCells(text: string): Cell[] {
  const open: { closing: string; before: Cell[] }[] = [];
  let cells: Cell[] = [];
  const rejoin = (count: number) => {
    for (let i = 0; i < count; i++) cells = [...open.pop()!.before, ...cells];
  };
  for (const { 0: found, index } of text.matchAll(character)) {
    const cell: Cell = { start: index, end: index + found.length, character: String.fromCodePoint(found.codePointAt(0)!) };
    const depth = closings.has(found) ? open.findLastIndex(({ closing }) => closing === found) : -1;
    if (depth !== -1) {
      rejoin(open.length - 1 - depth); // opened in between, and never closed
      const { before } = open.pop()!;
      const quotation = cells;
      cells = before;
      if (quotation.length > 0) cells.push({ start: quotation[0]!.start, end: index, character: '', quotation });
    }
    cells.push(cell);
    const closing = pairs.get(found);
    if (closing === undefined) continue;
    open.push({ closing, before: cells });
    cells = [];
  }
  rejoin(open.length);
  return cells;
}

/** The sentences of a text, each with the mark that ends it. */
export function sentencesOf(cells: readonly Cell[]): Cell[][] {
  return splitAfter(cells, /[。！？!?；;…\n]/u);
}

/** The clauses of a sentence: between any two marks or blanks. */
export function clausesOf(cells: readonly Cell[]): Cell[][] {
  return splitAfter(cells, /[，、：,:—\s]/u);
}

function splitAfter(cells: readonly Cell[], marks: RegExp): Cell[][] {
  const parts: Cell[][] = [[]];
  for (const cell of cells) {
    parts.at(-1)!.push(cell);
    if (marks.test(cell.character)) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}
