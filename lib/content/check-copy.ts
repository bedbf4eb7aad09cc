import { lintMarkdown } from '@lint-md/core';

import { problemAt } from '@/lib/problems/problem';

import { findLostCharacters } from './debris/lost-characters';
import { placeOfPiece } from './text-place';

import type { CheckedText, ScriptText } from './check-script';

/** A piece of a text that Chinese copy writes in another way. */
export interface CopyFault {
  offset: number;
  length: number;
  meant: string;
  rule: 'punctuation-halfwidth' | 'ellipsis-dots' | 'space-stray' | 'digit-fullwidth';
  /** Whether it can be changed unseen. */
  isCertain: boolean;
}

/** Texts in which the library would find nothing are most: it is not asked about them. */
const suspect = /\p{Script=Han}[,.;:!?()]|[,.;:!?()]\p{Script=Han}|\.{3}|。{2,}|[０-９]/u;
/** What would be markup for the library, but is text here. */
const markup = /[\\`*_{}[\]<>#|~&+\n-]/gu;
const fullWidth: Readonly<Record<string, string>> = { ',': '，', '.': '。', ';': '；', ':': '：', '!': '！', '?': '？', '(': '（', ')': '）' };

/** A blank beside a full-width mark, which has its own room, or between two Han characters at the end of a clause. */
const strayBlank = /(?<=[\p{Script=Han}][，。、；：！？])[ \u00A0]+(?=\p{Script=Han})|(?<=\p{Script=Han})[ \u00A0]+(?=[，。、；：！？])|(?<=[「『（《])[ \u00A0]+(?=\p{Script=Han})|(?<=\p{Script=Han})[ \u00A0]+(?=[」』）》])/gu;

/** Dots behind Chinese that trail off. */
const dots = /(?<=[\p{Script=Han}」』）》”])(?:\.{3,}|。{2,})/gu;

/**
 * What breaks the rules of Chinese copy. Blanks between Chinese and Latin are nobody's fault: the pages' style sheet sets
 * the distance, with a typed blank or without.
 */
export function findCopyFaults(text: string): CopyFault[] {
  const blanks: CopyFault[] = [...text.matchAll(strayBlank)].map(({ index, 0: blank }) => ({ offset: index, length: blank.length, meant: '', rule: 'space-stray', isCertain: true }));
  if (!suspect.test(text)) return blanks;
  const ellipses: CopyFault[] = [...text.matchAll(dots)].map(({ index, 0: written }) => ({ offset: index, length: written.length, meant: '……', rule: 'ellipsis-dots', isCertain: false }));
  const { lintResult } = lintMarkdown(text.replace(markup, 'x'), {
    'no-half-width-punctuation': 2,
    'use-standard-ellipsis': 0, // it takes three dots for one
    'no-full-width-number': 2,
    'space-around-alphabet': 0,
    'space-around-number': 0,
  });
  const faults = lintResult.flatMap(({ name, loc }) => toFault(name, loc.start.offset ?? 0, loc.end.offset ?? 0, text));
  // A question mark that stands for a lost character is no mark.
  const lost = findLostCharacters(text);
  const marks = faults.filter(({ offset }) => !lost.some((each) => each.offset <= offset && offset < each.offset + each.length));
  return [...blanks, ...ellipses, ...marks].sort((a, b) => a.offset - b.offset);
}

/** Our fault for one of the library's; none where what it says is not so in Chinese text. */
function toFault(name: string, offset: number, end: number, text: string): CopyFault[] {
  const length = end - offset;
  const written = text.slice(offset, end);
  const [before, after] = [text.slice(0, offset), text.slice(end)];
  if (name === 'no-full-width-number') return [{ offset, length, meant: written.normalize('NFKC'), rule: 'digit-fullwidth', isCertain: true }];
  if (name !== 'no-half-width-punctuation' || !fullWidth[written]) return [];
  const isBetween = /\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(after);
  if (written === '(' || written === ')') return isBetweenBrackets(before, after, written) ? [{ offset, length, meant: fullWidth[written], rule: 'punctuation-halfwidth', isCertain: false }] : [];
  // 6.遊戲 numbers a list, 12:30 tells the time, .pdf is the end of a name, ... is an ellipsis: marks end Chinese words.
  const endsWords = /[\p{Script=Han}」』）》”]$/u.test(before) && /^(?:\p{Script=Han}|\s|[「『（《“]|$)/u.test(after);
  if (!endsWords || (written === '.' && !isBetween && after.trim() !== '')) return [];
  return [{ offset, length, meant: fullWidth[written], rule: 'punctuation-halfwidth', isCertain: isBetween && written !== '.' }];
}

/** A bracket around Chinese words, within Chinese: what holds Latin alone, as (WHO), may be either. */
function isBetweenBrackets(before: string, after: string, written: string): boolean {
  return written === '(' ? /\p{Script=Han}$/u.test(before) && /^\p{Script=Han}[^()（）]*\)/u.test(after) : /\p{Script=Han}\(\p{Script=Han}[^()（）]*$/u.test(before);
}

/** The copy faults of a text, each a warning with what to write. */
export function checkCopy(text: ScriptText): CheckedText {
  const checked: CheckedText = { problems: [], mends: [] };
  for (const prose of text.prose) {
    for (const { offset, length, meant, rule, isCertain } of findCopyFaults(prose.text)) {
      if (prose.keep.some(({ start, end }) => start < offset + length && offset < end)) continue;
      const { place, isExact } = placeOfPiece(prose, offset, length, text);
      const written = prose.text.slice(offset, offset + length);
      checked.problems.push(problemAt(place, rule, { written, meant, around: prose.text.slice(Math.max(0, offset - 4), offset + length + 4).replace(/[\n\uFFFC]/gu, '') }));
      if (isCertain && isExact) checked.mends.push({ ...place, from: written, to: meant });
    }
  }
  return checked;
}
