import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { makeScratchSite } from '@/scripts/bench/scratch-site';

import { writeContent } from './publication-content';

/** A small site, built once, to which everything then happens that can happen to a build. */
const scratch = makeScratchSite();
const at = (...path: string[]) => join(scratch.folder, ...path);
const { CONTENT_DIR, BUILD_TARGET, LEAN, ...inherited } = process.env;
const env = { ...inherited, SOURCE_DATE_EPOCH: '1772000000', SITE_URL: 'https://example.org', VARIANTS: 'zh-Hans,zh-Hant' };

/** Runs a command of the project, by other means where given. */
function run(command: string, [program, ...args]: string[] = [process.execPath]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(program!, [...args, 'scripts/run.mjs', command], { cwd: scratch.folder, encoding: 'utf8', env });
}

/** Begins a build in a group of processes of its own, and waits until it is as far as asked. */
async function buildUntil(isThere: (output: string) => boolean): Promise<{ child: ChildProcess; ended: Promise<unknown> }> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'build'], { cwd: scratch.folder, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((done) => child.on('close', done));
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  while (!isThere(output)) {
    if (child.exitCode !== null) throw new Error(`The build ended before its time:\n${output}`);
    await new Promise((done) => setTimeout(done, 10));
  }
  return { child, ended };
}

const makesPages = (output: string) => output.includes('making the pages');

/** All files of `out/`, by what is in them. */
function readOut(): Record<string, string> {
  return Object.fromEntries(filesBelow('out').map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]));
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(at(folder), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
}

/** Takes away or gives back the right to write, everywhere but in what is linked to the project. */
function allowWriting(allow: boolean, folder: string = scratch.folder): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.name === 'node_modules') continue;
    if (entry.isDirectory()) allowWriting(allow, path);
    else chmodSync(path, allow ? 0o644 : 0o444);
  }
  chmodSync(folder, allow ? 0o755 : 0o555);
}

/** Node as somebody who may write only what is theirs: as root everything is. */
const asAnybody = process.getuid?.() === 0 ? ['setpriv', '--bounding-set', '-dac_override,-dac_read_search', process.execPath] : [process.execPath];

let whole: Record<string, string>;

beforeAll(() => {
  writeContent(scratch.folder);
  const { status, stderr } = run('build');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  whole = readOut();
}, 300_000);

afterAll(() => {
  allowWriting(true);
  scratch.remove();
});

