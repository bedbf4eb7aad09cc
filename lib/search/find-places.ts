import { parseCuts } from './index-files';
import { readPlaces } from './shard';

/** Fetches a shard of the index by its number. */
export type LoadShard = (number: number) => Promise<Uint8Array>;

/** Where a word stands: places in the text of all articles, ascending. */
export interface Places {
  places: number[];
  /** Whether not every place was looked for, since a single character can stand nearly everywhere. */
  isPartial: boolean;
}

/** A single character is looked for in no more files than this. */
const maxShardsOfCharacter = 8;

/** Finds a folded word without blanks, exactly as it is written, in the index whose shards begin at `cuts`. */
export function createPlaceFinder(cutList: string, loadShard: LoadShard): (word: string) => Promise<Places> {
  const cuts = parseCuts(cutList);

  /** The last shard that begins at a pair or before it. */
  function shardOf(first: number, second: number): number {
    let [low, high] = [0, cuts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const [cutFirst, cutSecond] = cuts[middle]!;
      if (cutFirst < first || (cutFirst === first && cutSecond <= second)) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  async function findCharacter(character: number): Promise<Places> {
    const begin = shardOf(character, 0);
    const end = shardOf(character, 0x10ffff) + 1;
    const last = Math.min(end, begin + maxShardsOfCharacter);
    const shards = await Promise.all(Array.from({ length: last - begin }, (_, i) => loadShard(begin + i)));
    const places = shards.flatMap((shard) => readPlaces(shard, character).flat()).sort((a, b) => a - b);
    return { places, isPartial: last < end };
  }

  /** A longer word is where its pairs stand one after the other; every second pair and the last one tell. */
  async function findPairs(characters: readonly number[]): Promise<Places> {
    const last = characters.length - 2;
    const starts = [...characters.keys()].filter((i) => i === last || (i < last && i % 2 === 0));
    const lists = await Promise.all(
      starts.map(async (start) => {
        const [first, second] = [characters[start]!, characters[start + 1]!];
        const places = readPlaces(await loadShard(shardOf(first, second)), first, second)[0] ?? [];
        return places.map((place) => place - start);
      }),
    );
    const [fewest = [], ...others] = lists.sort((a, b) => a.length - b.length);
    return { places: others.reduce(intersect, fewest), isPartial: false };
  }

  return async (word) => {
    const characters = Array.from(word, (character) => character.codePointAt(0)!);
    if (cuts.length === 0 || characters.length === 0) return { places: [], isPartial: false };
    return characters.length === 1 ? findCharacter(characters[0]!) : findPairs(characters);
  };
}

/** What is in both of two ascending lists. */
function intersect(some: number[], others: readonly number[]): number[] {
  let at = 0;
  return some.filter((place) => {
    while (at < others.length && others[at]! < place) at++;
    return others[at] === place;
  });
}
