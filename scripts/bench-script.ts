import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';

import { flagThreshold } from '@/lib/script/context-conversion';

import { calibrationTable, flagCurve, flaggedWithin } from './bench/flag-table';
import { measureConverter } from './bench/measure-converter';
import { readSentencePairs } from './bench/sentence-pairs';
import { score, type Score, type ScoredSentence } from './bench/score';
import { runCommand } from './command';
import { UsageError } from './usage';

import type { Flag } from '@/lib/script/flag';

const usage = `npm run bench:script -- FILE.tsv…

Converts the left column of each file (Simplified TAB Traditional) with plain opencc-js (s2tw) and with ours (zh-Hans to
zh-Hant-TW) and compares both with the right column. "Folded" counts glyph variants and free variation as equal.`;

const maxPatterns = 25;

/** How many flags in 1,000 characters an editor can be asked to look at. */
const bearableFlags = 4;

/** `npm run bench:script`: how good conversion is, beside OpenCC. */
await runCommand(async () => {
  const { positionals: files } = parseArgs({ allowPositionals: true });
  if (files.length === 0) throw new UsageError(`Which file?\n\n${usage}`);
  for (const file of files) if (!existsSync(file)) throw new UsageError(`There is no file \`${file}\`.\n\n${usage}`);

  for (const file of files) {
    const pairs = readSentencePairs(file);
    const sentences = pairs.map(({ simplified }) => simplified);
    const openCc = await measureConverter('opencc', sentences);
    const ours = await measureConverter('ours', sentences);
    const scores = { openCc: score(pairs, openCc.texts), ours: score(pairs, ours.texts) };
    const { characters, ambiguous, sentences: count } = scores.ours;
    console.log(`\n# ${basename(file)}: ${count} sentences, ${characters} characters, ${ambiguous} ambiguous places\n`);
    printTable([
      ['', 'OpenCC s2tw', 'ours'],
      row('accuracy at ambiguous places, strict', (each) => percent(1 - each.ambiguousStrictErrors / each.ambiguous)),
      row('accuracy at ambiguous places, folded', (each) => percent(1 - each.ambiguousErrors / each.ambiguous)),
      row('errors, strict', (each) => String(each.strictErrors)),
      row('errors, folded', (each) => String(each.errors)),
      row('… at ambiguous places', (each) => String(each.ambiguousErrors)),
      row('sentences exact, folded', (each) => `${each.exact} (${percent(each.exact / each.sentences)})`),
      ['speed, MB/s of UTF-8', ...[openCc, ours].map(({ mbPerSecond }) => mbPerSecond.toFixed(1))],
      ['start-up, s', ...[openCc, ours].map(({ startSeconds }) => startSeconds.toFixed(2))],
      ['memory, MB resident', ...[openCc, ours].map(({ memoryMb }) => memoryMb.toFixed(0))],
    ]);
    console.log(`\nerrors, folded, ours ÷ OpenCC: ${(scores.ours.errors / scores.openCc.errors).toFixed(3)}`);
    printFlags(scores.ours.scored, ours.flags);
    printPatterns('ours', scores.ours);
    printPatterns('OpenCC', scores.openCc);

    function row(name: string, cell: (score: Score) => string): string[] {
      return [name, cell(scores.openCc), cell(scores.ours)];
    }
  }
  return 0;
});

function printFlags(scored: readonly ScoredSentence[], flags: readonly (readonly Flag[])[]): void {
  console.log('\ncalibration: of the places with a confidence in this band, how many are right');
  printTable([
    ['confidence', 'places', 'mean said', 'right'],
    ...calibrationTable(scored, flags)
      .filter(({ places }) => places > 0)
      .map(({ from, to, places, saidRight, right }) => [`${from} to ${to}`, String(places), percent(saidRight), percent(right)]),
  ]);
  console.log('\nflags: what each threshold shows (* the documented one)');
  printTable([
    ['threshold', 'flags per 1,000', 'errors flagged', '… where a choice'],
    ...flagCurve(scored, flags, flagThreshold).map(({ threshold, flagsPerThousand, caught, caughtOfChoices }) => [
      `${threshold}${threshold === flagThreshold ? ' *' : ''}`,
      flagsPerThousand.toFixed(2),
      percent(caught),
      percent(caughtOfChoices),
    ]),
  ]);
  const { threshold, caught, caughtOfChoices } = flaggedWithin(bearableFlags, scored, flags);
  console.log(`\nat ${bearableFlags} flags per 1,000 characters (below ${threshold.toFixed(3)}): ${percent(caught)} of the errors are flagged, ${percent(caughtOfChoices)} of those where a choice was`);
}

function printPatterns(name: string, { patterns }: Score): void {
  console.log(`\ncommonest errors, ${name}:`);
  const sorted = [...patterns].sort(([, a], [, b]) => b.count - a.count).slice(0, maxPatterns);
  for (const [pattern, { count, contexts }] of sorted) console.log(`${String(count).padStart(5)}  ${pattern}  ${contexts.join(' · ')}`);
}

function printTable(rows: readonly (readonly string[])[]): void {
  for (const [name = '', ...cells] of rows) console.log(name.padEnd(38) + cells.map((cell) => cell.padStart(16)).join(''));
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
