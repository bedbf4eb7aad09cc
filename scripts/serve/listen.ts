import { createServer } from 'node:http';
import { join } from 'node:path';

import { recoverFolder } from '../build/swap';
import { hostingStamp, readHosting } from '../hosting/hosting-file';
import { terminalLanguage } from '../terminal-language';
import { UsageError } from '../usage';
import { serveWords } from './serve-words';
import { createSiteServer, type SiteServerOptions } from './site-server';

import type { RequestListener, Server } from 'node:http';

/** Serves `out/` and prints where. `PORT` chooses the port, 0 any free one. */
export async function serveOut(port: number = readPort()): Promise<Server> {
  await recoverFolder('out');
  const { basePath } = builtSite();
  const server = createServer(latestSite());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve());
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(server));
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  console.log(serveWords[terminalLanguage()].address(`http://localhost:${actual}${basePath}`));
  return server;
}

/** Answers as the site in `out/` is to be served; where a build ends meanwhile, as that one. */
function latestSite(): RequestListener {
  let site = createSiteServer(builtSite());
  let noted = hostingStamp();
  return (request, response) => {
    const stamp = hostingStamp();
    const hosting = stamp === noted ? undefined : readHosting();
    // Without notes that fit it, what is there is half of a new site: the answers stay those of before.
    if (hosting) [site, noted] = [createSiteServer({ folder: 'out', ...hosting }), stamp];
    site.emit('request', request, response);
  };
}

/** Ends when what is being answered is answered. As the first process of a container it would not end by itself. */
function stop(server: Server): void {
  server.close();
  server.closeIdleConnections();
}

/**
 * The site in `out/` of a project as it is to be served.
 *
 * @throws {UsageError} where nothing, or nothing complete, is there
 */
export function builtSite(project = '.'): SiteServerOptions {
  const hosting = readHosting(project);
  if (!hosting) throw new UsageError(serveWords[terminalLanguage()].nothing);
  return { folder: join(project, 'out'), ...hosting };
}

function readPort(): number {
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new UsageError(serveWords[terminalLanguage()].badPort(String(process.env.PORT)));
  return port;
}
