/** How a source writes what it does not write as it is. */
export interface Notation {
  /** What a sign at an offset stands for (`\*` for `*`), `undefined` where a character stands for itself. */
  readSign: (source: string, at: number) => Sign | undefined;
  /** The end of a line with all that belongs to the form and not to the text: blanks, indentation. Sticky. */
  lineEnd: RegExp;
}

export interface Sign {
  /** How many UTF-16 units of the source it takes. */
  length: number;
  /** What it is read as, `undefined` for some one character. */
  text?: string;
}

/**
 * Where a place of a text stands in the source that the text was read from. Both are followed side by side; ends of lines
 * and the blanks around them may differ.
 *
 * @param from where the text begins in the source
 * @param offset a place in the text, up to its end
 * @returns an offset in the source, `undefined` where the source does not read so
 */
export function sourceOffset(source: string, from: number, text: string, offset: number, { readSign, lineEnd }: Notation): number | undefined {
  let at = from;
  for (let read = 0; ; ) {
    const end = matchAt(lineEnd, source, at);
    if (end > 0 && read < text.length) {
      at += end;
      while (read < offset && isBlank(text[read])) read++;
    }
    const sign = readSign(source, at);
    const isInvisible = sign?.text === '' || (isBlank(source[at]) && !isBlank(text[read]));
    if (read >= offset && (read >= text.length || !isInvisible)) return at;
    const isAsWritten = sign?.text === undefined && sign !== undefined && text.startsWith(source.slice(at, at + sign.length), read);
    const meant = isAsWritten ? undefined : (sign?.text ?? String.fromCodePoint(text.codePointAt(read) ?? 0));
    if (sign && meant !== undefined && text.startsWith(meant, read)) {
      if (read + meant.length > offset) return at;
      at += sign.length;
      read += meant.length;
    } else if (source[at] === text[read]) {
      at++;
      read++;
    } else if (isBlank(source[at])) at++;
    else if (isBlank(text[read])) read++;
    else return undefined;
  }
}

function matchAt(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0].length ?? 0;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\n';
}
