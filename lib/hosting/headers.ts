import { contentSecurityPolicy, type InlineHashes } from './policy';

import type { Variant } from '@/lib/script/variants';

/** Headers for some addresses of the site, without base path. */
export interface HeaderRule {
  /** One address (`/sitemap.xml`), or all below one (`/media/*`). */
  source: string;
  headers: Readonly<Record<string, string>>;
}

/** Features of browsers that no page of ours asks for; whatever got into one cannot ask either. */
const refused = ['accelerometer', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb'];

/** Files whose address changes with their bytes. */
const forEver = 'public, max-age=31536000, immutable';
/** Pages and feeds: fresh for a minute; for ten more, the old one is shown while the new one is fetched. */
const briefly = 'public, max-age=60, stale-while-revalidate=600';
/** Files of a fixed name that change with a build at most, and no reader waits for. */
const forAnHour = 'public, max-age=3600';

/** What is sent for `/` where it is negotiated: no cache may give one reader's answer to another. */
export const negotiatedHeaders = { Vary: 'Accept-Language, Cookie', 'Cache-Control': 'private, no-store' } as const;

/** What is sent with an unknown address: it may be a page a minute later. */
export const notFoundCaching = 'no-cache';

/**
 * Every header of the site, on every host: this is the one source. No two rules that fit one address name the same header,
 * since hosts differ in what they do then.
 */
export function headerRules(variants: readonly Variant[], inline: InlineHashes): HeaderRule[] {
  const own = { 'Cross-Origin-Resource-Policy': 'same-origin' };
  // Pictures and attachments may be shown elsewhere: by feed readers, in cards of social networks.
  const shared = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
  const rules = (sources: readonly string[], headers: HeaderRule['headers']) => sources.map((source) => ({ source, headers }));
  return [
    { source: '/*', headers: securityHeaders(inline) },
    ...rules(['/_next/static/*'], { 'Cache-Control': forEver, ...own }),
    ...rules(['/media/*', '/assets/*'], { 'Cache-Control': forEver, ...shared }),
    ...rules(variants.flatMap((variant) => [`/${variant}`, `/${variant}/*`]), { 'Cache-Control': briefly, ...own }),
    ...rules(['/robots.txt', '/sitemap.xml', '/manifest.webmanifest', '/favicon.svg', '/icons/*', '/cards/*'], { 'Cache-Control': forAnHour, ...shared }),
  ];
}

function securityHeaders(inline: InlineHashes): HeaderRule['headers'] {
  return {
    'Content-Security-Policy': contentSecurityPolicy(inline),
    // Not for subdomains, which may be other people's: add `includeSubDomains; preload` where you know them all.
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': refused.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

/** Whether a rule is for an address: `/media/*` is for all below it, not for `/media`. */
export function fits({ source }: HeaderRule, path: string): boolean {
  return source.endsWith('/*') ? path.startsWith(source.slice(0, -1)) : path === source;
}

/** All headers of an address: `headersFor(rules, '/zh-Hant/topics')['Cache-Control']`. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  return Object.assign({}, ...rules.filter((rule) => fits(rule, path)).map(({ headers }) => headers)) as Record<string, string>;
}
