/** Han characters, in which alone the source and the text that was read from it are compared. */
const han = /^\p{Script=Han}$/u;

/**
 * Where each Han character of a text stands in the source that it was read from: by UTF-16 offset of the text, the offset
 * in the source. Escapes, marks of emphasis and quotation, ends of lines and indents are passed over. A character that
 * the source writes by its number (`&#x5F8C;`) has no place and is left out.
 *
 * @param from where the text begins in the source, or what is before it
 * @returns `undefined` where the source does not read so
 */
export function sourceOffsets(text: string, source: string, from: number): Map<number, number> | undefined {
  const offsets = new Map<number, number>();
  let at = from;
  let offset = 0;
  for (const character of text) {
    if (han.test(character)) {
      const next = nextHan(source, at);
      const number = /&#(x?)([0-9a-f]+);|\\u([0-9a-f]{4})|\\U([0-9a-f]{8})/iu.exec(source.slice(at, next));
      if (number && numbered(number) === character) at += number.index + number[0].length;
      else if (next !== undefined && source.startsWith(character, next)) {
        offsets.set(offset, next);
        at = next + character.length;
      } else return undefined;
    }
    offset += character.length;
  }
  return offsets;
}

/**
 * As `sourceOffsets`, for a text that stands somewhere after a place, such as an attribute of a tag that begins there.
 *
 * @param within how far to look
 */
export function findSourceOffsets(text: string, source: string, from: number, within: number): Map<number, number> | undefined {
  const first = [...text].find((character) => han.test(character));
  if (first === undefined) return new Map();
  for (let at = source.indexOf(first, from); at !== -1 && at - from < within; at = source.indexOf(first, at + 1)) {
    const offsets = sourceOffsets(text, source, at);
    if (offsets) return offsets;
  }
  return undefined;
}

function nextHan(source: string, from: number): number | undefined {
  const pattern = /\p{Script=Han}/gu;
  pattern.lastIndex = from;
  return pattern.exec(source)?.index;
}

function numbered([, isHex, digits, short, long]: RegExpExecArray): string {
  const code = short || long ? Number.parseInt((short ?? long)!, 16) : Number.parseInt(digits!, isHex ? 16 : 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
