import type { ManifestEntry } from './manifest';

/** What files there are that hosts read and do not serve. */
const hostFiles = /^(?:_headers|_redirects|_routes\.json|_worker\.js|CNAME|\.(?!well-known\/).*)$/u;

/** Whether a file of the built site is for the host alone, so that no address answers with it: `isForHost('_headers')`. */
export function isForHost(file: string): boolean {
  return hostFiles.test(file);
}

/** An address of the site, without base path, and what kind of answer it has. */
export interface FileAddress {
  path: string;
  kind: ManifestEntry['kind'];
  /** Where an old address leads, without base path. */
  to?: string;
}

/** What of a redirect its address depends on. */
interface OldAddress {
  from: string;
  to: string;
}

/**
 * The address at which a host serves a file: `addressOf('zh-Hans/topics.html', new Map()).path // '/zh-Hans/topics'`.
 *
 * @param moved old addresses, by the file of their page
 */
export function addressOf(file: string, moved: ReadonlyMap<string, OldAddress>): FileAddress {
  const old = moved.get(file);
  if (old) return { path: old.from, kind: 'moved', to: old.to };
  if (file === 'index.html') return { path: '/', kind: 'entry' };
  const path = `/${file.split('/').map(encodeURIComponent).join('/')}`;
  if (/^(?:[^/]+\/)?404\.html$/u.test(file)) return { path, kind: 'not-found' };
  if (file.endsWith('/index.html')) return { path: path.slice(0, -'index.html'.length), kind: 'page' };
  return file.endsWith('.html') ? { path: path.slice(0, -'.html'.length), kind: 'page' } : { path, kind: 'file' };
}
