/**
 * What a browser must know before it can search: one file, fetched once. The rest are shards, `0.bin` to `N.bin`, of which
 * a query needs a few.
 */
export interface Manifest {
  /** Characters that are one, those of them that the site's texts have; see `createFold`. */
  classes: string[];
  /** The first pair of characters of each shard, two characters each, in order of their code points. */
  cuts: string;
  /** Addresses of the articles without variant, newest first. */
  paths: string[];
  /** Three a article: how many characters of the text of all articles are its title, its summary, and the rest. */
  lengths: number[];
  /** Words that regions have for one thing, folded: `['软件', '软体']`. For marking what a word of another region found. */
  synonyms: string[][];
}

/** Ends a block of text, and stands for a blank between words: no query goes across it. */
export const blockEnd = '\n';

/** Code points before a place in a string of a shard's cuts: each cut is two characters. */
export function parseCuts(cuts: string): [first: number, second: number][] {
  const characters = Array.from(cuts, (character) => character.codePointAt(0)!);
  return Array.from({ length: characters.length / 2 }, (_, i) => [characters[2 * i]!, characters[2 * i + 1]!]);
}
