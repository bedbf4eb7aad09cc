import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';

import { createCatalogue } from '@/lib/content/catalogue';
import { sectionOf, summaryOf } from '@/lib/content/testing';
import { site } from '@/site.config';

import { absoluteUrl, withBasePath } from './paths';
import { sitemapFiles, sitemapPages } from './sitemap';

const catalogue = createCatalogue({
  sections: [sectionOf('news')],
  articles: [summaryOf('news/b', { changedAt: '2026-03-05T10:00+08:00' }), summaryOf('news/a', { publishedAt: '2026-03-01', changedAt: '2026-03-09' })],
  tags: [],
});

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => ['url', 'sitemap', 'xhtml:link'].includes(name) });
/** Files of 30 MB take the parser too long. */
const locs = (xml: string) => Array.from(xml.matchAll(/<loc>([^<]*)<\/loc>/gu), ([, loc]) => loc!);

describe('sitemapPages', () => {
  it('dates an article by its last change, a list by the newest change in it', () => {
    const byPath = Object.fromEntries(sitemapPages(catalogue).map(({ page, changedAt }) => [page.join('/'), changedAt]));
    expect(byPath).toMatchObject({ '': '2026-03-09T00:00:00+08:00', news: '2026-03-09T00:00:00+08:00', 'news/b': '2026-03-05T10:00:00+08:00' });
  });

  it('gives no date to a list without articles', () => {
    expect(sitemapPages(createCatalogue({ sections: [], articles: [], tags: [] }))[0]).toEqual({ page: [], changedAt: undefined });
  });
});

describe('sitemapFiles', () => {
  it('is one file as long as it fits, each address with all its variants and the default', () => {
    const [file, ...others] = sitemapFiles(sitemapPages(catalogue));
    expect([file!.name, others]).toEqual(['sitemap.xml', []]);
    const { urlset } = parser.parse(file!.xml) as { urlset: { url: { loc: string; lastmod: string; 'xhtml:link': { rel: string; hreflang: string; href: string }[] }[] } };
    const found = urlset.url.find(({ loc }) => loc === absoluteUrl('zh-Hans', ['news', 'a']))!;
    expect(found.lastmod).toBe('2026-03-09T00:00:00+08:00');
    expect(found['xhtml:link'].map(({ hreflang, href }) => [hreflang, href])).toEqual([
      ...site.variants.map((variant) => [variant, absoluteUrl(variant, ['news', 'a'])]),
      ['x-default', absoluteUrl(site.defaultVariant, ['news', 'a'])],
    ]);
  });

  it('splits past 50,000 addresses into files of an index', () => {
    const pages = Array.from({ length: Math.ceil(50_001 / site.variants.length) }, (_, i) => ({ page: ['news', `a${i}`] }));
    const [index, first, second, ...others] = sitemapFiles(pages);
    const { sitemapindex } = parser.parse(index!.xml) as { sitemapindex: { sitemap: { loc: string }[] } };
    expect(sitemapindex.sitemap.map(({ loc }) => loc)).toEqual([first!, second!].map(({ name }) => site.url + withBasePath(`/${name}`)));
    expect(others).toEqual([]);
    expect(locs(first!.xml).length).toBe(50_000);
    expect(new Set([...locs(first!.xml), ...locs(second!.xml)]).size).toBe(pages.length * site.variants.length);
  }, 60_000);

  it('splits before a file grows too large', () => {
    const files = sitemapFiles(sitemapPages(catalogue), { addresses: 50_000, bytes: 3000 }).slice(1);
    expect(files.length).toBeGreaterThan(1);
    for (const { xml } of files) expect(Buffer.byteLength(xml)).toBeLessThanOrEqual(3000);
    expect(files.flatMap(({ xml }) => locs(xml)).length).toBe(sitemapPages(catalogue).length * site.variants.length);
  });
});
