import { pickByVariant, type ByVariant, type Variant } from '@/lib/script/variants';

import { meansEveryVariant, readOldAddress } from './old-address';

/** An old address and where it leads; both on this site, percent-encoded, without base path. */
export interface Redirect {
  from: string;
  to: string;
  /** For ever, as HTTP says it. */
  status: 301;
}

/** What of an article redirects depend on. */
export interface Moved {
  path: string;
  script: Variant;
  redirectFrom: readonly string[];
}

/**
 * The redirects to articles. An old address that begins with a variant leads to that variant; any other to the article as
 * it was written, which is what stood at the old address. One that is written like a link of this site (`/news/bridge`)
 * also counts in each variant, as an article that moved had an address in each.
 *
 * @param variants those that the site publishes; an old address in another leads to its script's
 */
export function redirectsTo(articles: readonly Moved[], variants: readonly Variant[]): Redirect[] {
  const published = Object.fromEntries(variants.map((variant) => [variant, variant])) as ByVariant<Variant>;
  const byFile = new Map<string, Redirect>();
  for (const { path, script, redirectFrom } of articles) {
    const add = (value: string, wanted: Variant) => {
      const address = readOldAddress(value);
      if ('code' in address || byFile.has(address.file)) return;
      const from = `/${address.parts.map(encodeURIComponent).join('/')}${value.endsWith('/') && address.parts.length > 0 ? '/' : ''}`;
      byFile.set(address.file, { from, to: `/${pickByVariant(published, wanted) ?? script}/${path}`, status: 301 });
    };
    for (const value of redirectFrom) {
      const address = readOldAddress(value);
      if ('code' in address) continue; // the check has said so
      add(value, address.variant ?? script);
      if (meansEveryVariant(address)) for (const variant of variants) add(`/${variant}${value}`, variant);
    }
  }
  return [...byFile.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * Finds the redirect of an address as a browser asks for it, whatever of it is percent-encoded:
 * `findRedirect(redirects)('/news/t123.html')?.to`.
 */
export function findRedirect(redirects: readonly Redirect[]): (path: string) => Redirect | undefined {
  const byFile = new Map(redirects.map((redirect) => [fileOf(redirect.from), redirect]));
  return (path) => byFile.get(fileOf(path) ?? '');
}

/** The file in the built site that stands at an address; `undefined` for what cannot be one. */
export function fileOf(path: string): string | undefined {
  const address = readOldAddress(path);
  return 'code' in address ? undefined : address.file;
}
