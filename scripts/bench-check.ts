import { appendFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { makeArticles } from './bench/make-articles';
import { measure } from './bench/measure';
import { makeScratchSite } from './bench/scratch-site';
import { runCommand } from './command';
import { UsageError } from './usage';

const usage = `npm run bench:check -- FILE.txt[.gz] [COUNT…]

Cuts a text (one paragraph a line) to COUNT articles (default: 5000) in a temporary folder, and checks them with
\`content check\`: with nothing remembered, again with nothing changed, and after an edit of one article.`;

/** `npm run bench:check`: how long a check of many articles takes. */
await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [source, ...counts] = positionals;
  if (!source || !existsSync(source)) throw new UsageError(`${source ? `There is no file \`${source}\`.` : 'Which text file?'}\n\n${usage}`);
  const numbers = counts.length > 0 ? counts.map(Number) : [5000];
  if (numbers.some((number) => !Number.isInteger(number) || number < 1)) throw new UsageError(`COUNT is a whole number.\n\n${usage}`);

  const scratch = makeScratchSite();
  const at = (path: string) => join(scratch.folder, path);
  try {
    for (const count of numbers) {
      for (const made of ['content', '.shutong']) rmSync(at(made), { recursive: true, force: true });
      const articles = await makeArticles({ source, target: at('content'), count });
      const run = async (label: string) => {
        const { seconds, peakMemoryMb, status, output } = await measure(process.execPath, ['scripts/run.mjs', 'content', 'check'], { cwd: scratch.folder });
        const summary = output.trim().split('\n').at(-1);
        console.log(`${articles} articles, ${label}: ${seconds.toFixed(1)} s, peak memory ${peakMemoryMb} MB (status ${status}; ${summary})`);
      };
      await run('nothing remembered');
      await run('nothing changed');
      appendFileSync(at('content/section-0/article-0.mdx'), '\n又及：多了一句。\n');
      await run('one edited');
    }
  } finally {
    scratch.remove();
  }
  return 0;
});
