import { site } from '@/site.config';

import { pageCount, pageOfList, partsOf, type PagePath } from './paths';

import type { ArchiveMonth, ArchiveYear } from '@/lib/content/archive';
import type { Catalogue } from '@/lib/content/catalogue';
import type { ArticleSummary, Section, Tag } from '@/lib/content/model';

/** What stands at an address below a variant's home. Pages of lists count from 1. */
export type Route =
  | { kind: 'section'; section: Section; page: number; pages: number }
  | { kind: 'article'; article: ArticleSummary }
  | { kind: 'tag'; tag: Tag; page: number; pages: number }
  | { kind: 'tags' }
  | { kind: 'archive'; years: readonly ArchiveYear[] }
  | { kind: 'archive-period'; year: ArchiveYear; month?: ArchiveMonth; page: number; pages: number }
  | { kind: 'search' };

/** Finds what stands at an address, `undefined` where nothing does. */
export function resolveRoute(catalogue: Catalogue, parts: PagePath): Route | undefined {
  const { list, page } = readPage(parts);
  const [first, slug, ...more] = list;
  if (first === 'tags') {
    if (slug === undefined) return page === 1 ? { kind: 'tags' } : undefined;
    const tag = more.length === 0 ? catalogue.getTag(slug) : undefined;
    return tag && onPage({ kind: 'tag', tag }, page, catalogue.articlesTagged(slug).length);
  }
  if (first === 'archive') return page === 1 && slug === undefined ? { kind: 'archive', years: archive(catalogue) } : resolvePeriod(catalogue, list.slice(1), page);
  if (first === 'search' && slug === undefined && page === 1) return { kind: 'search' };
  const path = list.join('/');
  const section = catalogue.getSection(path);
  if (section) return onPage({ kind: 'section', section }, page, catalogue.articlesIn(path).length);
  const article = page === 1 ? catalogue.getArticle(path) : undefined;
  return article && { kind: 'article', article };
}

/** Every address below a variant's home, in path parts. */
export function allPagePaths(catalogue: Catalogue): PagePath[] {
  const list = (parts: PagePath, items: number) => Array.from({ length: pageCount(items) }, (_, i) => pageOfList(parts, i + 1));
  return [
    ['tags'],
    ['archive'],
    ...archive(catalogue).flatMap(({ year, articles, months }) => [
      ...list(['archive', year], articles.length),
      ...months.flatMap(({ month, articles: inMonth }) => list(['archive', year, month], inMonth.length)),
    ]),
    ['search'],
    ...catalogue.tags.flatMap(({ slug }) => list(['tags', slug], catalogue.articlesTagged(slug).length)),
    ...catalogue.sections.flatMap(({ path }) => list(partsOf(path), catalogue.articlesIn(path).length)),
    ...catalogue.articles.map(({ path }) => partsOf(path)),
  ];
}

const archive = (catalogue: Catalogue) => catalogue.archiveIn(site.timeZone);

/** The list at `archive/2026` or `archive/2026/03`. */
function resolvePeriod(catalogue: Catalogue, [yearPart, monthPart, ...more]: PagePath, page: number): Route | undefined {
  const year = archive(catalogue).find((each) => each.year === yearPart);
  const month = year?.months.find((each) => each.month === monthPart);
  if (!year || more.length > 0 || (monthPart !== undefined && !month)) return undefined;
  return onPage({ kind: 'archive-period' as const, year, month }, page, (month ?? year).articles.length);
}

/** `…/page/2` is page 2 of a list; `…/page/1`, `…/page/02` and the like are no addresses. */
function readPage(parts: PagePath): { list: PagePath; page: number } {
  const number = parts.at(-2) === 'page' ? parts.at(-1)! : '';
  return /^(?:[2-9]|[1-9]\d+)$/u.test(number) ? { list: parts.slice(0, -2), page: Number(number) } : { list: parts, page: 1 };
}

function onPage<Kind extends object>(route: Kind, page: number, items: number): (Kind & { page: number; pages: number }) | undefined {
  const pages = pageCount(items);
  return page <= pages ? { ...route, page, pages } : undefined;
}
