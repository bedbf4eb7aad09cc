import createNextIntlPlugin from 'next-intl/plugin';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';

/** @type {{ site: typeof import('./site.config').site }} */
const { site } = await tsImport('./site.config.ts', import.meta.url);

/** @type {typeof import('./lib/hosting/headers')} */
const { headerRules } = await tsImport('./lib/hosting/headers.ts', import.meta.url);
/** @type {typeof import('./lib/hosting/policy')} */
const { hashesToCome } = await tsImport('./lib/hosting/policy.ts', import.meta.url);

/** Plain files for any host, unless the site is built for Next's own server, which redirects old addresses and sends the headers itself. */
const outputs = {
  out: { output: 'export', distDir: '.shutong/export' },
  server: { redirects, headers },
  live: { redirects },
};
const output = outputs[site.target];

/** The headers of every host, in Next's words. The policy gets its hashes once the pages are there. */
async function headers() {
  const rules = headerRules(site.variants, site.lean ? hashesToCome : { scripts: 'any', styles: [] });
  return rules.map(({ source, headers: own }) => ({
    source: source.replace(/^\/\*$/u, '/:path*').replace(/\/\*$/u, '/:path+'),
    headers: Object.entries(own).map(([key, value]) => ({ key, value })),
  }));
}

/** The redirects that the content step wrote. Signs that Next gives a meaning to are escaped. */
async function redirects() {
  const file = join(site.generatedDir, 'redirects.json');
  /** @type {import('./lib/content/redirects').Redirect[]} */
  const list = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  return list.map(({ from, to, status }) => ({ source: from.replace(/[()*+:?{}\\]/gu, '\\$&'), destination: to, statusCode: status }));
}

/** Whatever the environment says, what is built for production is no live site. */
const isLive = site.target === 'live' && process.env.NODE_ENV !== 'production';

/**
 * Live editing alone has the files whose names end in `.editor.tsx` and `.editor.ts`: the editor page, and the notice of
 * problems on every other page. Its generated files and what Next makes of it are its own.
 */
const live = isLive ? {
  pageExtensions: ['editor.tsx', 'editor.ts', 'tsx', 'ts'],
  distDir: `${site.liveDir}/next`,
} : {};

/** @type {import('next').NextConfig} */
const config = {
  ...output,
  ...live,
  basePath: site.basePath,
  trailingSlash: false,
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // Random by default, and part of pages that keep Next's runtime: with the moment in its place, two builds of one are alike.
  generateBuildId: () => site.now.toString(36),
  images: { unoptimized: true },
  // Types are checked by `npm test`, once; here they would cost every build five seconds and find the same.
  typescript: { ignoreBuildErrors: true, ...(isLive && { tsconfigPath: `${site.liveDir}/tsconfig.json` }) },
  experimental: {
    // One not-found page for the whole site, with an <html> of its own.
    globalNotFound: true,
    // By default Next leaves a core idle, on two cores half of the machine.
    cpus: availableParallelism(),
    // What the editor page asks of live editing is asked anew after each change.
    serverComponentsHmrCache: false,
  },
};

export default createNextIntlPlugin('./lib/i18n/request.ts')(config);
