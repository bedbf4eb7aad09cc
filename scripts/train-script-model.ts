import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';

import { decodeModel, encodeModel } from '@/lib/script/context-model';

import { calibrate, type Calibration } from './train/calibrate';
import { findPhraseDoubts, type PhraseDoubts } from './train/phrase-doubts';
import { collectExamples } from './train/examples';
import { trainWeights } from './train/train-weights';
import { runCommand } from './command';
import { UsageError } from './usage';

const usage = `npm run train:script -- FILE.txt[.gz]

Learns from Traditional (Taiwan) text, one paragraph a line, which Traditional character an ambiguous Simplified one
stands for in its context, and writes lib/script/model-data.ts. The same text gives the same file.`;

const target = 'lib/script/model-data.ts';

/** `npm run train:script`: makes the model of conversion. */
await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file] = positionals;
  if (!file || !existsSync(file)) throw new UsageError(`${file ? `There is no file \`${file}\`.` : 'Which file?'}\n\n${usage}`);
  const bytes = readFileSync(file);
  const paragraphs = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter((line) => line !== '');

  const started = performance.now();
  const log = (message: string) => console.log(`${((performance.now() - started) / 1000).toFixed(0)} s  ${message}`);
  const doubts = findPhraseDoubts(paragraphs, log);
  const examples = collectExamples(paragraphs, log);
  const model = trainWeights(examples, log);
  const encoded = encodeModel(model);
  log(`${model.keys.length} weights, ${encoded.length} bytes`);
  const calibration = calibrate(paragraphs, decodeModel(encoded), doubts, log);
  writeFileSync(target, moduleOf(encoded, doubts, calibration));
  return 0;
});

function moduleOf(encoded: Uint8Array, { doubtful, contested, confirmed }: PhraseDoubts, { coefficients, ease }: Calibration): string {
  return `// Made by \`npm run train:script\` (scripts/train-script-model.ts); not to be edited.

/** The weights of the context model, in the format of \`encodeModel\`, as base64. */
export const modelData =
  '${Buffer.from(encoded).toString('base64')}';

/** The phrases that the training text contradicts (see scripts/train/phrase-doubts.ts). */
export const doubtfulPhrases =
  '${doubtful.join(' ')}';

/** The phrases that it contradicts now and then. */
export const contestedPhrases =
  '${contested.join(' ')}';

/** The phrases that it has often and never contradicts. */
export const confirmedPhrases =
  '${confirmed.join(' ')}';

/** The coefficients of \`confidenceOf\`. */
export const calibration = [${coefficients.map((each) => each.toFixed(4)).join(', ')}];

/** How much likelier each character is right than the coefficients say, in log-odds. */
export const easeOfCharacters: Readonly<Record<string, number>> = ${JSON.stringify(ease)};
`;
}
