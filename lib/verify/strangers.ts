import { plainPath } from './same-address';

import type { Finding } from './finding';
import type { Manifest } from './manifest';

/** Which addresses the build knows, and which hosts are its own. */
export interface Neighbourhood {
  manifest: Manifest;
  /** Where the site was looked at. */
  origin: string;
}

/** Addresses that something served names and the build does not know. */
export interface Strangers {
  /** To be asked for: paths from the top of the host. */
  here: string[];
  /** On other hosts. */
  elsewhere: string[];
}

/** Sorts out those addresses that the build does not know. */
export function strangersAmong(addresses: readonly string[], { manifest, origin }: Neighbourhood): Strangers {
  const own = new Set([origin, new URL(manifest.site).origin]);
  const known = new Set(Object.keys(manifest.urls).map(plainPath));
  const strangers: Record<keyof Strangers, Set<string>> = { here: new Set(), elsewhere: new Set() };
  for (const address of addresses) {
    if (!URL.canParse(address, origin)) continue;
    const url = new URL(address, origin);
    if (!/^https?:$/u.test(url.protocol)) continue;
    if (!own.has(url.origin)) strangers.elsewhere.add(url.href);
    else if (url.search !== '' || !known.has(plainPath(url.pathname))) strangers.here.add(url.pathname + url.search);
  }
  return { here: [...strangers.here], elsewhere: [...strangers.elsewhere] };
}

/** The addresses that came into changed pages, in full. */
export function linksIn(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ url, seen }) =>
    seen.flatMap(({ what }) => (what.is === 'changed' ? what.differences : []))
      .filter(({ kind }) => kind === 'link' || kind === 'hidden-link')
      .flatMap(({ added }) => added.filter((link) => URL.canParse(link, url)).map((link) => new URL(link, url).href)),
  );
}
