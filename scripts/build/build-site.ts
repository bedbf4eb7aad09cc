import { mkdir, rm } from 'node:fs/promises';

import { site } from '@/site.config';

import { compressFiles } from './compress';
import { runContentStep } from './content-step';
import { leanFiles } from './lean-files';
import { runTool } from './run-tool';
import { swapFolder } from './swap';

const exported = '.shutong/export';
const staging = '.shutong/staging';

/**
 * Builds the whole site as plain files in `out/`. What was there stays until the new site is complete.
 *
 * @returns whether it was built; if not, the reason has been printed
 */
export async function buildSite(): Promise<boolean> {
  if (!site.urlIsGiven) {
    console.log(`SITE_URL is not set: addresses in this build begin with ${site.url}. Set it before you publish.`);
  }
  if (!(await runContentStep())) return false;
  await rm(exported, { recursive: true, force: true });
  await runTool('Next', 'next/dist/bin/next', ['build'], { BUILD_TARGET: 'out', NODE_ENV: 'production' });
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  const files = await leanFiles({ from: exported, to: staging, lean: site.lean });
  await compressFiles(staging, files);
  await swapFolder(staging, 'out');
  console.log(`out/: ${files.filter((file) => file.endsWith('.html')).length} pages, ${files.length} files`);
  return true;
}
