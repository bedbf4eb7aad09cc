import createNextIntlPlugin from 'next-intl/plugin';
import { availableParallelism } from 'node:os';
import { tsImport } from 'tsx/esm/api';

/** @type {{ site: typeof import('./site.config').site }} */
const { site } = await tsImport('./site.config.ts', import.meta.url);

/** Plain files for any host, unless the site is built for Next's own server. */
const output = site.target === 'out' ? { output: 'export', distDir: '.shutong/export' } : {};

/** @type {import('next').NextConfig} */
const config = {
  ...output,
  basePath: site.basePath,
  trailingSlash: false,
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  images: { unoptimized: true },
  // Types are checked by `npm test`, once; here they would cost every build five seconds and find the same.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // One not-found page for the whole site, with an <html> of its own.
    globalNotFound: true,
    // By default Next leaves a core idle, on two cores half of the machine.
    cpus: availableParallelism(),
  },
};

export default createNextIntlPlugin('./lib/i18n/request.ts')(config);
