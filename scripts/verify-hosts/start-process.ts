import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

import { ask } from './ask';
import { CannotRun } from './host-run';

import type { AddressInfo } from 'node:net';

/** A port that is free now. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts a server in a process group of its own, waits until it answers, and gives what ends it and all it started.
 *
 * @throws {CannotRun} with the last it said, if it ends or does not answer in a minute
 */
export async function startServer(program: string, args: readonly string[], { port, cwd = '.', env = {} }: { port: number; cwd?: string; env?: Record<string, string> }): Promise<() => Promise<void>> {
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' });
  let said = '';
  let ended = false;
  child.on('error', (error) => (said += error.message));
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  void closed.then(() => (ended = true));
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said = (said + data).slice(-2000)));
  const stop = async () => {
    if (!ended && child.pid) signal(child.pid, 'SIGTERM');
    const impatience = setTimeout(() => child.pid && signal(child.pid, 'SIGKILL'), 5000);
    await closed;
    clearTimeout(impatience);
  };
  for (let tries = 0; tries < 240; tries++) {
    if (ended) throw new CannotRun(lastLines(said));
    // The answer may be anything, as long as it is one.
    if (await ask(`http://127.0.0.1:${port}/robots.txt`).then(() => true, () => false)) return stop;
    await pause(250);
  }
  await stop();
  throw new CannotRun(`it does not answer: ${lastLines(said)}`);
}

/** To the whole group, for a tool that starts its server as a process of its own. */
function signal(pid: number, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // it has just ended
  }
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const lastLines = (text: string) => text.split('\n').map((line) => line.trim()).filter((line) => line !== '').slice(-6).join(' / ') || 'it ended without a word';
