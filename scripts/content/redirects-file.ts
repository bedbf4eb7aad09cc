import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { site } from '@/site.config';

import { writeWhole } from './files';

import type { Redirect } from '@/lib/content/redirects';

/** What the content step writes: `[{"from": "/news/t123.html", "to": "/zh-Hans/news/bridge", "status": 301}]`, without base path. */
export const redirectsFile = join(site.generatedDir, 'redirects.json');

/** The same for what is in `out/`: for `serve`, and for the configurations of hosts. */
export const builtRedirectsFile = '.shutong/redirects.json';

/** The redirects in a file; none where nothing was built yet. */
export function readRedirects(file: string): Redirect[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Redirect[]) : [];
}

/** Writes redirects, one a line. */
export async function writeRedirects(file: string, redirects: readonly Redirect[]): Promise<void> {
  await writeWhole(file, `[${redirects.map((redirect) => `\n${JSON.stringify(redirect)}`).join(',')}\n]\n`);
}
