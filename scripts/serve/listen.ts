import { existsSync } from 'node:fs';

import { site } from '@/site.config';

import { UsageError } from '../usage';
import { createSiteServer } from './site-server';

import type { Server } from 'node:http';

/** Serves `out/` and prints where. `PORT` chooses the port, 0 any free one. */
export async function serveOut(port: number = readPort()): Promise<Server> {
  if (!existsSync('out/404.html')) throw new UsageError('There is nothing to serve yet: run `npm run build` first, or `npm start`, which does both.');
  const { basePath, variants, defaultVariant } = site;
  const server = createSiteServer({ folder: 'out', basePath, variants, defaultVariant });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve());
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  console.log(`Shutong is at http://localhost:${actual}${basePath}`);
  return server;
}

function readPort(): number {
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new UsageError(`PORT is "${process.env.PORT}", which is no port number.`);
  return port;
}
