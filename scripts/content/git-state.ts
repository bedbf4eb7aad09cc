import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * What git does not have of a folder: files changed, new or ignored, as `git status` names them. `undefined` where the
 * folder is in no repository, or there is no git.
 */
export function notInGit(folder: string): string[] | undefined {
  const git = (...args: string[]) => spawnSync('git', ['-C', resolve(folder), ...args], { encoding: 'utf8' });
  const tracked = git('ls-files', '--error-unmatch', '--', '.');
  if (tracked.status !== 0) return undefined;
  const { status, stdout } = git('-c', 'core.quotePath=false', 'status', '--porcelain', '--ignored', '--untracked-files=all', '--', '.');
  return status === 0 ? stdout.split('\n').filter((line) => line !== '') : undefined;
}
