import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { withBuildLock, type Builder } from './build-lock';
import { ToolError } from './run-tool';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shutong-lock-'));
  lock = join(folder, 'made/build.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const hold = (builder: Partial<Builder>) => writeFileSync(lock, JSON.stringify({ pid: 1, host: hostname(), since: '2026-11-24T09:00:00.000Z', ...builder }));
const build = () => withBuildLock(async () => 'built', lock);
/** A process that has been and is no more. */
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

describe('withBuildLock', () => {
  it('lets one build go on, and says who it is while it does', async () => {
    const holder = await withBuildLock(async () => JSON.parse(readFileSync(lock, 'utf8')) as Builder, lock);
    expect(holder).toMatchObject({ pid: process.pid, host: hostname() });
    expect(existsSync(lock)).toBe(false);
  });

  it('turns away a second one and leaves the first its lock', async () => {
    await build();
    hold({ pid: process.ppid });
    await expect(build()).rejects.toThrow(ToolError);
    await expect(build()).rejects.toThrow(`process ${process.ppid}`);
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.ppid });
  });

  it('turns away one beside a build of another machine, and says what to delete if there is none', async () => {
    await build();
    hold({ host: 'elsewhere', pid: deadPid() });
    await expect(build()).rejects.toThrow(/elsewhere.*build\.lock/su);
  });

  it.each<[string, () => void]>([
    ['of a build that was killed', () => hold({ pid: deadPid() })],
    ['of a build in a container that ran under the same number', () => hold({ pid: process.pid })],
    ['that was cut off', () => writeFileSync(lock, '{"pid": 1')],
  ])('is not held up by a lock %s', async (_, leave) => {
    await build();
    leave();
    expect(await build()).toBe('built');
    expect(existsSync(lock)).toBe(false);
  });

  it('is not held up by a build that has ended and whose end nobody has taken note of', async () => {
    await build();
    // Its parent sleeps and never asks how it ended.
    const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 30'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const pid = await new Promise<number>((done) => parent.stdout.once('data', (text) => done(Number(text))));
    await new Promise((done) => setTimeout(done, 500));
    hold({ pid });
    expect(await build()).toBe('built');
    parent.kill();
  });

  it('gives the lock back where the build fails', async () => {
    await expect(withBuildLock(() => Promise.reject(new Error('no pages')), lock)).rejects.toThrow('no pages');
    expect(await build()).toBe('built');
  });

  it('lets exactly one of many go on that find the lock of a dead one at the same time', async () => {
    await build();
    hold({ pid: deadPid() });
    const script = `import { withBuildLock } from '${process.cwd()}/scripts/build/build-lock';
      withBuildLock(() => new Promise((done) => setTimeout(() => done(console.log('built')), 1500)), ${JSON.stringify(lock)}).catch(() => console.log('turned away'));`;
    const file = join(folder, 'one.mts');
    writeFileSync(file, script);
    const { stdout } = spawnSync('sh', ['-c', `for i in 1 2 3 4; do "${process.execPath}" node_modules/tsx/dist/cli.mjs "${file}" & done; wait`], { encoding: 'utf8' });
    expect(stdout.trim().split('\n').sort()).toEqual(['built', 'turned away', 'turned away', 'turned away']);
  });
});
