import { foldGlyph } from '@/lib/script/glyph-variants';
import { isAcceptedFor, isFreeVariation } from '@/lib/script/free-variation';
import { choicesOf } from '@/lib/script/choices';

/** A text with one character exchanged for another candidate of its Simplified one. */
export interface MisspeltText {
  text: string;
  at: number;
  right: string;
  wrong: string;
}

/** Random numbers from 0 to 1, the same ones for the same seed. Source: mulberry32, public domain. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How often a mistake is a bad converter's, which writes the commonest candidate or leaves the Simplified character. */
const converterShare = 0.5;

/**
 * Makes one mistake in a text, at a random place: what a bad converter writes, or another candidate as a typist takes it,
 * the commoner ones more often. Spellings that are right too are not mistakes.
 *
 * @param frequency how often each character is written in native text
 * @returns `undefined` where the text has nothing to mistake
 */
export function misspell(text: string, frequency: ReadonlyMap<string, number>, random: () => number): MisspeltText | undefined {
  const places = [...text].length === text.length ? mistakesIn(text, frequency) : [];
  if (places.length === 0) return undefined;
  const { at, right, wrong } = places[Math.floor(random() * places.length)]!;
  const byConverter = random() < converterShare ? wrong[0]! : undefined;
  const chosen = byConverter ?? pick(wrong, frequency, random);
  return { text: text.slice(0, at) + chosen + text.slice(at + 1), at, right, wrong: chosen };
}

/** A candidate that native text writes less often than this, in a million characters, is one that nobody types. */
const rarest = 1;

let candidatesOf: Map<string, string[]> | undefined;

function mistakesIn(text: string, frequency: ReadonlyMap<string, number>): { at: number; right: string; wrong: string[] }[] {
  candidatesOf ??= bySpelling();
  const total = [...frequency.values()].reduce((sum, count) => sum + count, 0);
  return [...text].flatMap((right, at) => {
    const others = (candidatesOf!.get(right) ?? []).filter((wrong) => {
      if (foldGlyph(wrong) === foldGlyph(right) || isAcceptedFor(wrong, right)) return false;
      return (frequency.get(wrong) ?? 0) * 1e6 >= rarest * total && !isFreeVariation(text.slice(0, at) + wrong + text.slice(at + 1), at, right);
    });
    return others.length > 0 ? [{ at, right, wrong: others }] : [];
  });
}

function bySpelling(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const list of choicesOf.values()) {
    for (const each of list) found.set(each, [...(found.get(each) ?? []), ...list.filter((other) => other !== each)]);
  }
  return found;
}

function pick(list: readonly string[], frequency: ReadonlyMap<string, number>, random: () => number): string {
  const weights = list.map((each) => Math.sqrt(frequency.get(each) ?? 0));
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [i, weight] of weights.entries()) {
    left -= weight;
    if (left <= 0) return list[i]!;
  }
  return list.at(-1)!;
}
