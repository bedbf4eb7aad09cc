/** A text set in lines, at a size in pixels. */
export interface SetText {
  size: number;
  lines: string[];
}

/** The room for a text: pixels. `sizes` from the largest; `maxLines` for each of them. */
export interface Box {
  width: number;
  sizes: readonly { size: number; maxLines: number }[];
}

/** How much smaller a title may be, in pixels of size, to save a break inside a phrase. */
const breakLoss = 17;

/** Width of a text in ems. */
export type Measure = (text: string) => number;

/**
 * Sets a title as large as it fits, in lines of about the same width that break between words, after a mark if there is
 * one. What does not fit even at the smallest size is cut, with `…`.
 *
 * @param language BCP 47 tag, for finding words
 */
export function setLines(text: string, language: string, measureText: Measure, { width, sizes }: Box): SetText {
  const measure = remember(measureText);
  const pieces = piecesOf(text, language);
  const settings = sizes.flatMap(({ size, maxLines }) => {
    const fitting = pieces.flatMap((piece) => (measure(piece) * size > width ? [...piece] : [piece]));
    const counts = Array.from({ length: maxLines }, (_, i) => i + 1);
    return counts.flatMap((count) => balance(fitting, count, measure, width / size) ?? []).map(({ lines, cost }) => ({ size, lines, cost }));
  });
  const score = ({ size, lines, cost }: SetText & { cost: number }) => size - breakLoss * brokenPhrases(lines) - 2 * lines.length - cost / 100;
  const [first, ...others] = settings;
  if (first) {
    const { size, lines } = others.reduce((best, each) => (score(each) > score(best) ? each : best), first);
    return { size, lines };
  }
  const { size, maxLines } = sizes.at(-1)!;
  return { size, lines: cut([...text], maxLines, measure, width / size) };
}

const closing = /^[\p{Pe}\p{Pf}，。、；：？！…—·．,.;:?!%％）」』》〉】”’]/u;
const opening = /[\p{Ps}\p{Pi}「『《〈【（“‘]$/u;
const mark = /[，。、；：？！—…\s）」』》〉】”]$/u;

/** The parts of a text between which a line may break: words, with the marks that must not begin or end a line. */
function piecesOf(text: string, language: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text.trim())) {
    const last = pieces.at(-1);
    if (last !== undefined && (closing.test(segment) || opening.test(last) || /^\s+$/u.test(segment))) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

/** Every size and number of lines asks for the same pieces again: nine tenths of the time. */
function remember(measure: Measure): Measure {
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? measure(text);
    known.set(text, width);
    return width;
  };
}

/** Lines that end inside a phrase. */
function brokenPhrases(lines: readonly string[]): number {
  return lines.slice(0, -1).filter((line) => !mark.test(line)).length;
}

/** The pieces in so many lines, as even as they can be; `undefined` if they do not fit. */
function balance(pieces: readonly string[], count: number, measure: Measure, width: number): { cost: number; lines: string[] } | undefined {
  const whole = measure(pieces.join(''));
  const ideal = whole / count;
  // best[i] is the best way to set the first i pieces in the lines made so far.
  let best: ({ cost: number; lines: string[] } | undefined)[] = [{ cost: 0, lines: [] }];
  for (let line = 1; line <= count; line++) {
    const next: typeof best = [];
    for (let end = line; end <= pieces.length; end++) {
      for (let start = end - 1; start >= line - 1; start--) {
        const before = best[start];
        const text = pieces.slice(start, end).join('').trim();
        const length = measure(text);
        if (length > width) break;
        if (!before) continue;
        const atMark = end === pieces.length || mark.test(pieces[end - 1]!);
        const cost = before.cost + (length - ideal) ** 2 + (atMark ? 0 : 16);
        if (cost < (next[end]?.cost ?? Number.POSITIVE_INFINITY)) next[end] = { cost, lines: [...before.lines, text] };
      }
    }
    best = next;
  }
  return best[pieces.length];
}

function cut(characters: readonly string[], maxLines: number, measure: Measure, width: number): string[] {
  const lines: string[] = [''];
  for (const character of characters) {
    const line = lines.at(-1)! + character;
    if (measure(`${line}…`) <= width) lines[lines.length - 1] = line;
    else if (lines.length < maxLines) lines.push(character);
    else return [...lines.slice(0, -1), `${lines.at(-1)!}…`];
  }
  return lines;
}
