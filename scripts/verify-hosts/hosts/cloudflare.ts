import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { placements } from '../../hosting/place-site';
import { freePort, startServer } from '../start-process';
import { fetchNode, fetchTool } from '../tools';

import type { HostRun, Trial } from '../host-run';

/** Cloudflare's own runtime, workerd, started by `wrangler dev` with the project's wrangler.jsonc. */
export async function runCloudflare({ hosting, site, folder }: Trial): Promise<HostRun> {
  const [wrangler, node, port] = [await fetchTool('wrangler'), await fetchNode(), await freePort()];
  const target = resolve(folder);
  await placements.cloudflare.place({ hosting, site, target, nginx: { root: site, listen: '', brotli: false } });
  const { basePath } = hosting;
  const config = (await readFile('wrangler.jsonc', 'utf8')).replaceAll(placements.cloudflare.folder, '.').replace('["/"]', JSON.stringify(basePath ? [basePath, `${basePath}/`] : ['/']));
  await mkdir(target, { recursive: true });
  await writeFile(join(target, 'wrangler.jsonc'), config);
  const args = [join(wrangler, 'bin/wrangler.js'), 'dev', '--ip', '127.0.0.1', '--port', String(port), '--inspector-port', String(await freePort()), '--persist-to', join(target, 'state')];
  const stop = await startServer(node, args, { port, cwd: target, env: { CI: '1', WRANGLER_SEND_METRICS: 'false', WRANGLER_LOG_PATH: join(target, 'logs') } });
  return {
    origin: `http://127.0.0.1:${port}`, stop,
    weaker: { caching: 'Cloudflare gives its 404 pages the caching of the address that was asked for' },
  };
}
