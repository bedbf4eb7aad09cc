import { createSpill } from './convert-spill';
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
 * source line. The text comes first and standard input can be read only once: the flags of a line wait until its text is
 * out, those of a huge line in a file, as a doubtful text has many times its own length in flags.
 */
export async function* convertTextToJson(chunks: AsyncIterable<Uint8Array>, convert: Converter): AsyncGenerator<string> {
  const flags = createSpill();
  try {
    let offset = 0; // of the piece in its line
    let hasFlags = false;
    for await (const { text, end } of readPieces(chunks)) {
      const conversion = convert(text);
      for (const flag of conversion.flags) {
        const { length, source, chosen, alternatives, confidence } = flag;
        flags.add((hasFlags ? ',' : '') + JSON.stringify({ offset: offset + flag.offset, length, source, chosen, alternatives, confidence }));
        hasFlags = true;
      }
      const written = (offset === 0 ? '{"text":"' : '') + JSON.stringify(conversion.text).slice(1, -1);
      offset += text.length;
      if (end === undefined) {
        yield written;
        continue;
      }
      yield* flags.take(`${written}","flags":[`, ']}\n');
      offset = 0;
      hasFlags = false;
    }
  } finally {
    flags.close();
  }
}
