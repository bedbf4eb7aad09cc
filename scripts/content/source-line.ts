import stringWidth from 'string-width';

/** Columns of a terminal that a line may take before it is cut. */
const room = 72;

/**
 * A line of a file with a mark under a place in it, as compilers show it; of a long line the part around the place.
 *
 * @param column counts UTF-16 units from 1, as places of problems do
 * @returns none where there is nothing to see: behind the end, or on a line without words
 */
export function showSourceLine(text: string, line: number, column: number): string[] {
  const source = text.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u)[line - 1] ?? '';
  if (source.trim() === '' || /^-{3,}\s*$/u.test(source)) return [];
  const at = Math.min(column - 1, source.length);
  const start = beginOf(source, at);
  const [before, behind] = [visible(source.slice(start, at)), visible(source.slice(at))];
  const shown = `${start > 0 ? '…' : ''}${before}`;
  const number = String(line);
  return [
    `    ${number} │ ${shown}${cutTo(behind, room - stringWidth(shown))}`,
    `    ${' '.repeat(number.length)} │ ${' '.repeat(stringWidth(shown))}^`,
  ];
}

/** Where the part that is shown begins: so that what stands before the place takes half of the room at most. */
function beginOf(source: string, at: number): number {
  const characters = [...source.slice(0, at)];
  let width = 0;
  let start = at;
  for (const character of characters.reverse()) {
    width += stringWidth(visible(character));
    if (width > room / 2) break;
    start -= character.length;
  }
  return start;
}

function cutTo(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let cut = '';
  for (const character of text) {
    if (stringWidth(cut + character) > width - 1) break;
    cut += character;
  }
  return `${cut}…`;
}

/** What a terminal does not show, or would obey, as boxes; a tab as a blank. */
function visible(text: string): string {
  return text.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFC]/gu, '□');
}
