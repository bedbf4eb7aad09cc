import { CannotRun, type HostRun } from '../host-run';

/** GitHub Pages: what it serves with is no program that can be fetched. */
export async function runPages(): Promise<HostRun> {
  throw new CannotRun('GitHub’s server is not to be had. It sends no headers of ours: build with POLICY_IN_PAGES=true. What is tested: the policy in pages (scripts/hosting/hash-inline.test.ts) and the workflow (tests/site/workflows.test.ts)');
}
