import { cpSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

import { site } from '@/site.config';
import { findBrowser } from '@/tests/e2e/browser';
import { hasShippedContent } from '@/tests/shipped-content';

import { categories, runLighthouse } from './bench/lighthouse';
import { measure } from './bench/measure';
import { makeScratchSite } from './bench/scratch-site';
import { runCommand } from './command';
import { builtSite } from './serve/listen';
import { createSiteServer } from './serve/site-server';
import { UsageError } from './usage';

import type { AddressInfo } from 'node:net';

/** The articles of an own site have other addresses. */
const shipped = { section: '/script-and-type', article: '/topics/response/media/front-line' };
const pages = { home: '', ...(hasShippedContent ? shipped : {}), search: '/search' };
/** No category of any page may be under this (DESIGN, budgets). */
const least = 95;

/** `npm run bench`: Lighthouse, mobile, on a page of each kind. The site is built for it, in a temporary folder. */
await runCommand(async () => {
  const scratch = makeScratchSite();
  const server = createServer().listen(0);
  try {
    cpSync(site.contentDir, join(scratch.folder, 'content'), { recursive: true });
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    console.log('building the site …');
    // For its own address: canonical links elsewhere would count as a fault.
    const { status, output } = await measure(process.execPath, ['scripts/run.mjs', 'build'], { cwd: scratch.folder, env: { SITE_URL: origin, BASE_PATH: '' } });
    if (status !== 0) throw new UsageError(`The build failed:\n${output.slice(-3000)}`);
    const built = createSiteServer(builtSite(scratch.folder));
    server.on('request', (request, response) => built.emit('request', request, response));
    const browser = await findBrowser();
    console.log(`page\t${categories.join('\t')}`);
    let lowest = 100;
    for (const [name, path] of Object.entries(pages)) {
      const { scores, faults } = await runLighthouse(`${origin}/${site.defaultVariant}${path}`, browser);
      console.log(`${name}\t${categories.map((category) => scores[category]).join('\t')}`);
      for (const fault of faults) console.log(`\t${fault}`);
      lowest = Math.min(lowest, ...Object.values(scores));
    }
    return lowest >= least ? 0 : 1;
  } finally {
    server.close();
    scratch.remove();
  }
});
