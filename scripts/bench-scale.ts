import { appendFileSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { makeArticles } from './bench/make-articles';
import { measure } from './bench/measure';
import { makeScratchSite } from './bench/scratch-site';
import { runCommand } from './command';
import { UsageError } from './usage';

const usage = `npm run bench:scale -- FILE.txt[.gz] [COUNT…]

Cuts a text (one paragraph a line) to COUNT articles, builds the site of them in a temporary folder, and prints what it
cost: time, memory, disk. Default counts: 200 1000. The slope is the time of each further page between the last two.`;

/** `npm run bench:scale`: what a site of many articles costs on this machine. */
await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [source, ...counts] = positionals;
  if (!source || !existsSync(source)) throw new UsageError(`${source ? `There is no file \`${source}\`.` : 'Which text file?'}\n\n${usage}`);
  const numbers = counts.length > 0 ? counts.map(Number) : [200, 1000];
  if (numbers.some((number) => !Number.isInteger(number) || number < 1)) throw new UsageError(`COUNT is a whole number.\n\n${usage}`);

  const scratch = makeScratchSite();
  const results: { pages: number; seconds: number }[] = [];
  try {
    for (const count of numbers) {
      for (const made of ['content', '.shutong', '.contentlayer', '.next', 'out', 'public/media']) rmSync(join(scratch.folder, made), { recursive: true, force: true });
      const articles = await makeArticles({ source, target: join(scratch.folder, 'content'), count });
      const run = (label: string) => report(label, scratch.folder);
      results.push(await run(`${articles} articles, cold`));
      appendFileSync(join(scratch.folder, 'content/section-0/article-0.mdx'), '\n又及：多了一句。\n');
      await run(`${articles} articles, one edited`);
    }
  } finally {
    scratch.remove();
  }
  const [before, after] = results.slice(-2);
  if (before && after) console.log(`slope: ${((1000 * (after.seconds - before.seconds)) / (after.pages - before.pages)).toFixed(1)} ms a page`);
  return 0;
});

async function report(label: string, cwd: string): Promise<{ pages: number; seconds: number }> {
  const { seconds, peakMemoryMb, status, output } = await measure(process.execPath, ['scripts/run.mjs', 'build'], { cwd, env: { SITE_URL: 'https://example.org' } });
  if (status !== 0) throw new UsageError(`The build failed:\n${output.slice(-3000)}`);
  const files = readdirSync(join(cwd, 'out'), { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const mb = (folder: string) => Math.round(sizeOf(join(cwd, folder)) / 1e6);
  const sizes = ['out', '.shutong', '.contentlayer', '.next'].map((folder) => `${folder} ${mb(folder)} MB`).join(', ');
  const phases = /\(content .*\)/u.exec(output)?.[0] ?? '';
  console.log(`${label}: ${seconds.toFixed(1)} s ${phases}, ${pages} pages, peak memory ${peakMemoryMb} MB, ${sizes}`);
  return { pages, seconds };
}

function sizeOf(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
