import { readPieces } from './text-pieces';

import type { Converter } from '@/lib/script/converter';

/**
 * Converts a text line by line as it comes; the ends of lines stay as they are. Memory does not grow with the text.
 *
 * @param chunks UTF-8
 */
export async function* convertText(chunks: AsyncIterable<Uint8Array>, convert: Converter): AsyncGenerator<string> {
  for await (const { text, end = '' } of readPieces(chunks)) yield convert(text).text + end;
}

/**
 * The same, one JSON object a line: `{"text":"…","flags":[…]}`, where offset and length of a flag are UTF-16 units of the
 * source line. The flags of a line are held until its text is out.
 */
export async function* convertTextToJson(chunks: AsyncIterable<Uint8Array>, convert: Converter): AsyncGenerator<string> {
  let flags: string[] = [];
  let offset = 0; // of the piece in its line
  for await (const { text, end } of readPieces(chunks)) {
    const conversion = convert(text);
    for (const flag of conversion.flags) {
      const { length, source, chosen, alternatives, confidence } = flag;
      flags.push(JSON.stringify({ offset: offset + flag.offset, length, source, chosen, alternatives, confidence }));
    }
    const beginning = offset === 0 ? '{"text":"' : '';
    const ending = end === undefined ? '' : `","flags":[${flags.join(',')}]}\n`;
    yield beginning + JSON.stringify(conversion.text).slice(1, -1) + ending;
    offset = end === undefined ? offset + text.length : 0;
    if (end !== undefined) flags = [];
  }
}
