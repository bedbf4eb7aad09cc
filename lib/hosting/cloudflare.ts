import { withOldForms } from './old-forms';

import type { Hosting } from './hosting';

/** Redirects that Cloudflare takes from a file. Source: Workers static assets, limits. */
export const cloudflareRedirectLimit = 2000;

/** `_redirects` for Cloudflare: `/` is the worker's, unknown addresses find the nearest `404.html` by themselves. */
export function cloudflareRedirects({ basePath, redirects }: Hosting): string {
  return withOldForms(redirects).map(({ from, to, status }) => `${basePath}${from} ${basePath}${to} ${status}\n`).join('');
}
