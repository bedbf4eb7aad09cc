import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { Converter } from 'opencc-js';

/** A paragraph to learn from, in both scripts, as many UTF-16 units long. */
export interface Paragraph {
  simplified: string;
  traditional: string;
  kind: Kind;
  /** Which part of the text it is in: how sure a model is of a part is seen on one that was made without it. */
  fold: number;
  /** How often it counts for the weights. */
  weight: number;
}

/** Given to the command; or of our own: sentences of every sense of the ambiguous characters, and prose, which has them as often as ordinary text. */
export type Kind = 'given' | 'sentences' | 'prose';

/** How many parts the text is cut into. */
export const foldCount = 4;

/** How many paragraphs in a row are in one part: neighbours share their words. */
const blockSize: Readonly<Record<Kind, number>> = { given: 400, sentences: 1, prose: 25 };

const ownFolder = 'scripts/train/text';

/** How often our own text counts where a given file's counts once: it is short, and has what minutes of meetings do not. */
const weightOf: Readonly<Record<Kind, number>> = { given: 1, sentences: 2, prose: 5 };

/**
 * Reads what the model is made from: the given files and our own text.
 *
 * @param files Traditional (Taiwan) text, one paragraph a line, packed with gzip where the name ends in .gz
 */
export function readTrainingText(files: readonly string[]): Paragraph[] {
  const own = readdirSync(ownFolder).filter((name) => name.endsWith('.txt')).sort();
  const simplify = createSimplifier();
  const read = (kind: Kind, lines: readonly string[]) =>
    lines.flatMap((traditional, n): Paragraph[] => {
      const simplified = simplify(traditional);
      const fold = Math.floor(n / blockSize[kind]) % foldCount;
      return simplified === undefined ? [] : [{ simplified, traditional, kind, fold, weight: weightOf[kind] }];
    });
  const linesOfOwn = (kind: Kind) => own.filter((name) => name.startsWith(kind)).flatMap((name) => linesOf(`${ownFolder}/${name}`));
  return [...read('given', files.flatMap(linesOf)), ...read('sentences', linesOfOwn('sentences')), ...read('prose', linesOfOwn('prose'))];
}

/** Characters that our own text does not teach, since it prints 念 for 唸 more than Taiwan does. */
const notOfOwnText = '念';

/** Whether a paragraph may teach what a character becomes. */
export function isLearntFrom({ kind }: Paragraph, character: string): boolean {
  return kind === 'given' || !notOfOwnText.includes(character);
}

function linesOf(file: string): string[] {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter((line) => line !== '');
}

/** Makes the Simplified side of Taiwan's text with OpenCC's tw2s; nothing where its length is another. */
function createSimplifier(): (traditional: string) => string | undefined {
  const convert = Converter({ from: 'tw', to: 'cn' });
  return (traditional) => {
    const simplified = convert(traditional).replaceAll('牠', '它'); // which OpenCC keeps, and Simplified does not have
    return simplified.length === traditional.length ? simplified : undefined;
  };
}
