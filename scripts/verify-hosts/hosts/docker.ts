import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

import { placements } from '../../hosting/place-site';
import { CannotRun, type HostRun, type Trial } from '../host-run';
import { freePort, startServer } from '../start-process';
import { fetchTool } from '../tools';

interface Linter {
  run: (folder: string, text: string) => { title: string; line?: string }[];
}

/**
 * What the image holds and how it is started, without an engine: the Dockerfile read by a linter, its last stage's folder made
 * as its build stage makes it, its command and its health check run there.
 */
export async function runDocker({ hosting, site, folder }: Trial): Promise<HostRun> {
  const dockerfile = await readFile('Dockerfile', 'utf8');
  const linter = createRequire(import.meta.url)(await fetchTool('dockerfilelint')) as Linter;
  const faults = linter.run('.', dockerfile).map(({ title, line }) => `Dockerfile:${line ?? ''} ${title}`);
  const target = resolve(folder);
  await placements.docker.place({ hosting, site, target, nginx: { root: site, listen: '', brotli: false } });
  const port = await freePort();
  const command = JSON.parse(/^CMD (\[.*\])$/mu.exec(dockerfile)![1]!) as string[];
  const health = JSON.parse(/^HEALTHCHECK .*?CMD (\[.*\])$/mu.exec(dockerfile)![1]!.replaceAll('8080', String(port))) as string[];
  const stop = await startServer(process.execPath, command.slice(1), { port, cwd: target, env: { PORT: String(port), NODE_ENV: 'production' } });
  const healthy = spawnSync(process.execPath, health.slice(1)).status;
  if (healthy !== 0) {
    await stop();
    throw new CannotRun(`its health check ends with status ${healthy}`);
  }
  return {
    origin: `http://127.0.0.1:${port}`, stop,
    notes: ['no engine was asked: the image was not built; its last stage ran as a folder, health check included', ...(faults.length > 0 ? faults : ['the linter finds nothing in the Dockerfile'])],
  };
}
