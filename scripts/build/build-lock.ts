import { readFileSync, rmSync } from 'node:fs';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

import { terminalLanguage } from '../terminal-language';
import { buildWords } from './build-words';
import { ToolError } from './run-tool';

const lockFile = '.shutong/build.lock';

/** Who holds the lock. */
export interface Builder {
  pid: number;
  host: string;
  /** When it began, ISO 8601. */
  since: string;
}

/**
 * Does something that only one build of a folder may do at a time, since builds share what they make on the way.
 *
 * The lock is a file that says who holds it; one whose process is gone, because it was killed, counts no more. (Libraries
 * keep a lock alive by a heartbeat, and would take a build for dead that checks thousands of articles without a pause.)
 *
 * @param file where the lock is, for tests
 * @throws {ToolError} where another build is running
 */
export async function withBuildLock<Result>(act: () => Promise<Result>, file: string = lockFile): Promise<Result> {
  await mkdir(dirname(file), { recursive: true });
  const own: Builder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  if (!(await take(file, own))) {
    const holder = await readHolder(file);
    if (!(await clearDead(file, holder)) || !(await take(file, own))) throw otherBuild(file, (await readHolder(file)) ?? holder);
  }
  // Where the process ends in the middle, by `process.exit` or by an error that nobody caught.
  const giveBack = () => rmSync(file, { force: true });
  process.once('exit', giveBack);
  try {
    return await act();
  } finally {
    process.off('exit', giveBack);
    giveBack();
  }
}

/** Takes a lock that is free. It comes to be with all it says: there is no moment in which it is there and empty. */
async function take(file: string, own: Builder): Promise<boolean> {
  const text = `${file}.${own.pid}.tmp`;
  await writeFile(text, JSON.stringify(own));
  try {
    await link(text, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(text, { force: true });
  }
}

/** Puts a lock away whose holder is gone; not the lock of somebody who did the same a moment earlier and holds it now. */
async function clearDead(file: string, holder: Builder | undefined): Promise<boolean> {
  if (holder && isRunning(holder)) return false;
  const aside = `${file}.${process.pid}.old`;
  try {
    await rename(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true; // given back meanwhile
    throw error;
  }
  const was = await readHolder(aside);
  const isDead = !was || !isRunning(was);
  if (!isDead) await link(aside, file);
  await rm(aside, { force: true });
  return isDead;
}

/** `undefined` where there is no lock, or one that says nothing, which no build ever writes. */
async function readHolder(file: string): Promise<Builder | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Builder;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Of another machine that shares the folder nothing can be known. In a container each run may well have the same number. */
function isRunning({ pid, host }: Builder): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A process that has ended keeps its number until its parent asks how, which the first process of a container may never do. */
function isZombie(pid: number): boolean {
  try {
    return / [ZX]$/u.test(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/(?<=\) .).*$/su, ''));
  } catch {
    return false; // no Linux
  }
}

function otherBuild(file: string, holder: Builder | undefined): ToolError {
  return new ToolError(buildWords[terminalLanguage()].otherBuild(holder, file));
}
