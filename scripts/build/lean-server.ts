import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { fillHashes } from '@/lib/hosting/policy';

import { hashInlineCode } from '../hosting/hash-inline';
import { forEachLimited, listFiles } from './lean-files';
import { leanHtml } from './lean-html';
import { ToolError } from './run-tool';

/** What Next shows when it breaks down itself; styled by attributes, which the policy forbids, so it comes plain. */
const nextsOwn = '_global-error.html';

/**
 * Makes the pages of a build for Next's own server lean, as those in `out/` are, and tells the server the hashes of their
 * inline code. Links of the site are plain ones, so nothing asks for what Next keeps beside the pages.
 *
 * @param folder where Next put the build
 * @throws {ToolError} where Next no longer keeps its headers where they were
 */
export async function leanServer(folder: string): Promise<void> {
  const pages = join(folder, 'server/app');
  const files = (await listFiles(pages)).filter((file) => file.endsWith('.html') && file !== nextsOwn);
  await forEachLimited(files, 16, async (file) => writeFile(join(pages, file), leanHtml(await readFile(join(pages, file), 'utf8'))));
  const routes = join(folder, 'routes-manifest.json');
  const filled = fillHashes(await readFile(routes, 'utf8'), await hashInlineCode(pages, files, true));
  if (filled === undefined) throw new ToolError(`${routes} holds no policy to put hashes into: this version of Next keeps its headers elsewhere. Use the version in package.json.`);
  await writeFile(routes, filled);
}
