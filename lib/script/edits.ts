/** A UTF-16 range `[start, end)`. */
export interface Range {
  start: number;
  end: number;
}

/**
 * A place where a conversion wrote something else: the range of the source now reads `text`.
 * A list of edits is in order and never overlaps; what no edit covers is unchanged.
 */
export interface Edit extends Range {
  text: string;
}

/** The text after its edits: `applyEdits('头发', [{start: 0, end: 2, text: '頭髮'}]) // '頭髮'`. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const edit of edits) {
    result += source.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + source.slice(done);
}

/**
 * The edits that turn a short stretch (a word, a run of characters) into its conversion: character by character where
 * both have as many, else one edit for the whole stretch, because then nothing says which character became which.
 *
 * @param offset where the stretch begins in the text the edits are for
 */
export function editsBetween(source: string, target: string, offset: number): Edit[] {
  if (source === target) return [];
  if (source.length === target.length && !surrogate.test(source) && !surrogate.test(target)) return editsByUnit(source, target, offset);
  const from = [...source];
  const to = [...target];
  if (from.length !== to.length) return [{ start: offset, end: offset + source.length, text: target }];
  const edits: Edit[] = [];
  let start = offset;
  for (const [i, character] of from.entries()) {
    const end = start + character.length;
    if (to[i] !== character) edits.push({ start, end, text: to[i]! });
    start = end;
  }
  return edits;
}

const surrogate = /[\uD800-\uDFFF]/;

/** The same for text of one unit a character. */
function editsByUnit(source: string, target: string, offset: number): Edit[] {
  const edits: Edit[] = [];
  for (let i = 0; i < source.length; i++) {
    if (source.charCodeAt(i) !== target.charCodeAt(i)) edits.push({ start: offset + i, end: offset + i + 1, text: target[i]! });
  }
  return edits;
}

/**
 * Cuts edited text where its source was cut: piece `i` is what the source between `cuts[i]` and `cuts[i + 1]` became.
 * An edit that crosses a cut is shared out by length, so that a word split by markup stays split.
 *
 * `splitEdited('计算机', [{start: 0, end: 3, text: '電腦'}], [0, 1, 3]) // ['電', '腦']`
 *
 * @param cuts ascending UTF-16 offsets; the first is 0, the last the length of the source
 */
export function splitEdited(source: string, edits: readonly Edit[], cuts: readonly number[]): string[] {
  const pieces: string[] = [];
  let position = 0; // in the source
  let used = 0; // code points of edits[next].text already given out
  let next = 0;
  for (const cut of cuts.slice(1)) {
    let piece = '';
    while (position < cut) {
      const edit = edits[next];
      if (!edit || edit.start >= cut) {
        piece += source.slice(position, cut);
        position = cut;
      } else if (position < edit.start) {
        piece += source.slice(position, edit.start);
        position = edit.start;
      } else {
        const text = [...edit.text];
        const reach = Math.min(edit.end, cut);
        const share = Math.round((text.length * (reach - edit.start)) / (edit.end - edit.start));
        piece += text.slice(used, share).join('');
        used = share;
        position = reach;
        if (reach === edit.end) {
          next++;
          used = 0;
        }
      }
    }
    pieces.push(piece);
  }
  return pieces;
}

/**
 * Makes the test whether a range overlaps none of some others. Of the others, in any order, those that begin before its
 * end are looked up, and the one of them that reaches farthest decides: a block may have thousands of both.
 */
export function outside(others: readonly Range[]): (range: Range) => boolean {
  const sorted = [...others].sort((one, other) => one.start - other.start);
  let farthest = 0;
  const reach = sorted.map(({ end }) => (farthest = Math.max(farthest, end)));
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start < end) low = middle + 1;
      else high = middle;
    }
    return low === 0 || reach[low - 1]! <= start;
  };
}
