import { spawnSync } from 'node:child_process';

import { site } from '@/site.config';

/** What the site is built from, as far as anything says it. */
export interface Commit {
  commit: string | null;
  /** Whether there are files that the commit does not have; `null` where there is no git to ask. */
  modified: boolean | null;
}

/** Asks git, and where there is none, the environment as hosts set it. */
export function readCommit(): Commit {
  const head = git('rev-parse', 'HEAD');
  if (head === undefined) return { commit: site.commit ?? null, modified: null };
  return { commit: head, modified: git('status', '--porcelain') !== '' };
}

function git(...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
