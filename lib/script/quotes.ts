import type { Edit } from './edits';
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
    for (const { opening, closing, level } of findQuotations(text, marks[from])) {
      if (!isChinese(text, opening, closing)) continue;
      const pair = marks[to][level];
      if (opening !== undefined) edits.push({ start: opening, end: opening + 1, text: pair[0]! });
      if (closing !== undefined) edits.push({ start: closing, end: closing + 1, text: pair[1]! });
    }
    return edits.sort((a, b) => a.start - b.start);
  };
}

function findQuotations(text: string, pairs: readonly [string, string]): Quotation[] {
  const found: Quotation[] = [];
  const open: { at: number; kind: number; level: 0 | 1 }[] = [];
  for (const { 0: mark, index } of text.matchAll(/[“”‘’「」『』]/gu)) {
    const kind = pairs.findIndex((pair) => pair.includes(mark));
    if (kind === -1 || (mark === '’' && isApostrophe(text, index, open.some((each) => each.kind === kind)))) continue;
    if (mark === pairs[kind]![0]) {
      // A quotation of the same kind that is still open was never closed; only one of the other kind holds this one.
      const level = open.at(-1) ? (open.at(-1)!.kind === kind ? open.at(-1)!.level : open.at(-1)!.level === 0 ? 1 : 0) : 0;
      open.push({ at: index, kind, level });
      continue;
    }
    const start = open.findLastIndex((each) => each.kind === kind);
    if (start === -1) {
      found.push({ closing: index, level: kind === 0 ? 0 : 1 });
      continue;
    }
    found.push({ opening: open[start]!.at, closing: index, level: open[start]!.level });
    found.push(...open.splice(start).slice(1).map(({ at, level }) => ({ opening: at, level })));
  }
  return [...found, ...open.map(({ at, level }) => ({ opening: at, level }))];
}

/** Whether ’ stands for a letter left out (don’t, the ’90s, workers’), not at the end of an open quotation. */
function isApostrophe(text: string, at: number, isOpen: boolean): boolean {
  const isLatinBefore = latin.test(text[at - 1] ?? '');
  const isLatinAfter = latin.test(text[at + 1] ?? '');
  return isLatinAfter || (isLatinBefore && !isOpen);
}

/** Whether a quotation holds Chinese or stands in Chinese. */
function isChinese(text: string, opening: number | undefined, closing: number | undefined): boolean {
  const inside = text.slice(opening === undefined ? 0 : opening + 1, closing);
  if (han.test(inside)) return true;
  const before = opening === undefined ? '' : text.slice(0, opening).trimEnd().slice(-1);
  const after = closing === undefined ? '' : text.slice(closing + 1).trimStart().slice(0, 1);
  return chineseMark.test(before) || chineseMark.test(after);
}

const latin = /[\p{Script=Latin}\d]/u;
const han = /\p{Script=Han}/u;
/** Chinese characters and the marks that stand among them. */
const chineseMark = /[\p{Script=Han}，。、；：？！（）《》]/u;
