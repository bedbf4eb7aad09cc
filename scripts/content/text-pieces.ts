/** Part of a line of text. A line of usual length is one piece. */
export interface TextPiece {
  /** Without the line's end. */
  text: string;
  /** The line's number, from 1. */
  line: number;
  /** How the line ends; `undefined` if more of it follows, `''` at the end of a file without a last line end. */
  end?: '\n' | '\r\n' | '';
}

/** Bytes that are no UTF-8. */
export class EncodingError extends Error {
  override name = 'EncodingError';
  constructor(readonly line: number) {
    super(`Line ${line} is not UTF-8.`);
  }
}

/** Lines longer than this, in UTF-16 units, come in pieces. */
export const maxPieceLength = 16_384;

const newline = 10;

/**
 * Cuts bytes into lines and decodes them, holding no more than one piece. A longer line is cut at the end of a sentence,
 * else at some other mark or blank, else between two characters.
 *
 * @throws {EncodingError} when it comes to bytes that are no UTF-8
 */
export async function* readPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TextPiece> {
  let decoder = newDecoder();
  let pending = '';
  let line = 1;
  let isBegun = false; // whether something of the line was decoded
  const decode = (bytes?: Uint8Array) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch (error) {
      if (error instanceof TypeError) throw new EncodingError(line);
      throw error;
    }
  };
  for await (const chunk of chunks) {
    let start = 0;
    while (start < chunk.length) {
      const found = chunk.indexOf(newline, start);
      const stop = Math.min(found === -1 ? chunk.length : found, start + maxPieceLength);
      pending += decode(chunk.subarray(start, stop));
      isBegun = true;
      while (pending.length > maxPieceLength) {
        const cut = cutBefore(pending, maxPieceLength);
        yield { text: pending.slice(0, cut), line };
        pending = pending.slice(cut);
      }
      start = stop;
      if (stop !== found) continue;
      pending += decode();
      const end = pending.endsWith('\r') ? '\r\n' : '\n';
      yield { text: end === '\n' ? pending : pending.slice(0, -1), line, end };
      decoder = newDecoder();
      pending = '';
      isBegun = false;
      line++;
      start++;
    }
  }
  pending += decode();
  if (isBegun) yield { text: pending, line, end: '' };
}

/** A byte order mark is text here: it goes out as it came in. */
function newDecoder(): TextDecoder {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
}

/** How far back from the limit a good place is looked for. */
const searched = 4096;

/** Where to cut a text that is longer than `limit`: as late as there is a good place. */
function cutBefore(text: string, limit: number): number {
  for (const good of [/[。！？；!?\n]/u, /[\p{P}\s]/u]) {
    for (let at = limit; at > limit - searched; at--) {
      if (good.test(text[at - 1]!)) return at;
    }
  }
  return /[\uD800-\uDBFF]/u.test(text[limit - 1]!) ? limit - 1 : limit;
}
