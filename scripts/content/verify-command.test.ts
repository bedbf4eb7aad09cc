import { spawn } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { writeManifest, type Manifest } from '@/lib/verify/manifest';
import { signManifest } from '@/lib/verify/signature';

import { UsageError } from '../usage';
import { runVerify } from './verify-command';

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const folder = mkdtempSync(join(tmpdir(), 'shutong-verify-command-'));
const file = join(folder, 'shutong-manifest.json');
const body = '<!DOCTYPE html><title>書同</title>';
const sha256 = createHash('sha256').update(body).digest('hex');
const pages = Array.from({ length: 40 }, (_, number) => `/zh-Hant/a${number}`);
const manifest: Manifest = {
  form: 1, site: 'https://example.org', basePath: '', variants: ['zh-Hant'], builtAt: '2026-11-24T00:00:00.000Z', commit: 'c0ffee'.repeat(6), modified: false,
  urls: Object.fromEntries(['/', ...pages].map((path) => [path, { kind: path === '/' ? 'entry' : 'page', sha256, bytes: Buffer.byteLength(body) }])),
};
const text = writeManifest(manifest);
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const keyFile = join(folder, 'public.pem');

beforeAll(() => {
  writeFileSync(file, text);
  writeFileSync(join(folder, 'shutong-manifest.sig'), signManifest(text, privateKey));
  writeFileSync(keyFile, publicKey.export({ type: 'spki', format: 'pem' }));
  writeFileSync(join(folder, 'private.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

/** An honest host, but for what is said of single addresses. */
function host(said: Record<string, string> = {}, onAsked: (path: string) => void = () => undefined): string {
  const files: Record<string, string> = { ...said };
  for (const name of ['shutong-manifest.json', 'shutong-manifest.sig']) files[`/${name}`] ??= readFileSync(join(folder, name), 'utf8');
  for (const path of Object.keys(manifest.urls)) files[path] ??= body;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    onAsked(pathname);
    response.writeHead(files[pathname] === undefined ? 404 : 200, { 'Content-Type': 'text/html' }).end(files[pathname] ?? 'nothing');
  }).listen(0);
  servers.push(server);
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

function start(args: string[], lang = 'en') {
  const child = spawn(process.execPath, ['scripts/start-command.mjs', 'content', 'verify', ...args], { env: { ...process.env, SHUTONG_LANG: lang } });
  const output = { status: null as number | null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (output.stdout += piece));
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (output.stderr += piece));
  const done = new Promise<typeof output>((resolve) => child.on('close', (status) => resolve({ ...output, status })));
  return { child, done };
}
const verify = (...args: string[]) => start(args).done;

describe('content verify', { timeout: 60_000 }, () => {
  it('ends with status 0 where all is as it was built, and says by which build', async () => {
    const { status, stdout, stderr } = await verify(host(), '--manifest', file, '--key', keyFile);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/built 2026-11-24T00:00:00\.000Z, commit c0ffeec0ffee\n.*all as they were built\n$/u);
  });

  it('gives findings as JSON and ends with status 1', async () => {
    const origin = host({ '/zh-Hant/a7': body.replace('書同', '開戶') });
    const { status, stdout } = await verify(origin, '--manifest', file, '--json');
    expect({ status, output: JSON.parse(stdout) }).toEqual({
      status: 1,
      output: { checked: expect.any(Number), findings: [{ url: `${origin}/zh-Hant/a7`, kind: 'changed', detail: expect.stringContaining('the title is “開戶”') }] },
    });
  });

  it('shows nothing of a page that would make a terminal do something', async () => {
    const { stdout } = await verify(host({ '/zh-Hant/a7': '<title>\u001B]0;x\u0007\u202E開戶</title>' }), '--manifest', file);
    expect(stdout).toContain('[U+001B]]0;x[U+0007][U+202E]開戶');
  });

  it('relies on the host’s own manifest where it is signed, and on none that is not', async () => {
    expect(await verify(host(), '--remote', '--key', keyFile)).toMatchObject({ status: 0 });
    const forged = await verify(host({ '/shutong-manifest.json': text.replace(sha256, createHash('sha256').update('x').digest('hex')) }), '--remote', '--key', keyFile, '--json');
    expect(JSON.parse(forged.stdout)).toEqual({ checked: 0, findings: [{ url: expect.stringMatching(/\/shutong-manifest\.json$/u), kind: 'changed', detail: expect.stringContaining('signature') }] });
    expect(forged.status).toBe(1);
  });

  it('finds that a manifest has no signature though a key is given', async () => {
    const unsigned = join(folder, 'unsigned.json');
    writeFileSync(unsigned, text);
    const { status, stdout } = await verify(host(), '--manifest', unsigned, '--key', keyFile);
    expect(status).toBe(1);
    expect(stdout).toContain('SIGNING_KEY');
  });

  it.each([
    [[], 'Which site?'],
    [['example.org'], '`example.org` is no site'],
    [['https://example.org/zh-Hant', '--manifest', file], 'is no site to compare'],
    [['https://example.org', '--remote'], '--key FILE'],
    [['https://example.org', '--manifest', join(folder, 'none.json')], 'There is no '],
    [['https://example.org', '--manifest', keyFile], 'is no manifest'],
    [['https://example.org', '--key', file], 'holds no key'],
    [['https://example.org', '--key', join(folder, 'private.pem')], 'holds the private key'],
    [['https://example.org', '--as', 'bingbot'], 'no visitor `bingbot`'],
    [['https://example.org', '--concurrency', '0'], '--concurrency'],
  ])('says how it is called: %#', async (args, words) => {
    vi.stubEnv('SHUTONG_LANG', 'en');
    await expect(runVerify(args)).rejects.toThrow(UsageError);
    await expect(runVerify(args)).rejects.toThrow(words);
    vi.unstubAllEnvs();
  });

  it('says at once, in the reader’s language, that a host does not answer', async () => {
    const origin = host();
    await new Promise((resolve) => servers.pop()!.close(resolve));
    const { status, stdout, stderr } = await start([origin, '--manifest', file], 'zh-Hans').done;
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(`${origin} 没有回应（ECONNREFUSED）。网址写对了吗？网络通吗？\n`);
  });

  it('goes on where it was stopped', async () => {
    const asked: string[] = [];
    let enough = () => undefined as void;
    const origin = host({}, (path) => void (asked.push(path) > 60 && enough()));
    const first = start([origin, '--manifest', file]);
    enough = () => void first.child.kill('SIGINT');
    expect(await first.done).toMatchObject({ status: 130, stderr: expect.stringContaining('Stopped.') });
    enough = () => undefined;
    const before = new Set(asked.splice(0));
    const { status, stderr } = await verify(origin, '--manifest', file);
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(/^goes on from an earlier run: \d+ addresses/u) });
    const seen = Number(/\d+/u.exec(stderr)![0]);
    expect(seen).toBeGreaterThan(5);
    expect(new Set(asked).size).toBeLessThanOrEqual(pages.length + 10 - seen);
    expect(pages.filter((page) => !before.has(page) && !asked.includes(page))).toEqual([]);
    expect((await verify(origin, '--manifest', file)).stderr).toBe(''); // what is finished begins anew
  });
});
