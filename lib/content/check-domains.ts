import { classifyHref } from '@/lib/mdx/href';
import { nearest } from '@/lib/problems/nearest';
import { problemAt, type Place, type Problem } from '@/lib/problems/problem';

/** An address that an article names, in a link or in a field, and where. */
export interface NamedAddress extends Place {
  href: string;
}

/**
 * Links to domains that are not on the site's list, `'any'` for a site without one. A domain on it stands for those below
 * it: `example.org` allows `www.example.org`.
 */
export function checkDomains(addresses: readonly NamedAddress[], allowed: readonly string[] | 'any'): Problem[] {
  if (allowed === 'any') return [];
  const known = allowed.map((domain) => domain.toLowerCase());
  return addresses.flatMap(({ href, ...place }) => {
    const domain = domainOf(href);
    if (domain === undefined || known.some((each) => domain === each || domain.endsWith(`.${each}`))) return [];
    return [problemAt(place, 'link-domain', { domain, near: nearest(domain, known) })];
  });
}

/** The domain of a web address, `undefined` for a mail address, a telephone number or a page of this site. */
function domainOf(href: string): string | undefined {
  const address = classifyHref(href);
  if (address.kind !== 'external' || !/^https?:/iu.test(address.url)) return undefined;
  return URL.canParse(address.url) ? new URL(address.url).hostname.toLowerCase() : address.url;
}
