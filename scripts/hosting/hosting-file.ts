import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { writeWhole } from '../content/files';
import { builtRedirectsFile, readRedirects } from '../content/redirects-file';

import type { Redirect } from '@/lib/content/redirects';
import type { InlineHashes } from '@/lib/hosting/policy';
import type { Variant } from '@/lib/script/variants';

/** What a host must know of a built site. `site.config.ts` and the environment may say something else by now. */
export interface Hosting {
  /** Where the site will be, without path. */
  url: string;
  basePath: string;
  variants: readonly Variant[];
  defaultVariant: Variant;
  inline: InlineHashes;
  redirects: readonly Redirect[];
}

const hostingFile = '.shutong/hosting.json';

/** Notes what hosts must know of what is now in `out/`; its redirects have a file of their own. */
export async function writeHosting({ redirects: _inTheirOwnFile, ...hosting }: Hosting): Promise<void> {
  await writeWhole(hostingFile, `${JSON.stringify(hosting, undefined, 2)}\n`);
}

/** What hosts must know of what is in `out/` of a project; `undefined` where nothing complete is there. */
export function readHosting(project = '.'): Hosting | undefined {
  const file = join(project, hostingFile);
  if (!existsSync(join(project, 'out/404.html')) || !existsSync(file)) return undefined;
  return { ...(JSON.parse(readFileSync(file, 'utf8')) as Omit<Hosting, 'redirects'>), redirects: readRedirects(join(project, builtRedirectsFile)) };
}
