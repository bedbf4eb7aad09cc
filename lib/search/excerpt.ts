import type { Fold } from './fold';

/** A stretch of text, marked if it is what was searched for. */
export interface Piece {
  text: string;
  isHit: boolean;
}

/** How long an excerpt is, in characters, and how much of it stands before the first hit. */
const excerptLength = 110;
const leadLength = 32;

/** A shorter block, such as a heading or an item, says less about its article than a longer one. */
const telling = 24;

const sentenceEnd = /[。！？!?\n]/u;
const clauseEnd = /[，。！？；：、,.!?;:\s」』”’）)]/u;

/**
 * The part of an article's text that shows the words: from the block that has the most of them, cut where a clause begins.
 *
 * @param blocks the text as it is read, in the reader's variant
 * @param words folded
 * @returns the beginning of the first block long enough, unmarked, where none of them is found
 */
export function excerptOf(blocks: readonly string[], words: readonly string[], fold: Fold): Piece[] {
  const found = blocks.map((text) => ({ text, hits: findHits(text, words, fold) }));
  const value = ({ text, hits }: (typeof found)[number]) => 2 * new Set(hits.map(({ word }) => word)).size + (text.length >= telling ? 1 : 0);
  const best = found.reduce((most, each) => (value(each) > value(most) ? each : most), found[0] ?? { text: '', hits: [] });
  const from = best.hits[0] ? beginNear(best.text, best.hits[0].start) : 0;
  const to = endNear(best.text, Math.max(from + excerptLength, best.hits[0]?.end ?? 0));
  const inside = best.hits.filter(({ start, end }) => start >= from && end <= to).map(({ start, end }) => ({ start: start - from, end: end - from }));
  const pieces = cutAtHits(best.text.slice(from, to), inside);
  return [...(from > 0 ? [{ text: '……', isHit: false }] : []), ...pieces, ...(to < best.text.length ? [{ text: '……', isHit: false }] : [])];
}

/** A short text with the words marked, such as a title. */
export function markWords(text: string, words: readonly string[], fold: Fold): Piece[] {
  return cutAtHits(text, findHits(text, words, fold));
}

interface Hit {
  start: number;
  end: number;
  word: string;
}

/** Where words stand in a text, in order, never overlapping; a longer one wins. */
function findHits(text: string, words: readonly string[], fold: Fold): Hit[] {
  const { characters, offsets } = fold.foldWithOffsets(text);
  const folded = characters.join('');
  const isSimple = folded.length === characters.length;
  const indexAt = isSimple ? (at: number) => at : countingCharacters(folded);
  const hits: Hit[] = [];
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      const start = offsets[indexAt(at)]!;
      const last = offsets[indexAt(at + word.length) - 1]!;
      const next = offsets.find((offset, i) => i >= indexAt(at + word.length) && offset > last) ?? text.length;
      const end = start + text.slice(start, next).trimEnd().length;
      if (hits.every((hit) => hit.end <= start || hit.start >= end)) hits.push({ start, end, word });
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}

/** Characters before a UTF-16 offset, for texts in which some take two units. */
function countingCharacters(text: string): (at: number) => number {
  return (at) => [...text.slice(0, at)].length;
}

function cutAtHits(text: string, hits: readonly { start: number; end: number }[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end } of hits) {
    if (start > done) pieces.push({ text: text.slice(done, start), isHit: false });
    pieces.push({ text: text.slice(start, end), isHit: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isHit: false });
  return pieces;
}

/** Where to begin so that a hit is seen with what leads to it: at a sentence or a clause, if one begins near enough. */
function beginNear(text: string, hit: number): number {
  if (hit <= leadLength) return 0;
  const window = [...text.slice(hit - leadLength, hit)];
  const ends = [sentenceEnd, clauseEnd].map((marks) => window.findIndex((character) => marks.test(character)));
  const end = ends.find((at) => at !== -1);
  const lead = window.slice(end === undefined ? window.length - leadLength / 2 : end + 1);
  const begin = hit - lead.join('').length;
  if (text.slice(0, begin).trim() === '') return 0;
  return begin + (/^[\s，。、；：！？」』”’）)]*/u.exec(text.slice(begin, hit))?.[0].length ?? 0);
}

/** Where to end: not far behind the wished place, and never inside a character. */
function endNear(text: string, wished: number): number {
  if (wished >= text.length - 6) return text.length;
  return /[\uDC00-\uDFFF]/u.test(text[wished]!) ? wished + 1 : wished;
}
