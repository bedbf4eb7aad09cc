import { createNumberReader, createNumberWriter } from './varint';

/** Two characters that stand beside each other, as code points, and where: places in the text of all articles, ascending. */
export interface Pair {
  first: number;
  second: number;
  places: readonly number[] | Uint32Array;
}

/** Packs pairs, given in order, to a file of the index. */
export function encodeShard(pairs: Iterable<Pair>): Uint8Array {
  const writer = createNumberWriter();
  let before = { first: 0, second: 0 };
  for (const { first, second, places } of pairs) {
    // 0 says: the same first character as before; its own number follows less the one before.
    writer.write(first - before.first);
    writer.write(first === before.first ? second - before.second : second);
    writer.write(places.length);
    let last = 0;
    for (const place of places) {
      writer.write(place - last);
      last = place;
    }
    before = { first, second };
  }
  return writer.bytes();
}

/**
 * The places of all pairs that begin with a character, or of the one pair that also ends as said.
 *
 * @param shard what `encodeShard` gave
 */
export function readPlaces(shard: Uint8Array, first: number, second?: number): number[][] {
  const reader = createNumberReader(shard);
  const found: number[][] = [];
  let [pairFirst, pairSecond] = [0, 0];
  while (!reader.isAtEnd()) {
    const step = reader.read();
    pairFirst += step;
    pairSecond = (step === 0 ? pairSecond : 0) + reader.read();
    const count = reader.read();
    if (pairFirst > first) break;
    if (pairFirst !== first || (second !== undefined && pairSecond !== second)) {
      reader.skip(count);
      continue;
    }
    const places: number[] = [];
    let place = 0;
    for (let i = 0; i < count; i++) places.push((place += reader.read()));
    found.push(places);
  }
  return found;
}
