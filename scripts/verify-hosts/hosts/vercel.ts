import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';

import { contentTypes } from '@/lib/hosting/content-types';

import { listFiles } from '../../build/lean-files';
import { placements } from '../../hosting/place-site';
import { CannotRun, type HostRun, type Trial } from '../host-run';
import { fetchTool } from '../tools';
import { followRoutes } from '../vercel-routes';

import type { VercelOutput } from '@/lib/hosting/vercel';
import type { AddressInfo } from 'node:net';

/**
 * `vercel build`, without an account, in a folder of its own where the build command puts the site's output in place; then
 * what it left, served by its routes as Vercel documents them, since Vercel's own server is not to be had.
 */
export async function runVercel({ hosting, site, folder }: Trial): Promise<HostRun> {
  const vercel = await fetchTool('vercel');
  const target = resolve(folder);
  await placements.vercel.place({ hosting, site, target: join(target, 'placed'), nginx: { root: site, listen: '', brotli: false } });
  const settings = JSON.parse(await readFile('vercel.json', 'utf8')) as Record<string, unknown>;
  const put = "node -e \"require('node:fs').cpSync('placed', '.vercel/output', {recursive: true})\"";
  await writeFile(join(target, 'vercel.json'), JSON.stringify({ ...settings, installCommand: 'true', buildCommand: put }));
  await cp('package.json', join(target, 'package.json')); // it names Next, which `framework: null` must keep Vercel from using
  await mkdir(join(target, '.vercel'), { recursive: true });
  await writeFile(join(target, '.vercel/project.json'), JSON.stringify({ projectId: 'prj_none', orgId: 'team_none', settings: { framework: null, createdAt: Date.UTC(2026, 0) } }));
  const said = await build(vercel, target);
  const output = JSON.parse(await readFile(join(target, '.vercel/output/config.json'), 'utf8')) as VercelOutput;
  const kept = await listFiles(join(target, '.vercel/output/static'));
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(`http://localhost${request.url}`);
    const { status, headers, file } = followRoutes(output, kept, pathname, request.headers as Record<string, string>);
    if (!file) return response.writeHead(status, headers).end();
    const extension = file.split('.').at(-1)!;
    const type = output.overrides[file]?.contentType ?? contentTypes[extension] ?? 'application/octet-stream';
    const body = await readFile(join(target, '.vercel/output/static', file));
    response.writeHead(status, { ...headers, 'Content-Type': type }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
    },
    cannotTell: { compression: 'Vercel packs files itself; its server is not to be had' },
    notes: [`vercel build took the output (${said}); it was served by our reading of Vercel's documented routes`],
  };
}

async function build(vercel: string, cwd: string): Promise<string> {
  const child = spawn(process.execPath, [join(vercel, 'dist/index.js'), 'build', '--prod', '--yes', '--token', 'none'], { cwd, env: { ...process.env, VERCEL_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  const status = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  if (status !== 0) throw new CannotRun(`vercel build ended with status ${status}: ${said.trim().split('\n').slice(-3).join(' ')}`);
  return said.trim().split('\n').at(-1)!.trim();
}
