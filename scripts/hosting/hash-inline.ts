import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { findInlineCode } from '@/lib/hosting/inline-code';
import { metaPolicy } from '@/lib/hosting/policy';

import { forEachLimited } from '../build/lean-files';
import { ToolError } from '../build/run-tool';

import type { InlineHashes } from '@/lib/hosting/policy';

/**
 * Hashes of all inline code in built pages, for the policy that is sent with them. What a page carries is found by itself:
 * nothing has to be listed.
 *
 * @param lean whether the pages are without the framework's runtime
 * @throws {ToolError} for an attribute that the policy would make the browser ignore
 */
export async function hashInlineCode(folder: string, files: readonly string[], lean: boolean): Promise<InlineHashes> {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  await forEachLimited(files.filter((file) => file.endsWith('.html')), 16, async (file) => {
    const { scripts: ownScripts, styles: ownStyles, attributes } = findInlineCode(await readFile(join(folder, file), 'utf8'));
    if (attributes.length > 0) throw new ToolError(`${file} has ${attributes[0]}: browsers ignore such an attribute under the policy that the site is served with (lib/hosting/policy.ts). Write a class, or a listener in lib/reader.`);
    for (const script of ownScripts) scripts.add(sha256(script));
    for (const style of ownStyles) styles.add(sha256(style));
  });
  return { scripts: lean ? [...scripts].sort() : 'any', styles: [...styles].sort() };
}

/** Writes into each page the policy with the hashes of its own inline code, before all that it is about. */
export async function writePolicies(folder: string, files: readonly string[]): Promise<void> {
  await forEachLimited(files.filter((file) => file.endsWith('.html')), 16, async (file) => {
    const html = await readFile(join(folder, file), 'utf8');
    const { scripts, styles } = findInlineCode(html);
    const meta = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy({ scripts: scripts.map(sha256), styles: styles.map(sha256) })}"/>`;
    if (!html.includes('<head>')) throw new ToolError(`${file} has no <head> that a policy could stand in.`);
    await writeFile(join(folder, file), html.replace('<head>', () => `<head>${meta}`));
  });
}

/** A hash as policies write it. */
export function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
