import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { writeWhole } from '../content/files';
import { builtRedirectsFile, readRedirects } from '../content/redirects-file';

import type { Hosting } from '@/lib/hosting/hosting';

const hostingFile = '.shutong/hosting.json';

/** Notes what hosts must know of what is now in `out/` of a project; its redirects have a file of their own. */
export async function writeHosting({ redirects: _inTheirOwnFile, ...hosting }: Hosting, project = '.'): Promise<void> {
  await writeWhole(join(project, hostingFile), `${JSON.stringify(hosting, undefined, 2)}\n`);
}

/** What hosts must know of what is in `out/` of a project; `undefined` where nothing complete is there. */
export function readHosting(project = '.'): Hosting | undefined {
  const file = join(project, hostingFile);
  if (!existsSync(join(project, 'out/404.html')) || !existsSync(file)) return undefined;
  return { ...(JSON.parse(readFileSync(file, 'utf8')) as Omit<Hosting, 'redirects'>), redirects: readRedirects(join(project, builtRedirectsFile)) };
}
