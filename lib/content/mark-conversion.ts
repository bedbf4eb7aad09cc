import { choicesOf } from '@/lib/script/choices';
import { splitEdited, type Edit, type Range } from '@/lib/script/edits';

import type { Conversion } from '@/lib/script/converter';
import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { deskMarks } from './desk';

/** A range of a block that is to be marked in its converted text. */
export interface Mark extends Range {
  kind: keyof typeof deskMarks;
  /** The doubtful place it is, if it is one. */
  place?: string;
  /** How sure its choice is, in per cent. */
  percent?: number;
}

/** What a change is: words of a term, a character that could have become another one, quotation marks, or a plain change. */
export function kindOfChange({ start, end, text }: Edit, source: string, plain: readonly Edit[]): Mark['kind'] | 'plain' {
  const from = source.slice(start, end);
  if (/^[“”‘’「」『』]$/u.test(from)) return 'quote';
  if (!plain.some((edit) => edit.start === start && edit.end === end && edit.text === text)) return 'term';
  if ([...from].length !== [...text].length) return 'term';
  return [...from].some((character) => choicesOf.has(character)) ? 'choice' : 'plain';
}

/** Signs that no text has: the first begins mark 0, the next mark 1 …; one further on ends any. */
const firstSign = 0xf0000;
const lastSign = 0xffffc;
const endSign = String.fromCodePoint(0xffffd);
const signs = /([\u{F0000}-\u{FFFFD}])/u;

/**
 * The conversion of a block with signs around the marked ranges, in text that `markTree` makes elements of. Ranges that cut
 * a change are widened to hold it.
 *
 * @param add remembers a mark and gives its number
 */
export function signConversion(source: string, conversion: Conversion, marks: readonly Mark[], add: (mark: Mark) => number): Conversion {
  if (signs.test(source)) return conversion;
  const wide = withoutOverlaps(marks.map((mark) => widen(mark, conversion.edits)));
  const signed = wide.map((mark): Edit => {
    const text = splitEdited(source, conversion.edits, [0, mark.start, mark.end, source.length])[1]!;
    const sign = firstSign + add(mark);
    return sign > lastSign ? { ...mark, text } : { start: mark.start, end: mark.end, text: `${String.fromCodePoint(sign)}${text}${endSign}` };
  });
  const rest = conversion.edits.filter((edit) => !wide.some((mark) => mark.start < edit.end && edit.start < mark.end));
  return { ...conversion, edits: [...rest, ...signed].sort((a, b) => a.start - b.start) };
}

function widen(mark: Mark, edits: readonly Edit[]): Mark {
  const cut = edits.filter((edit) => edit.start < mark.end && mark.start < edit.end);
  return { ...mark, start: Math.min(mark.start, ...cut.map(({ start }) => start)), end: Math.max(mark.end, ...cut.map(({ end }) => end)) };
}

/** Of two marks that overlap, the doubtful place stays, else the earlier one. */
function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => Number(b.kind === 'flag') - Number(a.kind === 'flag') || a.start - b.start)) {
    if (mark.start < mark.end && !kept.some(({ start, end }) => start < mark.end && mark.start < end)) kept.push(mark);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The tree with an element for each mark that signs stand around, and without any sign. */
export function markTree(tree: Root, marks: readonly Mark[], toElement: (mark: Mark, text: string) => Element): Root {
  let open: Mark | undefined;
  const read = (node: RootContent): RootContent[] => {
    if (node.type === 'text') return readText(node);
    if (node.type !== 'element') return [node];
    const properties = Object.fromEntries(Object.entries(node.properties).map(([name, value]) => [name, typeof value === 'string' ? value.replace(new RegExp(signs, 'gu'), '') : value]));
    return [{ ...node, properties, children: node.children.flatMap(read) as ElementContent[] }];
  };
  const readText = (node: Text): RootContent[] => {
    if (!signs.test(node.value)) return open ? [toElement(open, node.value)] : node.data?.keep ? [toElement({ start: 0, end: 0, kind: 'override' }, node.value)] : [node];
    const found: RootContent[] = [];
    for (const piece of node.value.split(signs)) {
      if (piece === endSign) open = undefined;
      else if (signs.test(piece)) open = marks[piece.codePointAt(0)! - firstSign];
      else if (piece !== '') found.push(open ? toElement(open, piece) : { type: 'text', value: piece });
    }
    return found;
  };
  return { ...tree, children: tree.children.flatMap(read) };
}
