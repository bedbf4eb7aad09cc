import { describe, expect, it } from 'vitest';

import { allVariants } from '@/lib/script/variants';

import { fits, headerRules, headersFor } from './headers';

const rules = headerRules(allVariants, { scripts: ['sha256-abc='], styles: [] });
const paths = ['/', '/zh-Hant', '/zh-Hant/topics/response', '/zh-Hant/feed.xml', '/zh-Hant-TW', '/media/0a1b/a.avif', '/assets/reader-1a2b.js', '/_next/static/a.css', '/sitemap.xml', '/manifest.webmanifest', '/old/t1.html', '/icons/a.png'];

describe('the headers of the site', () => {
  it('allow the inline scripts that were seen, and no others', () => {
    const { 'Content-Security-Policy': policy } = headersFor(rules, '/zh-Hant');
    expect(policy).toContain("script-src 'self' 'sha256-abc=';");
    expect(policy).not.toContain('unsafe');
  });

  it.each(paths)('are safe ones at %s', (path) => {
    expect(Object.keys(headersFor(rules, path))).toEqual(expect.arrayContaining([
      'Content-Security-Policy', 'Strict-Transport-Security', 'X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy', 'Cross-Origin-Opener-Policy',
    ]));
  });

  it('never name one header twice for an address', () => {
    for (const path of paths) {
      const names = rules.filter((rule) => fits(rule, path)).flatMap(({ headers }) => Object.keys(headers));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it.each([
    ['/assets/reader-1a2b.js', 'public, max-age=31536000, immutable'],
    ['/zh-Hant-HK/topics/response', 'public, max-age=60, stale-while-revalidate=600'],
    ['/zh-Hans', 'public, max-age=60, stale-while-revalidate=600'],
    ['/sitemap.xml', 'public, max-age=3600'],
    ['/old/t1.html', undefined],
  ])('let %s be kept: %s', (path, caching) => {
    expect(headersFor(rules, path)['Cache-Control']).toBe(caching);
  });

  it('let pictures be shown on other sites, and pages not', () => {
    expect(['/media/a.png', '/zh-Hant'].map((path) => headersFor(rules, path)['Cross-Origin-Resource-Policy'])).toEqual(['cross-origin', 'same-origin']);
  });

  it('allow any inline script only where the framework’s runtime is kept', () => {
    expect(headersFor(headerRules(allVariants, { scripts: 'any', styles: [] }), '/')['Content-Security-Policy']).toContain("script-src 'self' 'unsafe-inline';");
  });
});
