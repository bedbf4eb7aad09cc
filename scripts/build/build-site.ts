import { mkdir, rm } from 'node:fs/promises';

import { site } from '@/site.config';

import { readRedirects, redirectsFile } from '../content/redirects-file';
import { hashInlineCode, writePolicies } from '../hosting/hash-inline';
import { prepareHosting } from '../hosting/hosting-file';
import { terminalLanguage } from '../terminal-language';
import { withBuildLock } from './build-lock';
import { buildWords } from './build-words';
import { compressFiles } from './compress';
import { runContentStep } from './content-step';
import { leanFiles, listFiles } from './lean-files';
import { clearMachineFiles, runMachineStep } from './machine-step';
import { makePages } from './make-pages';
import { writeRedirectPages } from './redirect-pages';
import { recoverFolder, swapFolder } from './swap';
import { warnOfSiteUrl } from './warn-of-site-url';
import { readSigningKey, writeSiteManifest } from './write-manifest';

import type { KeyObject } from 'node:crypto';

const exported = '.shutong/export';
const staging = '.shutong/staging';

/**
 * Builds the whole site as plain files in `out/`. What was there stays until the new site is complete.
 *
 * @returns whether it was built; if not, the reason has been printed
 * @throws {ToolError} where a tool fails, or another build is running
 */
export async function buildSite(): Promise<boolean> {
  warnOfSiteUrl();
  const signingKey = readSigningKey();
  return withBuildLock(() => build(signingKey));
}

async function build(signingKey: KeyObject | undefined): Promise<boolean> {
  const words = buildWords[terminalLanguage()];
  const time = stopwatch();
  await recoverFolder('out');
  if (!(await runContentStep())) return false;
  const contentSeconds = time();
  clearMachineFiles();
  console.log(words.makingPages);
  await rm(exported, { recursive: true, force: true });
  await makePages('out');
  const pageSeconds = time();
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  const redirects = readRedirects(redirectsFile);
  await leanFiles({ from: exported, to: staging, lean: site.lean });
  await writeRedirectPages(staging, redirects);
  await runMachineStep(staging);
  const made = await listFiles(staging);
  const inline = await hashInlineCode(staging, made, site.lean);
  if (site.policyInPages) await writePolicies(staging, made);
  // The last of what makes files: it lists what is there.
  const files = [...made, ...(await writeSiteManifest(staging, redirects, signingKey))];
  await compressFiles(staging, files);
  const { url, basePath, variants, defaultVariant } = site;
  const putHosting = await prepareHosting({ url, basePath, variants, defaultVariant, inline, redirects }, staging);
  await swapFolder(staging, 'out');
  await putHosting();
  const pages = files.filter((file) => file.endsWith('.html')).length;
  console.log(words.built(pages, files.length, { content: contentSeconds, pages: pageSeconds, packing: time() }));
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
