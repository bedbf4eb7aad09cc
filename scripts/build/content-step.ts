import { site } from '@/site.config';

import { checkContent } from '../content/check';
import { reportProblems } from '../content/report';
import { bundleReader } from './bundle-reader';
import { runTool } from './run-tool';

/**
 * Everything that comes before the pages: all content checked, then loaded by Contentlayer and converted, and the reader
 * script bundled.
 *
 * @returns whether there are pages to make; if not, the problems have been printed
 */
export async function runContentStep(): Promise<boolean> {
  console.log('checking and converting the content …');
  const { problems, articleCount } = checkContent();
  if (problems.length > 0) console.log(reportProblems(problems, articleCount));
  if (problems.some((problem) => problem.severity === 'error')) return false;
  await bundleReader();
  const output = await runTool('Contentlayer', 'contentlayer2/bin/cli.cjs', ['build']);
  const summary = /^\d+ articles in .*$/mu.exec(output)?.[0];
  console.log(`content: ${summary ?? `${articleCount} articles`}, from ${site.contentDir}/`);
  return true;
}