describe('a build', { timeout: 300_000 }, () => {
  it('turns away a second one of the same folder, and leaves nothing running when it is killed', async () => {
    const { child, ended } = await buildUntil(makesPages);
    const second = run('build');
    expect(second).toMatchObject({ status: 1, stdout: '' });
    expect(second.stderr).toMatch(/^Another build of this folder is running \(process \d+ on .*\)\. Wait until it ends\. If there is none any more, delete \.shutong\/build\.lock\.\n$/u);
    // The one that does the work, as the system kills what takes too much memory; those who started it and whom it started learn of it by themselves.
    process.kill((JSON.parse(readFileSync(at('.shutong/build.lock'), 'utf8')) as { pid: number }).pid, 'SIGKILL');
    await ended;
    await new Promise((done) => setTimeout(done, 2000));
    expect(() => process.kill(-child.pid!, 0)).toThrow('ESRCH');
    expect(readOut()).toEqual(whole);
  });

  it('is right after one that was killed with all that it had written cut off, in the caches and in what it generated', () => {
    const cut = ['.contentlayer', '.next', '.shutong', 'public/assets'].flatMap(filesBelow);
    expect(cut.length).toBeGreaterThan(50);
    for (const file of cut) truncateSync(file, Math.floor(statSync(file).size / 2));
    const { status, stdout } = run('build');
    expect(stdout).toContain('making them again, from nothing');
    expect(status).toBe(0);
    expect(readOut()).toEqual(whole);
  });

  it('is right where the index is whole and a body or the search index is not', () => {
    const cut = ['.shutong/generated/zh-Hant/bodies', 'public/assets'].flatMap(filesBelow);
    for (const file of cut) truncateSync(file, Math.floor(statSync(file).size / 2));
    writeFileSync(at('public/assets', readdirSync(at('public/assets')).find((name) => name.startsWith('search-index'))!, '0.bin.1.tmp'), 'left of a build that was killed');
    expect(run('build').status).toBe(0);
    expect(readOut()).toEqual(whole);
  });

  it('uses nothing that another version of the converter made', () => {
    const code = at('lib/script/variants.ts');
    const text = readFileSync(code, 'utf8');
    expect(run('build').stdout).toMatch(/\d articles in 2 variants, 0 conversions/u);
    writeFileSync(code, `${text}// of another version\n`);
    expect(run('build').stdout).toMatch(/\d articles in 2 variants, [1-9]\d* conversions/u);
    expect(readOut()).toEqual(whole);
    writeFileSync(code, text);
  });

  it('leaves the old site when it is killed while it packs the new one, and the next one makes it', async () => {
    const { child, ended } = await buildUntil(() => existsSync(at('.shutong/staging/zh-Hans.html')));
    process.kill(-child.pid!, 'SIGKILL');
    await ended;
    expect(readOut()).toEqual(whole);
    expect(run('build').status).toBe(0);
    expect(readOut()).toEqual(whole);
  });

  it('leaves the old site and says so in a sentence when the system takes no more', () => {
    const { status, stderr } = run('build', ['sh', '-c', `trap '' XFSZ; ulimit -f 8; exec "${process.execPath}" "$@"`, 'sh']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/The system does not allow files of this size here .*EFBIG/u);
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect(readOut()).toEqual(whole);
  });

  it('says in a sentence that a folder cannot be written to, and what is built can be served from it', async () => {
    allowWriting(false);
    const { status, stderr } = run('build', asAnybody);
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 1, lines: 1 });
    expect(stderr).toContain('EACCES: permission denied');
    const [program, ...args] = asAnybody;
    const server = spawn(program!, [...args, 'scripts/run.mjs', 'serve'], { cwd: scratch.folder, env: { ...env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
    const address = await new Promise<string>((done) => server.stdout.on('data', (text) => done(/http:\S+/u.exec(String(text))![0])));
    expect((await fetch(`${address}/zh-Hant/news/first`)).status).toBe(200);
    server.kill();
    await new Promise((done) => server.on('close', done));
    allowWriting(true);
  });

  it('is served whole where the old site had just been put aside for the new one', async () => {
    renameSync(at('out'), at('out.old'));
    const server = spawn(process.execPath, ['scripts/run.mjs', 'serve'], { cwd: scratch.folder, env: { ...env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((done) => server.stdout.once('data', done));
    server.kill();
    await new Promise((done) => server.on('close', done));
    expect(readOut()).toEqual(whole);
  });

  it('is served with its own redirects as soon as it is there, by a server that served the one before', async () => {
    const server = spawn(process.execPath, ['scripts/run.mjs', 'serve'], { cwd: scratch.folder, env: { ...env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
    const address = await new Promise<string>((done) => server.stdout.on('data', (text) => done(/http:\S+/u.exec(String(text))![0])));
    const answer = async () => (await fetch(`${address}/old/later.html`, { redirect: 'manual' })).status;
    const article = at('content/news/second.mdx');
    const text = readFileSync(article, 'utf8');
    try {
      expect(await answer()).toBe(308); // to the page without `.html`, which is not there
      writeFileSync(article, text.replace('tags:', 'redirectFrom: [/old/later.html]\ntags:'));
      expect(run('build').status).toBe(0);
      expect(await answer()).toBe(301);
    } finally {
      server.kill();
      await new Promise((done) => server.on('close', done));
      writeFileSync(article, text);
    }
  });

  it('is not served with the headers and redirects of another one', () => {
    const manifest = at('out/shutong-manifest.json');
    const text = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, text.replace('"builtAt": "', '"builtAt": "1'));
    const { status, stderr } = run('serve');
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('npm run build') as string });
    rmSync(manifest);
    expect(run('serve').status).toBe(2);
    writeFileSync(manifest, text);
  });
});
