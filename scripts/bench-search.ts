import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { buildIndex, type SearchText } from '@/lib/search/build-index';
import { characterClasses } from '@/lib/search/character-classes';

import { makeArticles } from './bench/make-articles';
import { measure } from './bench/measure';
import { makeScratchSite } from './bench/scratch-site';
import { timeInBrowser } from './bench/search-browser';
import { runSearches, servedBytes, type Run, type SearchRuns } from './bench/search-run';
import { makeProbes, type Probe } from './bench/search-truth';
import { runCommand } from './command';
import { UsageError } from './usage';

const usage = `npm run bench:search -- FILE.txt[.gz] [COUNT…]

Cuts a text (one paragraph a line) to COUNT articles (default: 1000), makes the site of them in a temporary folder, and
searches it for 500 random strings of 2 to 6 characters in both scripts: recall, precision, bytes, time. The first COUNT is
built whole; of further ones only the content step and the index are made, and a page is taken to weigh what it does there.`;

const probeCount = 500;
const seed = 20261123;
/** Pages that a first view of the results fetches; see `article-search.ts`. */
const batch = 10;

/** `npm run bench:search`: what search finds, and what that costs a reader. */
await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [source, ...counts] = positionals;
  if (!source || !existsSync(source)) throw new UsageError(`${source ? `There is no file \`${source}\`.` : 'Which text file?'}\n\n${usage}`);
  const numbers = counts.length > 0 ? counts.map(Number) : [1000];
  if (numbers.some((number) => !Number.isInteger(number) || number < 1)) throw new UsageError(`COUNT is a whole number.\n\n${usage}`);

  const { folder, remove } = makeScratchSite();
  let pageBytes: number[] = [];
  try {
    for (const [i, count] of numbers.entries()) {
      for (const made of ['content', '.shutong', '.contentlayer', 'out', 'public/media', 'public/assets']) rmSync(join(folder, made), { recursive: true, force: true });
      const articles = await makeArticles({ source, target: join(folder, 'content'), count });
      await make(folder, i === 0, articles);
      const probes = makeProbes(join(folder, 'content'), probeCount, seed);
      if (i === 0) pageBytes = sizesOfPages(join(folder, 'out'));
      const site = join(folder, i === 0 ? 'out' : 'public');
      const runs = await runSearches(site, probes);
      report(probes, runs, mean(pageBytes), i === 0 ? scriptBytes(site) : 0);
      reportBuild(folder);
      if (i === 0) await reportBrowser(folder, probes);
    }
  } finally {
    remove();
  }
  return 0;
});

async function make(cwd: string, whole: boolean, articles: number): Promise<void> {
  const args = whole ? ['scripts/run.mjs', 'build'] : ['node_modules/contentlayer2/bin/cli.cjs', 'build'];
  const { status, seconds, peakMemoryMb, output } = await measure(process.execPath, args, { cwd, env: { SITE_URL: 'https://example.org', PWD: cwd } });
  if (status !== 0) throw new UsageError(`The build failed:\n${output.slice(-3000)}`);
  console.log(`\n# ${articles} articles (${whole ? 'whole build' : 'content step'}: ${seconds.toFixed(0)} s, peak memory ${peakMemoryMb} MB)\n`);
}

function report(probes: readonly Probe[], runs: SearchRuns, pageBytes: number, script: number): void {
  for (const side of ['traditional', 'simplified'] as const) console.log(`${side.padEnd(12)} ${quality(probes, runs[side])}`);
  const all = [...runs.traditional, ...runs.simplified];
  const pages = (run: Run) => pageBytes * Math.min(batch, run.found.length);
  console.log(`index        ${kb(runs.indexBytes)} in ${runs.files} files; its first file ${kb(runs.manifestBytes)}, script ${kb(script)}`);
  console.log(`per query    ${spread(all.map(({ shardBytes }) => shardBytes), kb)} of the index, in ${spread(all.map(({ shards }) => shards), String)} files`);
  console.log(`             ${spread(all.map(pages), kb)} for the pages of the first ${batch} results (a page: ${kb(pageBytes)})`);
  console.log(`in all       ${spread(all.map((run) => run.shardBytes + pages(run)), kb)}; first query ${spread(all.map((run) => run.shardBytes + pages(run) + runs.manifestBytes + script), kb)}`);
  console.log(`in Node      ${spread(all.map(({ milliseconds }) => milliseconds), (ms) => `${ms.toFixed(1)} ms`)} from query to ranked results, files on disk`);
}

/** Over all strings together: what of the truth was found, and what of the found is true. */
function quality(probes: readonly Probe[], runs: readonly Run[]): string {
  let [right, found, wanted, exact] = [0, 0, 0, 0];
  for (const [i, { articles }] of probes.entries()) {
    const hits = runs[i]!.found.filter((path) => articles.has(path)).length;
    right += hits;
    found += runs[i]!.found.length;
    wanted += articles.size;
    if (hits === articles.size && hits === runs[i]!.found.length) exact++;
  }
  return `recall ${percent(right / wanted)} (${right} of ${wanted}), precision ${percent(right / found)} (${found} found), ${exact} of ${probes.length} strings exact`;
}

/** How long making the index takes, beside folding the texts, and what memory. */
function reportBuild(folder: string): void {
  const texts = Object.values(JSON.parse(readFileSync(join(folder, '.shutong/search-texts.json'), 'utf8')) as Record<string, SearchText>);
  const before = process.memoryUsage().rss;
  const start = performance.now();
  buildIndex(texts, characterClasses());
  const seconds = (performance.now() - start) / 1000;
  console.log(`making it    ${seconds.toFixed(1)} s, ${Math.round((process.memoryUsage().rss - before) / 1e6)} MB more memory, from folded texts`);
}

async function reportBrowser(project: string, probes: readonly Probe[]): Promise<void> {
  const queries = probes.slice(0, 15).map(({ simplified }) => simplified);
  const { local, phone } = await timeInBrowser(project, queries);
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  console.log(`in Chromium  ${spread(local, ms)} from opening the page to the first result, nothing cached; on slow 4G ${spread(phone, ms)}`);
}

function sizesOfPages(out: string): number[] {
  const folder = join(out, 'zh-Hant');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /article-\d+\.html$/u.test(file))
    .map((file) => servedBytes(join(folder, file)));
}

function scriptBytes(site: string): number {
  const assets = join(site, 'assets');
  return servedBytes(join(assets, readdirSync(assets).find((name) => /^search-[\da-f]+\.js$/u.test(name))!));
}

function spread(values: readonly number[], show: (value: number) => string): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => show(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
  return `median ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)}`;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
