import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { Converter } from 'opencc-js';

/** A paragraph to learn from, in both scripts, as many UTF-16 units long. */
export interface Paragraph {
  simplified: string;
  traditional: string;
  kind: 'given' | keyof typeof ownWeight;
  /** Whether weights are learnt from it, or it is kept to see how sure they are. */
  use: 'weights' | 'calibration';
  /** How often it counts. */
  weight: number;
}

/** Sentences of our own, of every sense of the ambiguous characters; `prose` has them as often as ordinary text has. */
const ownFolder = 'scripts/train/text';

/** Of each ten blocks of so many paragraphs of a given file, the last is kept for calibration: neighbours share their words. */
const blockSize = 400;

/** Of our own sentences each tenth is kept, of our own prose each fourth. */
const ownKept = { sentences: 10, prose: 4 };

/** How often our own text counts where a given file's counts once: it is short, and has what minutes of meetings do not. */
const ownWeight = { sentences: 2, prose: 3 };
const ownCalibrationWeight = { sentences: 1, prose: 4 };

/**
 * Reads what the model is made from: the given files and our own sentences.
 *
 * @param files Traditional (Taiwan) text, one paragraph a line, packed with gzip where the name ends in .gz
 */
export function readTrainingText(files: readonly string[]): Paragraph[] {
  const simplify = createSimplifier();
  const given = files.flatMap((file) =>
    linesOf(file).flatMap((traditional, n): Paragraph[] => {
      const simplified = simplify(traditional);
      const use = Math.floor(n / blockSize) % 10 === 9 ? 'calibration' : 'weights';
      return simplified === undefined ? [] : [{ simplified, traditional, kind: 'given', use, weight: 1 }];
    }),
  );
  const own = readdirSync(ownFolder).filter((name) => name.endsWith('.txt')).sort().flatMap((name) => {
    const kind = name.startsWith('prose') ? 'prose' : 'sentences';
    return linesOf(`${ownFolder}/${name}`).flatMap((traditional, n): Paragraph[] => {
      const simplified = simplify(traditional);
      const use = n % ownKept[kind] === 0 ? 'calibration' : 'weights';
      const weight = use === 'weights' ? ownWeight[kind] : ownCalibrationWeight[kind];
      return simplified === undefined ? [] : [{ simplified, traditional, kind, use, weight }];
    });
  });
  return [...given, ...own];
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
