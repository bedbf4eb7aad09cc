import { blockEnd } from './index-files';
import { encodeShard, type Pair } from './shard';

import type { Fold } from './fold';
import type { Manifest } from './index-files';

/** An article as the index sees it: the texts of all its variants together, each text once. */
export interface SearchText {
  /** Its address without variant. */
  path: string;
  titles: readonly string[];
  summaries: readonly string[];
  /** The blocks of its body, and whoever is named in its by-line. */
  blocks: readonly string[];
}

export interface SearchIndex {
  manifest: Manifest;
  shards: Uint8Array[];
}

/**
 * Makes the index: every two characters that stand beside each other, with every place where they do, cut to files small
 * enough to be fetched for one query.
 *
 * @param texts newest first; folded already (see `foldTexts`)
 * @param classes characters that are one; those that no text has are left out
 */
export function buildIndex(texts: readonly SearchText[], classes: readonly string[], synonyms: readonly (readonly string[])[] = []): SearchIndex {
  const lengths: number[] = [];
  const text: number[] = [];
  for (const { titles, summaries, blocks } of texts) {
    for (const zone of [titles, summaries, blocks]) {
      const start = text.length;
      for (const block of zone) for (const character of block + blockEnd) text.push(character === ' ' ? newline : character.codePointAt(0)!);
      lengths.push(text.length - start);
    }
  }
  const pairs = pairsOf(text);
  const { shards, cuts } = cutToShards(pairs);
  const used = new Set(text);
  return {
    shards,
    manifest: {
      classes: classes.filter((each) => used.has(each.codePointAt(0)!)),
      cuts,
      paths: texts.map(({ path }) => path),
      lengths,
      synonyms: synonyms.map((words) => [...words]),
    },
  };
}

/** Folds the texts of an article, and leaves out what another variant says with the same characters. */
export function foldTexts({ path, titles, summaries, blocks }: SearchText, { fold }: Fold): SearchText {
  const each = (list: readonly string[]) => [...new Set(list.map(fold))].filter((text) => text !== '');
  return { path, titles: each(titles), summaries: each(summaries), blocks: each(blocks) };
}

const newline = blockEnd.codePointAt(0)!;

/**
 * All pairs in order of their code points. What ends a block begins none. Places are sorted by the second character, then
 * by the first, each time by counting, which keeps the order of equals: a million places take a tenth of a second.
 */
function pairsOf(text: readonly number[]): Pair[] {
  const alphabet = [...new Set(text)].sort((a, b) => a - b);
  const ranks = new Map(alphabet.map((point, rank) => [point, rank]));
  const ranked = Uint32Array.from(text, (point) => ranks.get(point)!);
  const ender = ranks.get(newline);
  let places = new Uint32Array(text.length).map((_, at) => at).filter((at) => ranked[at] !== ender && at + 1 < text.length);
  for (const step of [1, 0]) places = sortByCounting(places, (at) => ranked[at + step]!, alphabet.length);

  const pairs: Pair[] = [];
  let start = 0;
  for (let i = 1; i <= places.length; i++) {
    const [before, at] = [places[i - 1]!, places[i]];
    if (at !== undefined && ranked[before] === ranked[at] && ranked[before + 1] === ranked[at + 1]) continue;
    pairs.push({ first: text[before]!, second: text[before + 1]!, places: places.subarray(start, i) });
    start = i;
  }
  return pairs;
}

function sortByCounting(items: Uint32Array<ArrayBuffer>, keyOf: (item: number) => number, keys: number): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(keys + 1);
  for (const item of items) next[keyOf(item) + 1]!++;
  for (let key = 0; key < keys; key++) next[key + 1]! += next[key]!;
  const sorted = new Uint32Array(items.length);
  for (const item of items) sorted[next[keyOf(item)]!++] = item;
  return sorted;
}

/** A file costs a request and its bytes: with the square root, both grow alike as a site grows. */
const shardBytesPerRoot = 3.5;
const minShardBytes = 2000;

function cutToShards(pairs: readonly Pair[]): { shards: Uint8Array[]; cuts: string } {
  const costs = pairs.map(({ places }) => 3 + 1.6 * places.length);
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  const target = Math.max(minShardBytes, shardBytesPerRoot * Math.sqrt(total));
  const runs: Pair[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const [i, pair] of pairs.entries()) {
    // A frequent pair gets a file of its own, so that its neighbours are not paid for with it.
    if (bytes + costs[i]! > target) {
      runs.push([]);
      bytes = 0;
    }
    runs.at(-1)!.push(pair);
    bytes += costs[i]!;
  }
  return { shards: runs.map(encodeShard), cuts: runs.map(([pair]) => String.fromCodePoint(pair!.first, pair!.second)).join('') };
}
