import { headerRules, headersFor, negotiatedHeaders, notFoundCaching } from './headers';
import { languageRules } from './language-rules';
import { withOldForms } from './old-forms';

import type { Hosting } from './hosting';

/** A route of Vercel's Build Output API, version 3: as much of it as we use. */
export interface VercelRoute {
  /** Pattern of the address, always tried against the whole of it. */
  src?: string;
  /** The phase that begins here: `filesystem`, what to do where there is no file. Others are Vercel's own. */
  handle?: string;
  has?: VercelCondition[];
  missing?: VercelCondition[];
  headers?: Record<string, string>;
  status?: number;
  dest?: string;
  /** Go on with the routes below. */
  continue?: boolean;
}

export interface VercelCondition {
  type: 'header' | 'cookie';
  key: string;
  value?: string;
}

export interface VercelOutput {
  version: 3;
  routes: VercelRoute[];
  /** Files that have another address than their name: `{'zh-Hant/a.html': {path: 'zh-Hant/a'}}`. */
  overrides: Record<string, { path: string; contentType?: string }>;
}

/**
 * What Vercel is told of a site: `.vercel/output/config.json`.
 *
 * @param files those of the site, relative to `out/`
 */
export function vercelOutput(hosting: Hosting, files: readonly string[]): VercelOutput {
  const { basePath, variants, defaultVariant, redirects } = hosting;
  const rules = headerRules(variants, hosting.inline);
  const security = headersFor(rules, '/');
  const home = (variant: string) => ({ src: `^${basePath}/?$`, status: 307, headers: { Location: `${basePath}/${variant}`, ...negotiatedHeaders } });
  return {
    version: 3,
    routes: [
      ...rules.map(({ source, headers }) => ({ src: source === '/*' ? '^/.*$' : `^${literal(basePath + source.replace(/\*$/u, ''))}${source.endsWith('*') ? '.*' : ''}$`, headers, continue: true })),
      ...languageRules(hosting).map(({ header, pattern, variant }) => ({ ...home(variant), has: [{ type: 'header' as const, key: header, value: pattern }] })),
      { ...home(defaultVariant), missing: [{ type: 'header', key: 'accept-language' }] },
      ...withOldForms(redirects).map(({ from, to, status }) => ({ src: `^${literal(basePath + from)}$`, status, headers: { Location: basePath + to } })),
      { src: `^(?!${basePath}/$)(.*?[^/])/+$`, status: 308, headers: { Location: '$1' } },
      { src: '^(.*?)(?:/index)?\\.html$', status: 308, headers: { Location: '$1' } },
      { handle: 'filesystem' },
      // Not in the error phase, where `vercel build` puts a 404 page of its own first.
      ...[...variants.map((variant) => ({ src: `^${basePath}/${variant}(?:/.*)?$`, dest: `${basePath}/${variant}/404` })), { src: '^.*$', dest: `${basePath}/404` }]
        .map((route) => ({ ...route, status: 404, headers: { ...security, 'Cache-Control': notFoundCaching } })),
    ],
    overrides: Object.fromEntries(files.filter((file) => file.endsWith('.html') && file !== 'index.html').map((file) => {
      const name = basePath.slice(1) + (basePath && '/') + file;
      return [name, { path: name.replace(/(?:(?:^|\/)index)?\.html$/u, ''), contentType: 'text/html; charset=utf-8' }];
    })),
  };
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
