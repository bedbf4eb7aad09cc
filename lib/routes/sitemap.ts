import { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';

import { latestDate, toRfc3339 } from '@/lib/content/dates';
import { site } from '@/site.config';

import { absoluteUrl, withBasePath, type PagePath } from './paths';
import { allPagePaths, resolveRoute } from './resolve';

import type { Catalogue } from '@/lib/content/catalogue';
import type { ArticleSummary } from '@/lib/content/model';

/** A page that is there in every variant. */
export interface SitemapPage {
  page: PagePath;
  /** When it last changed: RFC 3339; unknown for a list without articles. */
  changedAt?: string;
}

/** A file of the sitemap, at the top of the site. */
export interface SitemapFile {
  name: string;
  xml: string;
}

/** What one file may hold at most. Source: sitemaps.org/protocol.html. */
const limits = { addresses: 50_000, bytes: 50 * 1024 * 1024 };

/** Every page with the time of its last change: an article's own, a list's that of the newest change in it. */
export function sitemapPages(catalogue: Catalogue): SitemapPage[] {
  return [[], ...allPagePaths(catalogue)].map((page) => ({ page, changedAt: newestChange(articlesOn(catalogue, page)) }));
}

function articlesOn(catalogue: Catalogue, page: PagePath): readonly ArticleSummary[] {
  const route = resolveRoute(catalogue, page);
  switch (route?.kind) {
    case 'article':
      return [route.article];
    case 'section':
      return catalogue.articlesIn(route.section.path);
    case 'tag':
      return catalogue.articlesTagged(route.tag.slug);
    default:
      return catalogue.articles;
  }
}

function newestChange(articles: readonly ArticleSummary[]): string | undefined {
  const [first, ...others] = articles.map(({ changedAt }) => changedAt);
  return first && toRfc3339(latestDate([first, ...others], site.timeZone), site.timeZone);
}

/**
 * The sitemap of some pages in every variant, each with its other variants and the default: one file, or an index and as
 * many files as the limits ask for.
 *
 * @param limit what a file may hold; addresses of all variants count
 */
export function sitemapFiles(pages: readonly SitemapPage[], limit: { addresses: number; bytes: number } = limits): SitemapFile[] {
  const groups = split(pages.flatMap(urlElements), limit);
  if (groups.length === 1) return [{ name: 'sitemap.xml', xml: urlSet(groups[0]!) }];
  const files = groups.map((group, i) => ({ name: `sitemap-${i + 1}.xml`, xml: urlSet(group) }));
  const index = x('sitemapindex', { xmlns }, files.map(({ name }) => x('sitemap', [x('loc', site.url + withBasePath(`/${name}`))])));
  return [{ name: 'sitemap.xml', xml: declaration + toXml(index) }, ...files];
}

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const urlSetBytes = 200;

function urlSet(urls: readonly string[]): string {
  return `${declaration}<urlset xmlns="${xmlns}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
}

function urlElements({ page, changedAt }: SitemapPage): string[] {
  const alternates = [...site.variants.map((variant) => [variant, variant] as const), ['x-default', site.defaultVariant] as const].map(([hreflang, variant]) =>
    x('xhtml:link', { rel: 'alternate', hreflang, href: absoluteUrl(variant, page) }),
  );
  return site.variants.map((variant) =>
    toXml(x('url', [x('loc', absoluteUrl(variant, page)), changedAt ? x('lastmod', changedAt) : null, ...alternates]), { closeEmptyElements: true }),
  );
}

function split(urls: readonly string[], { addresses, bytes }: { addresses: number; bytes: number }): string[][] {
  const groups: string[][] = [[]];
  let size = urlSetBytes;
  for (const url of urls) {
    const own = Buffer.byteLength(url) + 1;
    if (groups.at(-1)!.length > 0 && (groups.at(-1)!.length === addresses || size + own > bytes)) {
      groups.push([]);
      size = urlSetBytes;
    }
    groups.at(-1)!.push(url);
    size += own;
  }
  return groups;
}
