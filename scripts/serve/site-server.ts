import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

import { findRedirect, type Redirect } from '@/lib/content/redirects';
import { headerRules, headersFor, negotiatedHeaders, notFoundCaching } from '@/lib/hosting/headers';
import { readCookie } from '@/lib/reader/cookie';
import { negotiateVariant, readAcceptLanguage, variantCookie } from '@/lib/routes/negotiate';
import { isVariant, type Variant } from '@/lib/script/variants';

import type { InlineHashes } from '@/lib/hosting/policy';

export interface SiteServerOptions {
  /** The built site. */
  folder: string;
  /** The path it is served under, blank for the top. */
  basePath: string;
  variants: readonly Variant[];
  defaultVariant: Variant;
  /** Old addresses and where they lead. */
  redirects?: readonly Redirect[];
  /** The inline code of its pages, which the policy allows. */
  inline?: InlineHashes;
}

/**
 * Serves a built site as a good host would: `/` negotiated, clean addresses, pre-compressed files, the 404 page of the
 * variant, the headers of production. Builds nothing.
 */
export function createSiteServer(options: SiteServerOptions): Server {
  const { folder, basePath, redirects = [], inline = { scripts: [], styles: [] } } = options;
  const rules = headerRules(options.variants, inline);
  const movedTo = findRedirect(redirects);
  const files = sirv(folder, {
    extensions: ['html'],
    brotli: true,
    gzip: true,
    etag: true,
    dev: true, // looks at the folder at each request, so that a build that ends meanwhile is served at once
  });
  const security = headersFor(rules, '/');
  return createServer((request, response) => {
    setHeaders(response, security);
    // Put together, not resolved: `//host/path` is a path here, not another host.
    const address = `http://localhost${request.url ?? '/'}`;
    if (!URL.canParse(address)) return end(response, 400, {});
    const { pathname, search } = new URL(address);
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { Allow: 'GET, HEAD' });
    if (basePath && pathname !== basePath && !pathname.startsWith(`${basePath}/`)) {
      return pathname === '/' ? redirect(response, 307, `${basePath}/`) : answerNotFound(request, response, '', folder);
    }
    const path = pathname.slice(basePath.length) || '/';
    if (path === '/') return redirectHome(request, response, options);
    const moved = movedTo(path);
    if (moved) return redirect(response, moved.status, basePath + moved.to + search);
    const clean = cleanPath(path);
    if (clean !== path) return redirect(response, 308, basePath + clean + search);
    request.url = path + search; // without the base path, for sirv
    setHeaders(response, { 'Cache-Control': 'public, max-age=0, must-revalidate', ...headersFor(rules, path), Vary: 'Accept-Encoding' });
    files(request, response, () => answerNotFound(request, response, path, folder));
  });
}

/** One address a page: no slash at the end, no `.html`, no double slashes. */
function cleanPath(path: string): string {
  return path.replace(/\/{2,}/gu, '/').replace(/(?:\/index)?\.html$/u, '').replace(/\/+$/u, '') || '/';
}

function redirectHome(request: IncomingMessage, response: ServerResponse, { basePath, ...offer }: SiteServerOptions): void {
  const wishes = {
    saved: readCookie(variantCookie, request.headers.cookie ?? ''),
    languages: readAcceptLanguage(request.headers['accept-language']),
  };
  setHeaders(response, negotiatedHeaders);
  redirect(response, 307, `${basePath}/${negotiateVariant(wishes, offer)}`);
}

/** The 404 page of the variant that the address begins with, else the one that carries every variant. */
function answerNotFound(request: IncomingMessage, response: ServerResponse, path: string, folder: string): void {
  const [, first] = path.split('/');
  const own = join(folder, String(first), '404.html');
  const page = isVariant(first) && existsSync(own) ? own : join(folder, '404.html');
  if (!existsSync(page)) return end(response, 404, {});
  setHeaders(response, { 'Cache-Control': notFoundCaching, Vary: 'Accept-Encoding' });
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const [suffix, encoding] = /\bbr\b/u.test(accepted) ? ['.br', 'br'] : /\bgzip\b/u.test(accepted) ? ['.gz', 'gzip'] : ['', undefined];
  const compressed = encoding !== undefined && existsSync(page + suffix);
  const body = readFileSync(compressed ? page + suffix : page);
  if (compressed) response.setHeader('Content-Encoding', encoding);
  end(response, 404, { 'Content-Type': 'text/html;charset=utf-8', 'Content-Length': String(body.length) }, request.method === 'HEAD' ? undefined : body);
}

function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function redirect(response: ServerResponse, status: 301 | 307 | 308, location: string): void {
  end(response, status, { Location: location });
}

function end(response: ServerResponse, status: number, headers: Record<string, string>, body?: Buffer): void {
  response.writeHead(status, headers).end(body);
}
