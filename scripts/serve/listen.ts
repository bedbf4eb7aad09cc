import { existsSync, readFileSync } from 'node:fs';

import { isVariant, type Variant } from '@/lib/script/variants';

import { builtRedirectsFile, readRedirects } from '../content/redirects-file';
import { terminalLanguage } from '../terminal-language';
import { UsageError } from '../usage';
import { serveWords } from './serve-words';
import { createSiteServer } from './site-server';

import type { Server } from 'node:http';

/** Serves `out/` and prints where. `PORT` chooses the port, 0 any free one. */
export async function serveOut(port: number = readPort()): Promise<Server> {
  if (!existsSync('out/404.html')) throw new UsageError(serveWords[terminalLanguage()].nothing);
  const { basePath, variants, defaultVariant } = readOffer();
  const server = createSiteServer({ folder: 'out', basePath, variants, defaultVariant, redirects: readRedirects(builtRedirectsFile) });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve());
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  console.log(serveWords[terminalLanguage()].address(`http://localhost:${actual}${basePath}`));
  return server;
}

/**
 * What the site in `out/` was built with, from its own page at `/`: `site.config.ts` and the environment may say something
 * else by now.
 */
function readOffer(): { basePath: string; variants: Variant[]; defaultVariant: Variant } {
  const page = readFileSync('out/index.html', 'utf8');
  const read = (name: string) => new RegExp(` data-${name}="([^"]*)"`, 'u').exec(page)?.[1] ?? '';
  const variants = read('variants').split(' ').filter(isVariant);
  const defaultVariant = variants.find((variant) => variant === read('default-variant')) ?? variants[0];
  if (!defaultVariant) throw new UsageError(serveWords[terminalLanguage()].notOurs);
  return { basePath: read('base'), variants, defaultVariant };
}

function readPort(): number {
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new UsageError(serveWords[terminalLanguage()].badPort(String(process.env.PORT)));
  return port;
}
