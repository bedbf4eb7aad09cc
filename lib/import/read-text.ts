import { readBreadcrumb } from './breadcrumb';
import { readByLine } from './by-line';
import { chromeKind } from './line-kinds';
import { readSourceLine } from './source-line';

import type { Page } from './page';
import type { Removed } from './removed';
import type { ListItem, Paragraph, Root, RootContent, Table, TableRow } from 'mdast';

/** A line this long that does not end a sentence goes on in the next: the text was broken at a width. */
const brokenWidth = 28;

/** Ends a sentence or a clause, so that a line may end here. */
const ends = /[。！？!?；;：:…”’」』）)》】、，.]$/u;

interface Line {
  text: string;
  number: number;
  isIndented: boolean;
}

/**
 * Reads plain text: a line is a paragraph, lines broken at a width are joined, lines with bullets or numbers in order are
 * lists, lines with tabs are tables.
 */
export function readText(text: string): Page {
  const removed: Removed[] = [];
  const children: RootContent[] = [];
  for (const group of groupsOf(text)) {
    for (let i = 0; i < group.length; ) {
      const rest = group.slice(i);
      const { node, length } = readTable(rest) ?? readList(rest, removed) ?? readParagraph(rest, removed);
      children.push(node);
      i += length;
    }
  }
  const root: Root = { type: 'root', children };
  return { root, outside: [], removed, given: {}, pictures: new Map(), hasMarkup: false };
}

/** Lines, parted where a line is empty. */
function groupsOf(text: string): Line[][] {
  const groups: Line[][] = [[]];
  for (const [i, raw] of text.split('\n').entries()) {
    const line = raw.replace(/[\u00A0\u3000 \t\v\f]+$/u, '');
    const words = line.replace(/^[\u00A0\u3000 ]+/u, '');
    if (words.trim() === '') groups.push([]);
    else groups.at(-1)!.push({ text: words, number: i + 1, isIndented: /^(?:[\u00A0\u3000]| {2})/u.test(line) });
  }
  return groups.filter((group) => group.length > 0);
}

interface Read {
  node: RootContent;
  /** Lines it took. */
  length: number;
}

function readTable(lines: readonly Line[]): Read | undefined {
  const columns = lines[0]!.text.split('\t').length;
  const differs = lines.findIndex(({ text }) => text.split('\t').length !== columns);
  const rows = lines.slice(0, differs === -1 ? lines.length : differs);
  if (columns < 2 || rows.length < 2) return undefined;
  const table: Table = {
    type: 'table',
    children: rows.map(({ text, number }): TableRow => ({ type: 'tableRow', children: text.split('\t').map((cell) => ({ type: 'tableCell', children: cell.trim() === '' ? [] : [textAt(cell.trim(), number)] })) })),
    position: at(rows[0]!.number),
  };
  return { node: table, length: rows.length };
}

const bullet = /^([•●·▪■◆○※*\-–])[ \t\u3000]+(?=\S)/u;
const numbered = /^(\d{1,3})[.．)）、][ \t\u3000]*(?=[^\d\s])/u;

/** Bullets, or numbers from 1 on, on two lines at least. The marks are told: Markdown has its own. */
function readList(lines: readonly Line[], removed: Removed[]): Read | undefined {
  const isOrdered = numbered.test(lines[0]!.text);
  const pattern = isOrdered ? numbered : bullet;
  const marks: string[] = [];
  for (const { text } of lines) {
    const mark = pattern.exec(text);
    if (!mark || (isOrdered && Number(mark[1]) !== marks.length + 1)) break;
    marks.push(mark[0].trim());
  }
  if (marks.length < 2) return undefined;
  const items = lines.slice(0, marks.length).map(({ text, number }, i): ListItem => {
    removed.push({ kind: 'list-mark', text: marks[i]!, line: number });
    return { type: 'listItem', spread: false, children: [paragraph(text.replace(pattern, ''), number)] };
  });
  return { node: { type: 'list', ordered: isOrdered, start: isOrdered ? 1 : undefined, spread: false, children: items, position: at(lines[0]!.number) }, length: marks.length };
}

function readParagraph(lines: readonly Line[], removed: Removed[]): Read {
  const [first] = lines as [Line];
  let { text } = first;
  let length = 1;
  for (const next of lines.slice(1)) {
    const previous = lines[length - 1]!.text;
    if (previous.length < brokenWidth || ends.test(previous) || isOfThePage(previous) || isOfThePage(next.text) || next.isIndented || next.text.includes('\t') || bullet.test(next.text) || numbered.test(next.text)) break;
    text += /[A-Za-z0-9,;]$/u.test(text) && /^[A-Za-z0-9]/u.test(next.text) ? ` ${next.text}` : next.text;
    length++;
  }
  if (length > 1) removed.push({ kind: 'lines-joined', text: '', line: first.number });
  return { node: paragraph(text, first.number), length };
}

/** Whether a line says something of the article or is around it: such a line is whole, however long. */
function isOfThePage(line: string): boolean {
  return readBreadcrumb(line) !== undefined || readSourceLine(line, 'UTC') !== undefined || readByLine(line) !== undefined || chromeKind(line) !== undefined;
}

function paragraph(value: string, line: number): Paragraph {
  return { type: 'paragraph', children: [textAt(value, line)], position: at(line) };
}

function textAt(value: string, line: number) {
  return { type: 'text' as const, value: value.replace(/\t/gu, ' '), position: at(line) };
}

function at(line: number) {
  const point = { line, column: 1 };
  return { start: point, end: point };
}
