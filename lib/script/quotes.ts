import { outside, type Edit } from './edits';

import type { Script } from './variants';

/** Quotation marks of a script: the outer pair, then the pair within it. */
const marks = {
  'zh-Hans': ['“”', '‘’'],
  'zh-Hant': ['「」', '『』'],
} as const satisfies Record<Script, readonly [string, string]>;

/** A quotation of one paragraph; one end is missing where it goes on before or after it. */
interface Quotation {
  opening?: number;
  closing?: number;
  /** 0 for the outer pair, 1 for the one within another quotation. */
  level: 0 | 1;
}

/**
 * Makes the conversion of quotation marks from one script into the other, inner quotations within outer ones. Quotations
 * in Latin text and apostrophes stay.
 *
 * `createQuoteConversion('zh-Hans', 'zh-Hant')('他说“好”')` writes 「 and 」.
 */
export function createQuoteConversion(from: Script, to: Script): (text: string) => Edit[] {
  if (from === to) return () => [];
  return (text) => {
    const edits: Edit[] = [];
    const quotations = findQuotations(text, marks[from]);
    if (quotations.length === 0) return edits;
    const hasNoHan = outside([...text.matchAll(/\p{Script=Han}+/gu)].map(({ 0: { length }, index }) => ({ start: index, end: index + length })));
    for (const { opening, closing, level } of quotations) {
      if (hasNoHan({ start: opening ?? 0, end: closing ?? text.length }) && !isAmongChinese(text, opening, closing)) continue;
      const pair = marks[to][level];
      if (opening !== undefined) edits.push({ start: opening, end: opening + 1, text: pair[0]! });
      if (closing !== undefined) edits.push({ start: closing, end: closing + 1, text: pair[1]! });
    }
    return edits.sort((a, b) => a.start - b.start);
  };
}

function findQuotations(text: string, pairs: readonly [string, string]): Quotation[] {
  const found: Outermost[] = [];
  const open: { at: number; kind: number; level: 0 | 1; outermost: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(/[“”‘’「」『』]/gu)) {
    const kind = pairs.findIndex((pair) => pair.includes(mark));
    const isOpen = () => open.some((each) => each.kind === kind);
    if (kind === -1 || (mark === '’' && isApostrophe(text, index, isOpen())) || (isMeasured(text, index) && !isOpen())) continue;
    const last = open.at(-1);
    if (mark === pairs[kind]![0]) {
      // A quotation of the same kind that is still open was never closed; only one of the other kind holds this one.
      const level = last ? (last.kind === kind ? last.level : other(last.level)) : 0;
      open.push({ at: index, kind, level, outermost: last ? last.outermost : index });
      continue;
    }
    const start = open.findLastIndex((each) => each.kind === kind);
    if (start === -1) {
      found.push({ closing: index, kind, level: kind === 0 ? 0 : 1 });
      continue;
    }
    const [{ at: opening, level, outermost }, ...unclosed] = open.splice(start) as [(typeof open)[number], ...typeof open];
    found.push({ opening, closing: index, kind, level, outermost });
    found.push(...unclosed.map(({ at, ...rest }) => ({ opening: at, ...rest })));
  }
  return withinEarlier([...found, ...open.map(({ at, ...rest }) => ({ opening: at, ...rest }))]);
}

/** A quotation, and where the outermost one begins that holds it: all that begin at the same place belong together. */
interface Outermost extends Quotation {
  kind: number;
  /** `undefined` for one that begins nowhere here. */
  outermost?: number;
}

/**
 * Gives their level to quotations that stand in one which goes on from an earlier paragraph: the end of an outer one that
 * begins nowhere here tells that what looks like the outermost before it, in marks of the inner pair, is an inner one.
 */
function withinEarlier(found: readonly Outermost[]): Quotation[] {
  let lastEnd = -1;
  const ends = new Map<number, number>();
  for (const { opening, closing, kind, outermost } of found) {
    if (outermost !== undefined) ends.set(outermost, Math.max(ends.get(outermost) ?? 0, closing ?? opening!));
    else if (kind === 0) lastEnd = Math.max(lastEnd, closing!);
  }
  const inner = new Set(found.filter(({ opening, kind, outermost }) => opening === outermost && kind === 1 && ends.get(opening!)! < lastEnd).map(({ opening }) => opening));
  return found.map((each) => (each.outermost !== undefined && inner.has(each.outermost) ? { ...each, level: other(each.level) } : each));
}

function other(level: 0 | 1): 0 | 1 {
  return level === 0 ? 1 : 0;
}

/**
 * Whether ” or ’ behind a number may be one of inches, feet, minutes or seconds (5.5”, 6’2”): no quotation has to be open
 * for those. Where the sentence ends or pauses behind a greater number (一直拖到2020”。), a quotation from an earlier
 * paragraph ends.
 */
function isMeasured(text: string, at: number): boolean {
  if (!/[”’]/u.test(text[at]!) || !/[\p{Nd}¼½¾]/u.test(text[at - 1] ?? '')) return false;
  const [, whole] = number.exec(text.slice(Math.max(0, at - longestNumber), at))!;
  return whole!.replaceAll(',', '').length < 3 || !pause.test(text.slice(at + 1).trimStart().slice(0, 1));
}

/** A number at the end of a text: its whole part, then tenths or a vulgar fraction. */
const number = /([\p{Nd},]*)(?:\.\p{Nd}+|[¼½¾])?$/u;
/** Numbers are shorter, in UTF-16 units. */
const longestNumber = 32;
/** The end of a text, of a sentence, a clause or another quotation. */
const pause = /^$|[。！？，；：、…—”’）》〉.!?,;:)]/u;

/** Whether ’ stands for a letter left out (don’t, the ’90s, workers’), not at the end of an open quotation; behind a number see `isMeasured`. */
function isApostrophe(text: string, at: number, isOpen: boolean): boolean {
  const isLatinBefore = /\p{Script=Latin}/u.test(text[at - 1] ?? '');
  const isLatinAfter = latin.test(text[at + 1] ?? '');
  return isLatinAfter || (isLatinBefore && !isOpen);
}

/** Whether a quotation stands in Chinese. */
function isAmongChinese(text: string, opening: number | undefined, closing: number | undefined): boolean {
  const before = opening === undefined ? '' : text.slice(0, opening).trimEnd().slice(-1);
  const after = closing === undefined ? '' : text.slice(closing + 1).trimStart().slice(0, 1);
  return chineseMark.test(before) || chineseMark.test(after);
}

const latin = /[\p{Script=Latin}\d]/u;
/** Chinese characters and the marks that stand among them. */
const chineseMark = /[\p{Script=Han}，。、；：？！（）《》]/u;
