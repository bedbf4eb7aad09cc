import { stringify } from 'yaml';

import { foldGlyphs } from './fold-glyphs';

import type { ReasonOf } from '@/lib/problems/reasons';
import type { Variant } from '@/lib/script/variants';

/** A character of a sentence and what it becomes. */
export interface ReviewedMark {
  /** In the sentence. */
  offset: number;
  source: string;
  becomes: string;
}

/** A sentence in which some choices of the conversion were looked at and found right. */
export interface Review {
  sentence: string;
  marks: ReviewedMark[];
}

/** A place of a block of text. */
export interface BlockPlace {
  block: string;
  offset: number;
  source: string;
}

/** What an entry of `reviewed` looks like, for messages. */
export const reviewedExample = '他[困→睏]得睁不开眼。';

const sentences = /[^。！？；]*[。！？；]+[”’」』）】》〉\s]*|[^。！？；]+$/gu;

/**
 * The sentence around a place of a block, as entries of `reviewed` write it, and where the place is in it: from one of
 * 。！？； or the block's beginning to the next. Blanks count as one; a picture or code is `…`.
 */
export function sentenceAt(block: string, offset: number): { sentence: string; offset: number } {
  const [whole, start] = [...block.matchAll(sentences)].map(({ 0: text, index }) => [text, index] as const).findLast(([, index]) => index <= offset) ?? [block, 0];
  const before = plain(whole.slice(0, offset - start)).trimStart();
  return { sentence: plain(whole).trim(), offset: before.length };
}

function plain(text: string): string {
  return text.replace(/\uFFFC/gu, '…').replace(/\s+/gu, ' ');
}

/** A review as an entry: `writeReview({sentence: '他困了。', marks: [{offset: 1, source: '困', becomes: '睏'}]}) // '他[困→睏]了。'` */
export function writeReview({ sentence, marks }: Review): string {
  let entry = '';
  let done = 0;
  for (const { offset, source, becomes } of [...marks].sort((a, b) => a.offset - b.offset)) {
    entry += `${escape(sentence.slice(done, offset))}[${source}→${becomes}]`;
    done = offset + source.length;
  }
  return entry + escape(sentence.slice(done));
}

/** An entry as the line to paste below `reviewed:`, with the quotation marks that YAML needs. */
export function reviewedLine(review: Review): string {
  return stringify([writeReview(review)], { lineWidth: 0, singleQuote: true }).trimEnd();
}

/** The line that settles a doubtful place as it is, with its sentence and what the character becomes. */
export function reviewedLineOf({ block, offset, source, choices }: BlockPlace & { choices: readonly { variant: Variant; chosen: string }[] }): string {
  const { sentence, offset: at } = sentenceAt(block, offset);
  const becomes = (choices.find(({ variant }) => variant === 'zh-Hant') ?? choices[0])!.chosen;
  return reviewedLine({ sentence, marks: [{ offset: at, source, becomes }] });
}

/** Brackets that the sentence itself has get a backslash, lest they are taken for a mark. */
function escape(text: string): string {
  return text.replace(/[[\\]/gu, '\\$&');
}

/** Reads an entry of `reviewed`, or says what is wrong with it. */
export function readReview(entry: string): Review | ReasonOf<'review'> {
  const review: Review = { sentence: '', marks: [] };
  const text = plain(entry).trim();
  const parts = /\\([[\\])|\[([^[\]]*→[^[\]]*)\]|\[([^[\]→]{1,4}(?:->|=>|－>|⇒|>)[^[\]→]*)\]|([^])/gu;
  for (const [, escaped, mark, otherArrow, other = ''] of text.matchAll(parts)) {
    if (otherArrow !== undefined) return { code: 'review-arrow', mark: `[${otherArrow}]` };
    if (mark === undefined) {
      review.sentence += escaped ?? other;
      continue;
    }
    const [source = '', becomes = '', ...more] = mark.split('→').map((part) => part.trim());
    if (source === '' || becomes === '' || more.length > 0) return { code: 'review-mark', mark: `[${mark}]` };
    review.marks.push({ offset: review.sentence.length, source, becomes });
    review.sentence += source;
  }
  return review.marks.length > 0 ? review : { code: 'review-no-mark' };
}

/** The entries of an article, ready to be asked. */
export interface ReviewList {
  /** Whether a choice at a place was found right by some entry. Glyph variants of a character (裡, 裏) are the same choice. */
  settles: (place: BlockPlace, chosen: string) => boolean;
  /** The entries, by their number from 0, that have settled nothing yet. */
  idle: () => number[];
}

export function createReviewList(entries: readonly string[]): ReviewList {
  const byMark = new Map<string, Set<number>>();
  const idle = new Set(entries.keys());
  for (const [i, entry] of entries.entries()) {
    const review = readReview(entry);
    if ('code' in review) continue;
    for (const { offset, source, becomes } of review.marks) {
      const key = keyOf(review.sentence, offset, source, becomes);
      byMark.set(key, (byMark.get(key) ?? new Set()).add(i));
    }
  }
  return {
    settles({ block, offset, source }, chosen) {
      if (byMark.size === 0) return false;
      const place = sentenceAt(block, offset);
      const settling = byMark.get(keyOf(place.sentence, place.offset, source, chosen));
      for (const i of settling ?? []) idle.delete(i);
      return settling !== undefined;
    },
    idle: () => [...idle],
  };
}

function keyOf(sentence: string, offset: number, source: string, becomes: string): string {
  return [sentence, offset, source, foldGlyphs(becomes)].join('\0');
}
