import { analyse } from 'chardet';

/** A file's bytes as text. */
export interface DecodedText {
  /** Without byte order mark, lines ended by `\n`, without NUL. */
  text: string;
  /** Name of the encoding, as `TextDecoder` has it: `utf-8`, `gb18030`, `big5`. */
  encoding: string;
  /** Lines in which a NUL stood. */
  nulLines: number[];
}

const byteOrderMarks: readonly [encoding: string, mark: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** A text that is UTF-8 but for some damage has so many good characters for each bad one. */
const goodForEachBad = 8;

/**
 * Decodes a file: by its byte order mark, else as UTF-8 if it is that, else in the Chinese encoding that reads it with
 * the fewest faults and the most common words; what the file says of itself decides only between equals.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = detectEncoding(bytes);
  const decoded = decode(bytes, encoding).replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const nulLines = decoded.includes('\0') ? decoded.split('\n').flatMap((line, i) => (line.includes('\0') ? [i + 1] : [])) : [];
  return { text: decoded.replaceAll('\0', ''), encoding, nulLines };
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function detectEncoding(bytes: Uint8Array): string {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return marked[0];
  const sample = bytes.subarray(0, sampleBytes);
  const sixteen = utf16Without(sample);
  if (sixteen) return sixteen;
  const asUtf8 = decode(bytes, 'utf-8');
  const bad = count(asUtf8, /\uFFFD/gu);
  const good = count(asUtf8, /[^\u0000-\u007F\uFFFD]/gu);
  if (bad === 0 || good > bad * goodForEachBad) return 'utf-8';
  const guesses = new Map(analyse(sample).map(({ name, confidence }) => [name.toLowerCase(), confidence]));
  const declared = declaredEncoding(sample);
  const rated = ['gb18030', 'big5'].map((encoding) => {
    const text = decode(sample, encoding);
    const faults = count(text, /[\uFFFD\uE000-\uF8FF]/gu);
    const characters = Math.max(1, count(text, /[^\u0000-\u007F]/gu));
    const common = count(text, commonCharacters);
    const rating = (common - 5 * faults) / characters + (guesses.get(encoding) ?? 0) / 1000 + (declared === encoding ? 0.02 : 0);
    return { encoding, rating };
  });
  return rated.sort((a, b) => b.rating - a.rating)[0]!.encoding;
}

/** So much of a file tells its encoding. */
const sampleBytes = 200_000;

/** The commonest characters of both scripts, and punctuation; each text has some of them in every line. */
const commonCharacters = /[的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過子说說产產种種面而方后後多定行学學法所民得经經，。、：“”「」（）]/gu;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** UTF-16 without its mark: text in Latin letters and line ends leaves every other byte zero. */
function utf16Without(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  const [even, odd] = zeros as [number, number];
  if (even + odd < bytes.length / 20 || bytes.length < 4) return undefined;
  const encoding = odd > even * 10 ? 'utf-16le' : even > odd * 10 ? 'utf-16be' : undefined;
  return encoding && !decode(bytes.subarray(0, bytes.length - (bytes.length % 2)), encoding).includes('\uFFFD') ? encoding : undefined;
}

/** What a page says of its encoding, which is not always so. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const name = /charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  if (/^(?:gb|x-gbk|hz)/u.test(name)) return 'gb18030';
  return /^big-?5/u.test(name) ? 'big5' : name;
}
