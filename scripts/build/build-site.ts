import { mkdir, rm } from 'node:fs/promises';

import { site } from '@/site.config';

import { compressFiles } from './compress';
import { runContentStep } from './content-step';
import { leanFiles, listFiles } from './lean-files';
import { clearMachineFiles, runMachineStep } from './machine-step';
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
  const time = stopwatch();
  if (!(await runContentStep())) return false;
  const contentSeconds = time();
  clearMachineFiles();
  console.log('making the pages …');
  await rm(exported, { recursive: true, force: true });
  await runTool('Next', 'next/dist/bin/next', ['build'], { BUILD_TARGET: 'out', NODE_ENV: 'production' });
  const pageSeconds = time();
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  await leanFiles({ from: exported, to: staging, lean: site.lean });
  await runMachineStep(staging);
  const files = await listFiles(staging);
  await compressFiles(staging, files);
  await swapFolder(staging, 'out');
  const pages = files.filter((file) => file.endsWith('.html')).length;
  console.log(`out/: ${pages} pages, ${files.length} files (content ${contentSeconds} s, pages ${pageSeconds} s, packing ${time()} s)`);
  return true;
}

/** Each call gives the seconds since the one before. */
function stopwatch(): () => string {
  let last = performance.now();
  return () => {
    const seconds = (performance.now() - last) / 1000;
    last = performance.now();
    return seconds.toFixed(1);
  };
}
