import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';

import { site } from '@/site.config';

import { checkContent } from '../content/check';
import { reportProblems } from '../content/report';
import { terminalLanguage } from '../terminal-language';
import { UsageError } from '../usage';
import { buildWords } from './build-words';
import { bundleReader } from './bundle-reader';
import { makeIcons } from './make-icons';
import { runTool, ToolError } from './run-tool';

/**
 * Everything that comes before the pages: all content checked, then loaded by Contentlayer and converted, and the reader
 * script bundled, the icons drawn.
 *
 * @returns whether there are pages to make; if not, the problems have been printed
 * @throws {ToolError} where the content is sound and could not be loaded
 */
export async function runContentStep(): Promise<boolean> {
  const words = buildWords[terminalLanguage()];
  checkSettings();
  console.log(words.checking);
  const { problems, articleCount, sources } = await checkContent({ parallel: true });
  if (problems.length > 0) console.log(reportProblems(problems, articleCount, sources));
  if (problems.some((problem) => problem.severity === 'error')) return false;
  await bundleReader();
  await makeIcons();
  // It keeps documents by the time of their files, breaks on what a killed build left, and has little to do: bodies have a cache of ours.
  await rm('.contentlayer', { recursive: true, force: true });
  const output = await runTool('Contentlayer', 'contentlayer2/bin/cli.cjs', ['build']);
  const summary = output.split('\n').findLast((line) => line.startsWith(words.contentPrefix));
  if (summary === undefined) throw new ToolError(words.noDocuments);
  console.log(words.contentFrom(summary, site.contentDir));
  return true;
}

/** Settings that a build cannot do without. @throws {UsageError} in words for a deployer */
function checkSettings(): void {
  const words = buildWords[terminalLanguage()];
  if (!/^https?:\/\/[^/\s]+$/u.test(site.url)) {
    throw new UsageError(words.badSiteUrl(site.url));
  }
  if (!Number.isFinite(site.now)) throw new UsageError('SOURCE_DATE_EPOCH is no number. Write seconds since 1970, such as 1796000000.');
  if (!existsSync(site.contentDir)) {
    throw new UsageError(words.noContent(site.contentDir));
  }
}
