import { problemAt, type Place, type Problem } from '@/lib/problems/problem';

/** A text file below `content/`, as it was read. */
export interface SourceFile {
  /** Path below `content/`, with slashes. */
  path: string;
  /** The path that messages show: `content/topics/response/section.yml`. */
  file: string;
  /** The text: without byte order mark, its lines ended by `\n`. */
  text: string;
  /** What was wrong with its bytes. */
  problems: Problem[];
}

/** Decodes a file. Bytes that are no UTF-8 are a problem, at the line where the first of them stands. */
export function decodeSource(path: string, file: string, bytes: Uint8Array): SourceFile {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return { path, file, text: normalise(decoder.decode(bytes)), problems: [] };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const text = normalise(new TextDecoder('utf-8').decode(bytes));
    return { path, file, text, problems: [problemAt(placeOfFault(bytes, file), 'file-encoding', {})] };
  }
}

function normalise(text: string): string {
  return text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
}

/** Where the first bytes stand that no text continues: what is before them is the longest part that can be read. */
function placeOfFault(bytes: Uint8Array, file: string): Place {
  let readable = 0;
  for (let step = 2 ** Math.ceil(Math.log2(bytes.length + 1)); step >= 1; step /= 2) {
    if (readable + step <= bytes.length && decodeStart(bytes, readable + step) !== undefined) readable += step;
  }
  const lines = normalise(decodeStart(bytes, readable)!).split('\n');
  return { file, line: lines.length, column: lines.at(-1)!.length + 1 };
}

/** The first bytes as text, a character cut short at their end left out; `undefined` if they are no UTF-8. */
function decodeStart(bytes: Uint8Array, length: number): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The two parts of an .mdx file. */
export interface Parts {
  frontmatter: string;
  body: string;
  /** Where the text below the frontmatter begins. */
  bodyAt: Place;
  problems: Problem[];
}

/** Cuts an .mdx file at the end of its frontmatter. */
export function splitFrontmatter({ file, text }: Pick<SourceFile, 'file' | 'text'>): Parts {
  const top = { file, line: 1, column: 1 };
  const whole = { frontmatter: '', body: text, bodyAt: top };
  if (!/^---[ \t]*\n/u.test(text)) return { ...whole, problems: [problemAt(top, 'frontmatter-missing', {})] };
  const start = text.indexOf('\n') + 1;
  const end = /^---[ \t]*$/mu.exec(text.slice(start));
  if (!end) return { ...whole, body: '', problems: [problemAt(top, 'frontmatter-unclosed', {})] };
  const frontmatter = text.slice(start, start + end.index);
  const bodyStart = Math.min(text.length, start + end.index + end[0].length + 1);
  const line = text.slice(0, bodyStart).split('\n').length;
  return { frontmatter, body: text.slice(bodyStart), bodyAt: { file, line, column: 1 }, problems: [] };
}
