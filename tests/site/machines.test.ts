import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { imageSize } from 'image-size';
import jsqr from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

import { toEpochMs } from '@/lib/content/dates';
import { absoluteUrl, partsOf, withBasePath } from '@/lib/routes/paths';
import { all, builtFiles, library, one, pages, property, readPage, site } from './site';

const top = site.url + withBasePath('/');
/** The file that an address of this site leads to. */
const fileAt = (address: string) => {
  expect(address.startsWith(top)).toBe(true);
  return `out/${decodeURI(address.slice(top.length))}`;
};
const read = (path: string) => readFileSync(`out/${path}`, 'utf8');
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => ['url', 'sitemap', 'xhtml:link'].includes(name) });

interface SitemapUrl {
  loc: string;
  lastmod?: string;
  'xhtml:link': { rel: string; hreflang: string; href: string }[];
}

function sitemapUrls(): SitemapUrl[] {
  const { urlset, sitemapindex } = parser.parse(read('sitemap.xml')) as { urlset?: { url: SitemapUrl[] }; sitemapindex?: { sitemap: { loc: string }[] } };
  return urlset?.url ?? sitemapindex!.sitemap.flatMap(({ loc }) => (parser.parse(readFileSync(fileAt(loc), 'utf8')) as { urlset: { url: SitemapUrl[] } }).urlset.url);
}

describe('the sitemap', () => {
  const urls = sitemapUrls();

  it('has every page that is its own canonical address, and no other', () => {
    const canonical = builtFiles.filter((file) => file.endsWith('.html')).flatMap((file) => {
      const tree = fromHtml(readFileSync(`out/${file}`, 'utf8'));
      const own = top + file.replace(/\.html$/u, '');
      const robots = all('meta[name=robots]', tree).map((meta) => property(meta, 'content')).join();
      const isHidden = !site.isPreview && robots.includes('noindex');
      return !isHidden && all('link[rel=canonical]', tree).some((link) => property(link, 'href') === own) ? [own] : [];
    });
    expect(canonical.length).toBeGreaterThan(20);
    expect(urls.map(({ loc }) => loc).sort()).toEqual(canonical.sort());
  });

  it('gives each page its other variants and the default, as the page itself does', () => {
    const byLoc = new Map(urls.map((url) => [url.loc, url]));
    for (const { tree, variant, path } of pages) {
      const ofPage = all('link[rel=alternate][hreflang]:not([type])', tree).map((link) => [property(link, 'hrefLang'), property(link, 'href')]);
      const url = byLoc.get(absoluteUrl(variant, path));
      if (url) expect(url['xhtml:link'].map(({ hreflang, href }) => [hreflang, href])).toEqual(ofPage);
    }
  });

  it('says truly when an article last changed', () => {
    const byLoc = new Map(urls.map((url) => [url.loc, url]));
    for (const { path, changedAt } of library.getCatalogue('zh-Hans').articles) {
      const { lastmod } = byLoc.get(absoluteUrl('zh-Hans', partsOf(path)))!;
      expect([path, Date.parse(lastmod!)]).toEqual([path, toEpochMs(changedAt, site.timeZone)]);
    }
  });
});

describe('robots', () => {
  it('are kept away from a preview, and told of the sitemap of a published site', () => {
    const text = read('robots.txt');
    if (site.isPreview) expect(text).toMatch(/^Disallow: \/$/mu);
    else expect(text).toContain(`Sitemap: ${top}sitemap.xml`);
    for (const { tree, file } of pages) {
      const content = all('meta[name=robots]', tree).map((meta) => property(meta, 'content')).join();
      if (site.isPreview) expect(content, file).toContain('noindex');
    }
  });
});

describe('feeds', () => {
  const lists = site.variants.flatMap((variant) => {
    const catalogue = library.getCatalogue(variant);
    return [{ variant, path: '', articles: catalogue.articles }, ...catalogue.sections.map(({ path }) => ({ variant, path, articles: catalogue.articlesIn(path) }))];
  });

  it.each(lists.map((list) => [`${list.variant}/${list.path}`, list] as const))('of %s hold the newest articles whole, in their variant', (_, { variant, path, articles }) => {
    const page = path === '' ? [] : partsOf(path);
    const { html, tree } = readPage(variant, page);
    const [self] = all('link[rel=alternate][type="application/atom+xml"]', tree).map((link) => property(link, 'href'));
    expect(self, html.slice(0, 200)).toBe(`${absoluteUrl(variant, page)}/feed.xml`);
    const xml = readFileSync(fileAt(self!), 'utf8');
    expect(/<feed [^>]*xml:lang="([^"]+)"/u.exec(xml)![1]).toBe(variant);
    const feed = parseAtomFeed(xml);
    const newest = articles.slice(0, site.feedSize);
    expect(feed.entries?.map(({ id }) => id) ?? []).toEqual(newest.map((article) => absoluteUrl(variant, partsOf(article.path))));
    for (const [i, entry] of (feed.entries ?? []).entries()) {
      expect(new Date(entry.updated!).getTime()).toBeGreaterThanOrEqual(new Date(entry.published!).getTime());
      const content = fromHtml(String(typeof entry.content === 'string' ? entry.content : (entry.content as unknown as { value: string }).value), { fragment: true });
      const ofPage = one('.prose', readPage(variant, partsOf(newest[i]!.path)).tree);
      expect(all('p', content).length).toBeGreaterThan(0);
      expect(all('h2', content).map((heading) => toString(heading))).toEqual(all('h2', ofPage).map((heading) => toString(heading)));
      for (const element of all('a, img', content)) expect(property(element, element.tagName === 'a' ? 'href' : 'src')).toMatch(/^(?:https?:|mailto:|tel:)/u);
    }
    for (const link of feed.links ?? []) if (link.href !== absoluteUrl(variant, page)) readFileSync(fileAt(link.href!));
  });

  it.each(site.variants)('as JSON in %s hold the same as the Atom feed', (variant) => {
    const json = parseJsonFeed(read(`${variant}/feed.json`));
    const atom = parseAtomFeed(read(`${variant}/feed.xml`));
    expect(json.language).toBe(variant);
    expect(json.items?.map(({ id }) => id)).toEqual(atom.entries?.map(({ id }) => id));
    expect(json.items?.map(({ date_modified: modified }) => String(modified))).toEqual(atom.entries?.map(({ updated }) => String(updated)));
    for (const item of json.items ?? []) expect(item.content_html).not.toBe('');
  });
});

