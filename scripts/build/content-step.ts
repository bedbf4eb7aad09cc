import { existsSync } from 'node:fs';

import { site } from '@/site.config';

import { checkContent } from '../content/check';
import { reportProblems } from '../content/report';
import { UsageError } from '../usage';
import { bundleReader } from './bundle-reader';
import { makeIcons } from './make-icons';
import { runTool } from './run-tool';

/**
 * Everything that comes before the pages: all content checked, then loaded by Contentlayer and converted, and the reader
 * script bundled, the icons drawn.
 *
 * @returns whether there are pages to make; if not, the problems have been printed
 */
export async function runContentStep(): Promise<boolean> {
  checkSettings();
  console.log('checking and converting the content …');
  const { problems, articleCount } = checkContent();
  if (problems.length > 0) console.log(reportProblems(problems, articleCount));
  if (problems.some((problem) => problem.severity === 'error')) return false;
  await bundleReader();
  await makeIcons();
  const output = await runTool('Contentlayer', 'contentlayer2/bin/cli.cjs', ['build']);
  const summary = /^\d+ articles in .*$/mu.exec(output)?.[0];
  console.log(`content: ${summary ?? `${articleCount} articles`}, from ${site.contentDir}/`);
  return true;
}

/** Settings that a build cannot do without. @throws {UsageError} in words for a deployer */
function checkSettings(): void {
  if (!/^https?:\/\/[^/\s]+$/u.test(site.url)) {
    throw new UsageError(`SITE_URL is "${site.url}". Write where the site will be, such as https://example.org; a path goes into BASE_PATH.`);
  }
  if (!existsSync(site.contentDir)) {
    throw new UsageError(`There is no folder ${site.contentDir}/ to take the content from.`);
  }
}
