/** Two lists side by side: what belongs together in one row, in the order of both. */
export type Aligned<Item> = { left?: Item; right?: Item }[];

/**
 * Puts two lists side by side so that the items of each row are as alike as can be, all rows together.
 *
 * @param likeness of two items: 0 for nothing in common, 1 for the same
 * @param least items less alike than this stand in rows of their own
 */
export function align<Item>(left: readonly Item[], right: readonly Item[], likeness: (a: Item, b: Item) => number, least = 0.3): Aligned<Item> {
  // best[i][j]: the most that the items from i on the left and from j on the right come to.
  const scores = left.map((a) => right.map((b) => likeness(a, b)));
  const best = Array.from({ length: left.length + 1 }, () => new Float64Array(right.length + 1));
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const score = scores[i]![j]!;
      const together = score >= least ? score + best[i + 1]![j + 1]! : -1;
      best[i]![j] = Math.max(together, best[i + 1]![j]!, best[i]![j + 1]!);
    }
  }
  const rows: Aligned<Item> = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    const score = scores[i]![j]!;
    if (score >= least && best[i]![j] === score + best[i + 1]![j + 1]!) rows.push({ left: left[i++], right: right[j++] });
    else if (best[i]![j] === best[i + 1]![j]!) rows.push({ left: left[i++] });
    else rows.push({ right: right[j++] });
  }
  return [...rows, ...left.slice(i).map((item) => ({ left: item })), ...right.slice(j).map((item) => ({ right: item }))];
}

/** How alike two texts are: the share of characters that they have in common, however often each. */
export function textLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const counts = new Map<string, number>();
  for (const character of a) counts.set(character, (counts.get(character) ?? 0) + 1);
  let common = 0;
  for (const character of b) {
    const left = counts.get(character) ?? 0;
    if (left > 0) common++;
    counts.set(character, left - 1);
  }
  return (2 * common) / Math.max(1, [...a].length + [...b].length);
}