describe('structured data', () => {
  const thingsIn = (tree: (typeof pages)[number]['tree']) =>
    all('script[type="application/ld+json"]', tree).flatMap((script) => (JSON.parse(toString(script)) as { '@context': string; '@graph': Record<string, unknown>[] })['@graph']);

  it('says of every article what search engines ask for', () => {
    for (const variant of site.variants) {
      for (const { path, title } of library.getCatalogue(variant).articles) {
        const { tree } = readPage(variant, partsOf(path));
        const things = thingsIn(tree);
        const news = things.find((thing) => thing['@type'] === 'NewsArticle') as Record<string, string> & { image?: string[] };
        expect(news).toMatchObject({ headline: title, inLanguage: variant, url: absoluteUrl(variant, partsOf(path)) });
        for (const field of ['author', 'publisher', 'isPartOf', 'articleSection']) expect(news[field], `${path} ${field}`).toBeTruthy();
        expect(Date.parse(news.dateModified!)).toBeGreaterThanOrEqual(Date.parse(news.datePublished!));
        for (const image of news.image ?? []) readFileSync(fileAt(image));
        const { itemListElement } = things.find((thing) => thing['@type'] === 'BreadcrumbList') as { itemListElement: { name: string; item: string }[] };
        expect(itemListElement.map(({ name }) => name)).toEqual(all('.breadcrumb li', tree).map((item) => toString(item)));
        for (const { item } of itemListElement) readFileSync(`${fileAt(item)}.html`);
      }
    }
  });

  it('names the site and its publisher on the front page', () => {
    for (const variant of site.variants) {
      const things = thingsIn(readPage(variant, []).tree);
      expect(things.map((thing) => thing['@type'])).toEqual(['WebSite', 'Organization']);
      readFileSync(fileAt((things[1] as { logo: { url: string } }).logo.url));
    }
  });
});

describe('cards', () => {
  it.runIf(site.cards)('are there for every page, 1200 by 630, and small enough for those who fetch them', () => {
    const addresses = new Set(pages.map(({ tree }) => property(one('meta[property="og:image"]', tree), 'content')));
    expect(addresses.size).toBeGreaterThan(20);
    for (const address of addresses) {
      const data = readFileSync(fileAt(address));
      expect(imageSize(data)).toMatchObject({ width: 1200, height: 630 });
      expect(data.length).toBeLessThan(100_000);
    }
  });

  it('stand with title, address and languages on every page', () => {
    for (const { tree, variant, path, file } of pages) {
      const content = (name: string) => all(`meta[property="${name}"]`, tree).map((meta) => property(meta, 'content'));
      expect(content('og:url'), file).toEqual([absoluteUrl(variant, path)]);
      expect(content('og:title')[0], file).toBeTruthy();
      expect(content('og:locale')).not.toEqual(content('og:locale:alternate'));
      expect(property(one('meta[name="twitter:card"]', tree), 'content')).toBe(site.cards ? 'summary_large_image' : 'summary');
    }
  });
});

describe('the manifest', () => {
  it('names icons that are there, as large as it says', () => {
    const { icons, start_url: start } = JSON.parse(read('manifest.webmanifest')) as { icons: { src: string; sizes: string; type: string }[]; start_url: string };
    expect(start).toBe(withBasePath('/'));
    for (const { src, sizes, type } of icons.filter((icon) => icon.type === 'image/png')) {
      const { width, height } = imageSize(readFileSync(`out${src.slice(site.basePath.length)}`));
      expect([`${width}x${height}`, type]).toEqual([sizes, 'image/png']);
    }
    expect(icons.length).toBeGreaterThan(2);
  });
});

describe('the QR code of an article', () => {
  it.each(site.variants)('leads to the same page in %s', async (variant) => {
    const { path } = library.getCatalogue(variant).articles[0]!;
    const { tree, html } = readPage(variant, partsOf(path));
    const code = one('svg.qr-code', tree);
    expect(property(code, 'ariaLabel')).not.toBe('');
    const svg = /<svg class="qr-code".*?<\/svg>/su.exec(html)![0].replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="320"');
    const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    expect(jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(absoluteUrl(variant, partsOf(path)));
  });
});

describe('pictures', () => {
  it('are there in every width and format that a page offers', () => {
    for (const { tree, file } of pages) {
      for (const source of all('picture > source', tree)) {
        for (const candidate of property(source, 'srcSet').split(',')) {
          const [address = '', width = ''] = candidate.trim().split(' ');
          expect(`${imageSize(readFileSync(`out${decodeURI(address.slice(site.basePath.length))}`)).width}w`, file).toBe(width);
        }
      }
    }
  });
});
