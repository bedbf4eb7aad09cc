import { build } from 'esbuild';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

import { cloudflareRedirectLimit, cloudflareRedirects } from '@/lib/hosting/cloudflare';
import { headersFile } from '@/lib/hosting/headers-file';
import { netlifyRedirects } from '@/lib/hosting/netlify';
import { nginxConfig, type NginxPlace } from '@/lib/hosting/nginx';
import { vercelOutput } from '@/lib/hosting/vercel';

import { copySite } from './copy-site';
import { prepareHosting } from './hosting-file';

import type { Hosting } from '@/lib/hosting/hosting';

export interface Placing {
  hosting: Hosting;
  /** The built site. */
  site: string;
  /** Where the host's form of it goes. */
  target: string;
  nginx: NginxPlace;
}

/** What a host takes, written from the built site; for each host the folder that it is told to look into. */
export const placements = {
  vercel: { folder: '.vercel/output', place: placeVercel },
  netlify: { folder: '.shutong/hosts/netlify', place: placeNetlify },
  cloudflare: { folder: '.shutong/hosts/cloudflare', place: placeCloudflare },
  pages: { folder: '.shutong/hosts/pages', place: placePages },
  nginx: { folder: '.shutong/hosts/nginx', place: placeNginx },
  docker: { folder: '.shutong/hosts/docker', place: placeDocker },
} as const satisfies Record<string, { folder: string; place: (placing: Placing) => Promise<void> }>;

export type HostName = keyof typeof placements;

async function placeVercel({ hosting, site, target }: Placing): Promise<void> {
  const files = await copySite({ from: site, to: join(target, 'static'), basePath: hosting.basePath });
  await write(join(target, 'config.json'), JSON.stringify(vercelOutput(hosting, files), undefined, 2));
}

async function placeNetlify({ hosting, site, target }: Placing): Promise<void> {
  await copySite({ from: site, to: target, basePath: hosting.basePath });
  await write(join(target, '_headers'), headersFile(hosting));
  await write(join(target, '_redirects'), netlifyRedirects(hosting));
}

async function placeCloudflare({ hosting, site, target }: Placing): Promise<void> {
  const assets = join(target, 'assets');
  await copySite({ from: site, to: assets, basePath: hosting.basePath });
  const redirects = cloudflareRedirects(hosting);
  const count = redirects.split('\n').length - 1;
  if (count > cloudflareRedirectLimit) console.warn(`Cloudflare takes ${cloudflareRedirectLimit} redirects from a file; there are ${count}. The others lead on by their pages.`);
  await write(join(assets, '_headers'), headersFile(hosting));
  await write(join(assets, '_redirects'), redirects.split('\n').slice(0, cloudflareRedirectLimit).join('\n'));
  const { outputFiles } = await build({
    entryPoints: ['hosts/cloudflare/worker.ts'], bundle: true, write: false, format: 'esm', target: 'es2022', charset: 'utf8', legalComments: 'none', logLevel: 'silent',
    define: { HOSTING: JSON.stringify({ ...hosting, redirects: [] }) },
  });
  await write(join(target, 'worker.js'), outputFiles[0]!.text);
}

/** GitHub puts a project's pages under its name by itself; without `.nojekyll` it would leave `_next` out. */
async function placePages({ site, target }: Placing): Promise<void> {
  await copySite({ from: site, to: target });
  await write(join(target, '.nojekyll'), '');
}

async function placeNginx({ hosting, target, nginx }: Placing): Promise<void> {
  await write(join(target, 'shutong.conf'), nginxConfig(hosting, { ...nginx, root: resolve(nginx.root) }));
}

/** The site beside its server in one file, which needs Node and nothing else. */
async function placeDocker({ hosting, site, target }: Placing): Promise<void> {
  await copySite({ from: site, to: join(target, 'out'), withPacked: true });
  const put = await prepareHosting(hosting, site, target);
  await put();
  const { outputFiles } = await build({
    entryPoints: ['scripts/serve.ts'], bundle: true, write: false, platform: 'node', format: 'esm', target: 'node20', charset: 'utf8', legalComments: 'none', logLevel: 'silent',
  });
  await write(join(target, 'serve.mjs'), outputFiles[0]!.text);
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
