import { sourceOffset, type Notation, type Sign } from '@/lib/problems/source-offset';

import type { Locate, TextPlace } from '@/lib/script/convert-tree';

/**
 * Makes the finder of places in an article's file: it knows Markdown's escapes, entities and joined lines, and finds the
 * words of an attribute in its tag, its picture or its link.
 *
 * @param source the whole file, as trees count its lines; line ends are `\n`
 */
export function createLocator(source: string): Locate {
  const starts = [0, ...[...source.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  return (place) => {
    const from = (starts[place.start.line - 1] ?? 0) + place.start.column - 1;
    const at = place.attribute === undefined ? sourceOffset(source, from, place.text, place.offset, markdown) : findInAttribute(source, from, place);
    if (at === undefined) return place.start;
    const line = lineOf(starts, at);
    return { line, column: at - starts[line - 1]! + 1 };
  };
}

/** The number of the line that holds an offset. */
function lineOf(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle;
  }
  return low + 1;
}

const lineEnd = /[ \t]*(?:\n[ \t>]*)+/uy;
const markdown: Notation = { lineEnd, readSign: (source, at) => readEscape(source, at) ?? readEntity(source, at) };
const tag: Notation = { lineEnd, readSign: readEntity };
/** The alt text of a picture is what its markup leaves. */
const altText: Notation = { lineEnd, readSign: (source, at) => markdown.readSign(source, at) ?? (/[*_~`]/u.test(source[at] ?? '') ? { text: '', length: 1 } : undefined) };

function readEscape(source: string, at: number): Sign | undefined {
  return source[at] === '\\' && /[!-/:-@[-`{-~]/u.test(source[at + 1] ?? '') ? { text: source[at + 1], length: 2 } : undefined;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };
const entity = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]*));/uy;

function readEntity(source: string, at: number): Sign | undefined {
  if (source[at] !== '&') return undefined;
  entity.lastIndex = at;
  const match = entity.exec(source);
  if (!match) return undefined;
  const [whole, hexadecimal, decimal, name = ''] = match;
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  const text = Number.isNaN(code) ? named[name] : code <= 0x10FFFF ? String.fromCodePoint(code) : undefined;
  return { text, length: whole.length };
}

/** How far the words of an attribute are looked for; tags and links are shorter. */
const reach = 20_000;

function findInAttribute(source: string, from: number, { text, offset, attribute }: TextPlace): number | undefined {
  const isTag = source[from] === '<';
  const near = source.slice(0, from + reach);
  const openings = isTag ? new RegExp(`\\s${attribute}\\s*=\\s*["']`, 'gu') : attribute === 'alt' ? /!\[/gu : /[ \t\n]["'(]/gu;
  const notation = isTag ? tag : attribute === 'alt' ? altText : markdown;
  openings.lastIndex = from;
  for (let match = openings.exec(near); match; match = openings.exec(near)) {
    const start = openings.lastIndex;
    const end = sourceOffset(source, start, text, text.length, notation);
    const isWhole = end !== undefined && /^[*_~`]*\s*["'\])]/u.test(source.slice(end, end + 20));
    if (isWhole) return sourceOffset(source, start, text, offset, notation);
    openings.lastIndex = match.index + 1;
  }
  return undefined;
}
