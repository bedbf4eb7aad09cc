import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';

import { terminalLanguage } from '../terminal-language';
import { buildWords } from './build-words';
import { runTool, ToolError } from './run-tool';

/** What Next keeps from build to build, damaged perhaps by one that was killed or by a full disk. */
const kept = '.next';

/**
 * Runs Next's build, and a second time from nothing where it fails with what an earlier one left.
 *
 * @throws {ToolError} if it fails
 */
export async function makePages(target: 'out' | 'server'): Promise<void> {
  const build = () => runTool('Next', 'next/dist/bin/next', ['build'], { BUILD_TARGET: target, NODE_ENV: 'production' });
  const hadKept = existsSync(kept);
  try {
    await build();
  } catch (error) {
    if (!hadKept || !(error instanceof ToolError) || error.systemFailure) throw error;
    console.log(buildWords[terminalLanguage()].pagesAgain);
    await rm(kept, { recursive: true, force: true });
    await build();
  }
}
