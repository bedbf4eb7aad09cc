import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';

import { parentPath } from '@/lib/content/files';
import { toEpochMs } from '@/lib/content/dates';
import { pathOf, partsOf } from '@/lib/routes/paths';

import { all, library, one, pages, property, site } from './site';

import type { Variant } from '@/lib/script/variants';

const articles = library.getCatalogue(site.defaultVariant).articles;
const headlines = (tree: (typeof pages)[number]['tree']) => all('main .headline-link[href]', tree).map((link) => property(link, 'href'));
const pageAt = (variant: Variant, path: string) => pages.find((page) => page.variant === variant && page.path.join('/') === path);

describe('the archive', () => {
  it.each(site.variants)('lists every article of %s once by month and once by year', (variant) => {
    const every = articles.map(({ path }) => pathOf(variant, partsOf(path))).sort();
    const under = (address: RegExp) => pages.filter((page) => page.variant === variant && address.test(page.path.join('/'))).flatMap(({ tree }) => headlines(tree)).sort();
    expect(under(/^archive\/\d{4}\/\d{2}(?:\/page\/\d+)?$/u)).toEqual(every);
    expect(under(/^archive\/\d{4}(?:\/page\/\d+)?$/u)).toEqual(every);
  });

  it('counts on its first page what the months list, and links to each of them', () => {
    const { tree } = pageAt('zh-Hans', 'archive')!;
    const months = all('main li', tree).filter((item) => all('.month-link', item).length === 1);
    expect(months.length).toBeGreaterThan(0);
    for (const month of months) {
      const path = property(one('a', month), 'href').split('/zh-Hans/')[1]!;
      const listed = pages.filter((page) => page.variant === 'zh-Hans' && new RegExp(`^${path}(?:/page/\\d+)?$`, 'u').test(page.path.join('/')));
      expect(toString(month)).toContain(`${listed.flatMap(({ tree: list }) => headlines(list)).length}篇`);
    }
  });

  it('is a link away from every page', () => {
    expect(pages.filter(({ tree, variant }) => all(`footer a[href="${pathOf(variant, ['archive'])}"]`, tree).length !== 1)).toEqual([]);
  });
});

describe('an article', () => {
  it('leads to the next older and the next newer one of its own section, and they lead back', () => {
    const links = (rel: string, path: string) => all(`article nav a[rel=${rel}]`, pageAt('zh-Hant', path)!.tree).map((link) => property(link, 'href').split('/zh-Hant/')[1]!);
    let followed = 0;
    for (const { path, publishedAt } of articles) {
      for (const newer of links('next', path)) {
        const other = library.getCatalogue('zh-Hant').getArticle(newer)!;
        expect([parentPath(newer), links('prev', newer)]).toEqual([parentPath(path), [path]]);
        expect(toEpochMs(other.publishedAt, site.timeZone)).toBeGreaterThanOrEqual(toEpochMs(publishedAt, site.timeZone));
        followed++;
      }
    }
    const sections = new Set(articles.map(({ path }) => parentPath(path)));
    expect(followed).toBe(articles.length - sections.size);
  });

  it('says in which script it was written, and where to report a wrong character', () => {
    for (const { path, script } of articles) {
      const { tree } = pageAt('zh-Hans', path)!;
      expect(toString(one('article', tree))).toContain(site.variantLabels[script].name);
      const report = decodeURIComponent(property(one('a[data-report]', tree), 'href'));
      expect(report).toContain(`${site.url}${pathOf('zh-Hans', partsOf(path))}`);
      expect(report.startsWith(site.reportAddress)).toBe(true);
    }
  });
});
