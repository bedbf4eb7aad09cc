import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { manifestFile } from '@/lib/verify/manifest';

import { treeMemoryMb } from './bench/measure';
import { runCommand } from './command';
import { UsageError } from './usage';
import { fetchTool } from './verify-hosts/tools';

const usage = `npm run bench:load -- [SECONDS] [--connections N]

Asks \`npm run serve\` for pages, files, old and unknown addresses of what is in out/, over N connections (default: 200) for
so many seconds (default: 60): answers, errors, waiting times, and the server's memory as it goes on.`;

/** What we use of autocannon, which is fetched when it is asked for. */
type Autocannon = (options: {
  url: string; connections: number; duration: number; timeout: number; requests: { path: string; headers: Record<string, string> }[];
}) => PromiseLike<{
  errors: number; timeouts: number; '5xx': number; requests: { total: number; average: number }; throughput: { average: number };
  latency: { p50: number; p99: number; max: number }; statusCodeStats: Record<string, { count: number }>;
}>;

/** `npm run bench:load`: whether the server bears a crowd. Ends with 1 where one request got no answer, or one that blames the server. */
await runCommand(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { connections: { type: 'string', default: '200' } } });
  const [duration, connections] = [Number(positionals[0] ?? 60), Number(values.connections)];
  if (![duration, connections].every((number) => Number.isInteger(number) && number > 0)) throw new UsageError(`SECONDS and N are whole numbers.\n\n${usage}`);
  if (!existsSync('out/index.html')) throw new UsageError('There is nothing to serve yet: run `npm run build` first.');
  const { default: autocannon } = (await import(pathToFileURL(join(await fetchTool('autocannon'), 'autocannon.js')).href)) as { default: Autocannon };

  const server = spawn(process.execPath, ['scripts/run.mjs', 'serve'], { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
  const origin = await new Promise<string>((done) => server.stdout.on('data', (text) => done(/http:\S+/u.exec(String(text))![0])));
  const memory = () => `${Math.round(treeMemoryMb(server.pid!))} MB`;
  const requests = (await sampleAddresses(origin)).map((path) => ({ path, headers: { 'Accept-Encoding': 'br', 'Accept-Language': 'zh-TW,zh;q=0.8' } }));
  console.log(`${connections} connections for ${duration} s over ${requests.length} addresses; the server's memory before: ${memory()}`);
  const started = performance.now();
  const sampler = setInterval(() => console.log(`${String(Math.round((performance.now() - started) / 1000)).padStart(4)} s  ${memory()}`), 10_000);
  try {
    const { errors, timeouts, requests: { total, average }, throughput, latency, statusCodeStats, ...rest } = await autocannon({ url: origin, connections, duration, timeout: 10, requests });
    console.log(`answers      ${total} (${Math.round(average)} a second, ${(throughput.average / 1e6).toFixed(1)} MB a second): ${Object.entries(statusCodeStats).map(([status, { count }]) => `${count} × ${status}`).join(', ')}`);
    console.log(`errors       ${errors} (${timeouts} of them no answer within 10 s), ${rest['5xx']} answers of the kind 5xx`);
    console.log(`waiting      half under ${latency.p50} ms, 99 % under ${latency.p99} ms, the longest ${latency.max} ms`);
    await new Promise((done) => setTimeout(done, 5000));
    console.log(`memory       ${memory()} five seconds after`);
    return errors + rest['5xx'] > 0 ? 1 : 0;
  } finally {
    clearInterval(sampler);
    server.kill();
  }
});

/** Every tenth address of the site, at most a hundred, and what else visitors ask for: `/`, one that is no more, one that never was. */
async function sampleAddresses(origin: string): Promise<string[]> {
  const { urls } = (await (await fetch(new URL(`/${manifestFile}`, origin))).json()) as { urls: Record<string, unknown> };
  const every = Math.max(10, Math.ceil(Object.keys(urls).length / 100));
  return ['/', '/zh-Hant/no-such-page', ...Object.keys(urls).filter((_, i) => i % every === 0)];
}
