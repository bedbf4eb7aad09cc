import { site } from '@/site.config';

import type { Variant } from '@/lib/script/variants';

/** A page's place in any variant, in path parts: `['topics', 'response', 'page', '2']`; home is `[]`. */
export type PagePath = readonly string[];

/** The address of a page on this site, with its base path: `pathOf('zh-Hant', ['topics']) // '/zh-Hant/topics'`. */
export function pathOf(variant: Variant, page: PagePath = []): string {
  return withBasePath(`/${[variant, ...page].join('/')}`);
}

/** An address on this site as links must write it: `withBasePath('/media/a.png') // '/news/media/a.png'` under `/news`. */
export function withBasePath(path: string): string {
  return site.basePath + path;
}

/** The full address of a page, for those who are not on this site: `https://example.org/zh-Hant/topics`. */
export function absoluteUrl(variant: Variant, page: PagePath = []): string {
  return site.url + pathOf(variant, page);
}

/** A page of a list: the first has the list's own address. `pageOfList(['tags', 'news'], 2) // ['tags', 'news', 'page', '2']`. */
export function pageOfList(list: PagePath, page: number): PagePath {
  return page === 1 ? list : [...list, 'page', String(page)];
}

/** How many pages a list takes; an empty one takes one. */
export function pageCount(items: number): number {
  return Math.max(1, Math.ceil(items / site.pageSize));
}

/** The items on a page of a list, counted from 1. */
export function itemsOnPage<Item>(items: readonly Item[], page: number): Item[] {
  return items.slice((page - 1) * site.pageSize, page * site.pageSize);
}

/** A content path as path parts: `partsOf('topics/response') // ['topics', 'response']`. */
export function partsOf(path: string): PagePath {
  return path.split('/');
}

/** What a link in an article becomes on a page: one within the site gets the page's variant and the base path. */
export function localizeHref(variant: Variant, href: string): string {
  if (href.startsWith('/media/')) return withBasePath(href);
  if (!href.startsWith('/') || href.startsWith('//')) return href;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/u.exec(href) ?? [];
  return pathOf(variant, path.split('/').filter((part) => part !== '')) + rest;
}
