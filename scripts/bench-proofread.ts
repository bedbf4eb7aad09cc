import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';

import { isAcceptedFor, isFreeVariation } from '@/lib/script/free-variation';
import { foldGlyph } from '@/lib/script/glyph-variants';
import { createProofreader, type Misspelling } from '@/lib/script/proofread';

import { misspell, seededRandom } from './bench/misspell';
import { runCommand } from './command';
import { UsageError } from './usage';

const usage = `npm run bench:proofread -- FILE… [--lines N] [--seed N] [--show N]

Proof-reads native Traditional text (one paragraph a line; of a .tsv file the last column; .gz is unpacked), a random part
of each file: how much it finds in the text as it is, which is noise but for the true mistakes (--show N prints N of
them), and how many of the mistakes it finds that are made in it, one in each line.`;

/** `npm run bench:proofread`: what proof-reading finds and what it reports in vain. */
await runCommand(() => {
  const { positionals: files, values } = parseArgs({
    allowPositionals: true,
    options: { lines: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' }, show: { type: 'string', default: '0' } },
  });
  if (files.length === 0) throw new UsageError(`Which file?\n\n${usage}`);
  for (const file of files) if (!existsSync(file)) throw new UsageError(`There is no file \`${file}\`.\n\n${usage}`);
  const [lines = 0, seed = 0, show = 0] = [values.lines, values.seed, values.show].map(Number);
  if (![lines, seed, show].every((number) => Number.isInteger(number) && number >= 0)) throw new UsageError(`--lines, --seed and --show are numbers.\n\n${usage}`);
  for (const file of files) measure(file, { lines, seed, show });
  return 0;
});

function measure(file: string, { lines, seed, show }: { lines: number; seed: number; show: number }): void {
  const random = seededRandom(seed);
  const all = readLines(file);
  const frequency = countCharacters(all);
  const sample = shuffled(all, random).slice(0, lines);
  const proofread = createProofreader('zh-Hant-TW');

  const characters = sample.reduce((sum, line) => sum + line.length, 0);
  const noise = sample.flatMap((line) => proofread(line).map((found) => ({ line, found })));
  const certain = noise.filter(({ found }) => found.isCertain).length;
  const perTenThousand = (count: number) => ((10_000 * count) / characters).toFixed(3);
  console.log(`\n# ${basename(file)}: ${sample.length} lines, ${characters} characters, seed ${seed}\n`);
  console.log(`found in the text as it is: ${noise.length} (${perTenThousand(noise.length)} in 10,000 characters), of them certain ${certain} (${perTenThousand(certain)})`);
  for (const { line, found } of shuffled(noise, random).slice(0, show)) console.log(`  ${describe(line, found)}`);

  const misspelt = sample.flatMap((line) => misspell(line, frequency, random) ?? []);
  const results = misspelt.map(({ text, at, right }) => {
    const found = proofread(text).find(({ start }) => start === at);
    return { isFound: found !== undefined, isRight: found !== undefined && isSame(text, at, found.meant, right), isCertain: found?.isCertain === true };
  });
  const share = (isCounted: (result: (typeof results)[number]) => boolean) => `${((100 * results.filter(isCounted).length) / results.length).toFixed(1)} %`;
  console.log(`mistakes made: ${results.length}; found ${share(({ isFound }) => isFound)}, with the right character ${share(({ isRight }) => isRight)}, certain ${share(({ isCertain }) => isCertain)}, certain and not right ${share(({ isCertain, isRight }) => isCertain && !isRight)}`);
}

/** Whether two characters in a place are one for readers. */
function isSame(text: string, at: number, one: string, other: string): boolean {
  const withOne = text.slice(0, at) + one + text.slice(at + 1);
  return foldGlyph(one) === foldGlyph(other) || isAcceptedFor(one, other) || isAcceptedFor(other, one) || isFreeVariation(withOne, at, other);
}

function describe(line: string, { start, end, written, meant, confidence, isCertain }: Misspelling): string {
  return `${confidence.toFixed(4)} ${isCertain ? 'certain ' : ''}${written} → ${meant}  ${line.slice(Math.max(0, start - 10), start)}[${written}]${line.slice(end, end + 10)}`;
}

function readLines(file: string): string[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split(/\r?\n/u).map((line) => line.split('\t').at(-1)!).filter((line) => line !== '');
}

function countCharacters(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) for (const character of line) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list.map((item) => ({ item, key: random() })).sort((a, b) => a.key - b.key).map(({ item }) => item);
}
