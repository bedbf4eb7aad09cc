import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { createContextModel, encodeModel } from '@/lib/script/context-model';

import { calibrate } from './train/calibrate';
import { collectExamples } from './train/examples';
import { countPhrases, phraseOddsOf, type PhraseOdds } from './train/phrase-odds';
import { readTrainingText } from './train/training-text';
import { trainWeights } from './train/train-weights';
import { runCommand } from './command';
import { UsageError } from './usage';

import type { Calibration } from '@/lib/script/confidence';

const usage = `npm run train:script -- FILE.txt[.gz]…

Learns from Traditional (Taiwan) text, one paragraph a line, and from the text in scripts/train/text/, which Traditional
character an ambiguous Simplified one stands for in its context, and writes lib/script/model-data.ts. The same text gives
the same file.`;

const target = 'lib/script/model-data.ts';

/** `npm run train:script`: makes the model of conversion. */
await runCommand(async () => {
  const { positionals: files } = parseArgs({ allowPositionals: true });
  if (files.length === 0) throw new UsageError(`Which file?\n\n${usage}`);
  for (const file of files) if (!existsSync(file)) throw new UsageError(`There is no file \`${file}\`.\n\n${usage}`);

  const started = performance.now();
  const log = (message: string) => console.log(`${((performance.now() - started) / 1000).toFixed(0)} s  ${message}`);
  const paragraphs = readTrainingText(files);
  log(`${paragraphs.length} paragraphs`);
  const phrases = countPhrases(paragraphs);
  log(`${phrases.size} places in phrases`);
  const examples = collectExamples(paragraphs, log);
  const calibration = calibrate(
    paragraphs,
    (fold) => ({ model: createContextModel(trainWeights(examples, log, fold)), phraseOdds: phraseOddsOf(phrases, fold) }),
    log,
  );
  const model = trainWeights(examples, log);
  const encoded = encodeModel(model);
  log(`${model.keys.length} weights, ${encoded.length} bytes`);
  writeFileSync(target, moduleOf(encoded, phraseOddsOf(phrases), calibration));
  return 0;
});

function moduleOf(encoded: Uint8Array, phraseOdds: PhraseOdds, { coefficients, ease }: Calibration): string {
  return `// Made by \`npm run train:script\` (scripts/train-script-model.ts); not to be edited.
import type { Calibration } from './confidence';

/** The weights of the context model, in the format of \`encodeModel\`, as base64. */
export const modelData =
  '${Buffer.from(encoded).toString('base64')}';

/** The log-odds, rounded, that the dictionary is right at a place of a phrase, and the places (see scripts/train/phrase-odds.ts). */
export const phraseOdds: Readonly<Record<string, string>> = ${JSON.stringify(groupByOdds(phraseOdds), null, 2)};

/** What \`confidenceOf\` computes with. */
export const calibration: Calibration = {
  coefficients: [${coefficients.map((each) => each.toFixed(4)).join(', ')}],
  ease: ${JSON.stringify(ease)},
};
`;
}

function groupByOdds(phraseOdds: PhraseOdds): Record<string, string> {
  const groups = new Map<number, string[]>();
  for (const [phrase, odds] of phraseOdds) groups.set(odds, [...(groups.get(odds) ?? []), phrase]);
  return Object.fromEntries([...groups].sort(([a], [b]) => a - b).map(([odds, phrases]) => [String(odds), phrases.join(' ')]));
}
