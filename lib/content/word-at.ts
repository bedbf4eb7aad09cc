import type { Range } from '@/lib/script/edits';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** How much text around a place is looked at: words are shorter. */
const reach = 24;

/** The word that a place of a text is in: `wordAt('他犯困了', 2)` is the range of 犯困, where a dictionary has it. */
export function wordAt(text: string, offset: number): Range {
  const start = Math.max(0, offset - reach);
  for (const { segment, index } of words.segment(text.slice(start, offset + reach))) {
    if (start + index + segment.length > offset) return { start: start + index, end: start + index + segment.length };
  }
  return { start: offset, end: offset + 1 };
}
