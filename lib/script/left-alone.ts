import { findAddresses } from './addresses';
import { isChineseBesideKana, isKana } from './japanese';
import { onlyIn } from './script-characters';
import { clausesOf, readCells, sentencesOf, type Cell } from './text-units';
import { scriptOf, type Script, type Variant } from './variants';

import type { Range } from './edits';

/**
 * The parts of a block of text that conversion must leave byte for byte: addresses, Japanese, and what is in the other
 * script already, such as the Traditional title 《後來的我們》 in a Simplified article, whose 只, 了 and 里 are right as they stand.
 *
 * The rule changes least. Of the text, a quotation, a sentence, a clause, the largest counts that has one of the other
 * script's own characters (or kana) and none of the source's: it is left whole. In a clause that has both, a character
 * that both scripts write goes with the nearest one that only one of them writes, and stays where that is the other's:
 * in 周杰倫的后里演唱会 the 后里 stays for 倫 if it is nearer than 会. What only the source's script writes is always converted.
 *
 * @returns ranges in order, not overlapping
 */
export function findLeftAlone(text: string, from: Variant, to: Variant): Range[] {
  if (from === to) return [];
  const left = addressSign.test(text) ? findAddresses(text) : [];
  // Most text has no sign of anything else, and is read no further.
  if (!hasSigns(text, scriptOf(from))) return left;
  leave(readCells(text), { script: scriptOf(from), kanaOnly: false }, false, left, levels);
  return join(left);
}

/** What every address has: its scheme or `www.`, an @, or a full stop before letters. */
const addressSign = /:\/\/|mailto:|@|\.[a-z]/iu;

/** Whether a text has kana or a character that only the other script writes. */
function hasSigns(text: string, script: Script): boolean {
  const units = signUnits(script);
  for (let i = 0; i < text.length; i++) if (units[text.charCodeAt(i)] === 1) return true;
  return false;
}

/** The UTF-16 units that are such a sign, 1 each; a surrogate is one, to be looked at closer. */
const signUnits = once((script: Script) => {
  const units = new Uint8Array(0x10000);
  for (const character of onlyIn(script === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans').keys()) units[character.charCodeAt(0)] = 1;
  for (let unit = 0x3040; unit <= 0x30ff; unit++) units[unit] = 1;
  units.fill(1, 0xff66, 0xffa0);
  return units;
});

function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const found = made.get(key) ?? make(key);
    made.set(key, found);
    return found;
  };
}

/** The Japanese of a text that is written in a Chinese script: by the rule of `findLeftAlone`, with kana as the only sign. */
export function findJapanese(text: string, script: Script): Range[] {
  if (![...text].some(isKana)) return [];
  const left: Range[] = [];
  leave(readCells(text), { script, kanaOnly: true }, false, left, levels);
  return join(left);
}

interface Signs {
  /** The script of the text. */
  script: Script;
  /** Whether characters of the other script are no sign of it. */
  kanaOnly: boolean;
}

const levels = [(cells: readonly Cell[]) => [[...cells]], sentencesOf, clausesOf];

type Side = 'own' | 'other' | undefined;

/**
 * @param around whether the text around these cells is left: then so are they, unless they say otherwise
 */
function leave(cells: readonly Cell[], signs: Signs, around: boolean, left: Range[], [split, ...finer]: typeof levels): void {
  if (!split) {
    nearestSides(cells, sidesOf(cells, signs)).forEach((side, i) => settle(cells[i]!, side === 'other', signs, left));
    return;
  }
  for (const part of split(cells)) {
    const sides = sidesOf(part, signs);
    const isOwn = sides.includes('own');
    const isOther = sides.includes('other');
    if (isOwn && isOther) leave(part, signs, around, left, finer);
    else for (const cell of part) settle(cell, isOther || (around && !isOwn), signs, left);
  }
}

function settle(cell: Cell, isLeft: boolean, signs: Signs, left: Range[]): void {
  if (cell.quotation) leave(cell.quotation, signs, isLeft, left, levels);
  else if (isLeft) left.push({ start: cell.start, end: cell.end });
}

/** Which script each cell speaks for. Beside kana, what Japanese writes as Chinese does is no sign of Chinese. */
function sidesOf(cells: readonly Cell[], { script, kanaOnly }: Signs): Side[] {
  const own = onlyIn(script);
  const other = onlyIn(script === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans');
  const hasKana = cells.some(({ character }) => isKana(character));
  return cells.map(({ character }, i) => {
    if (isKana(character)) return 'other';
    if (hasKana && isChineseBesideKana(cells, i, own.has(character))) return 'own';
    if (other.has(character)) return kanaOnly ? undefined : 'other';
    return own.has(character) && !hasKana ? 'own' : undefined;
  });
}

/** The side that is nearest to each cell; where both are as near, the other script's, since it changes less. */
function nearestSides(cells: readonly Cell[], sides: readonly Side[]): Side[] {
  const distances = (wanted: Side) => {
    const found = cells.map((_, i) => (sides[i] === wanted ? 0 : Infinity));
    for (let i = 1; i < found.length; i++) found[i] = Math.min(found[i]!, found[i - 1]! + 1);
    for (let i = found.length - 2; i >= 0; i--) found[i] = Math.min(found[i]!, found[i + 1]! + 1);
    return found;
  };
  const own = distances('own');
  return distances('other').map((distance, i) => (distance <= own[i]! ? 'other' : 'own'));
}

function join(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
