import { describe, expect, it } from 'vitest';

import { createCatalogue } from '@/lib/content/catalogue';
import { sectionOf, summaryOf } from '@/lib/content/testing';
import { site } from '@/site.config';

import { allPagePaths, resolveRoute } from './resolve';

/** One article more than fits on a page: in `news`, all of them tagged `floods`. */
const stories = Array.from({ length: site.pageSize + 1 }, (_, i) => summaryOf(`news/story-${i}`, { tags: ['floods'] }));

const catalogue = createCatalogue({
  sections: [sectionOf('topics'), sectionOf('topics/response'), sectionOf('news')],
  articles: [...stories, summaryOf('topics/response/front-line', { tags: ['bridges'] }), summaryOf('about', { publishedAt: '2025-12-31' })],
  tags: [{ slug: 'floods', title: '水災' }, { slug: 'bridges', title: '橋樑' }, { slug: 'idle', title: '無人用' }],
});

const resolve = (path: string) => resolveRoute(catalogue, path === '' ? [] : path.split('/'));

describe('resolveRoute', () => {
  it.each([
    ['topics/response', { kind: 'section', section: { path: 'topics/response' }, page: 1, pages: 1 }],
    ['news', { kind: 'section', section: { path: 'news' }, page: 1, pages: 2 }],
    ['news/page/2', { kind: 'section', section: { path: 'news' }, page: 2, pages: 2 }],
    ['about', { kind: 'article', article: { path: 'about' } }],
    ['topics/response/front-line', { kind: 'article', article: { path: 'topics/response/front-line' } }],
    ['tags', { kind: 'tags' }],
    ['search', { kind: 'search' }],
    ['tags/bridges', { kind: 'tag', tag: { title: '橋樑' }, page: 1, pages: 1 }],
    ['archive', { kind: 'archive', years: [{ year: '2026' }, { year: '2025' }] }],
    ['archive/2025', { kind: 'archive-period', year: { year: '2025' }, page: 1, pages: 1 }],
    ['archive/2026/03', { kind: 'archive-period', month: { month: '03' }, page: 1, pages: 2 }],
    ['archive/2026/03/page/2', { kind: 'archive-period', month: { month: '03' }, page: 2, pages: 2 }],
    ['archive/2026/page/2', { kind: 'archive-period', month: undefined, page: 2, pages: 2 }],
    ['tags/floods/page/2', { kind: 'tag', tag: { title: '水災' }, page: 2, pages: 2 }],
  ])('finds what stands at %s', (path, expected) => {
    expect(resolve(path)).toMatchObject(expected);
  });

  it.each([
    '',
    'nothing',
    'news/nothing',
    'front-line', // without its sections
    'News',
    'news/',
    'news/story-0/more',
    'news/page',
    'news/page/0',
    'news/page/1', // the list's own address is that page's
    'news/page/02',
    'news/page/+2',
    'news/page/2.0',
    'news/page/２',
    'news/page/3',
    'news/page/99',
    'news/page/99999999999999999999',
    'news/page/2/page/2',
    'page/2',
    'about/page/2',
    'news/story-0/page/2',
    'tags/nothing',
    'tags/idle',
    'tags/constructor',
    'tags/floods/more',
    'tags/floods/page/1',
    'tags/floods/page/3',
    'tags/page/2',
    'archive/page/2',
    'archive/2024',
    'archive/26',
    'archive/2026/3',
    'archive/2026/04',
    'archive/2026/03/01',
    'archive/2026/03/page/3',
    'archive/2025/12/page/2',
  ])('finds nothing at "%s"', (path) => {
    expect(resolve(path)).toBeUndefined();
  });
});

describe('allPagePaths', () => {
  const paths = allPagePaths(catalogue).map((parts) => parts.join('/'));

  it('lists every page of lists and every article, each once', () => {
    expect([...paths].sort()).toEqual(
      [
        'archive',
        'archive/2025',
        'archive/2025/12',
        'archive/2026',
        'archive/2026/page/2',
        'archive/2026/03',
        'archive/2026/03/page/2',
        'tags',
        'search',
        'tags/bridges',
        'tags/floods',
        'tags/floods/page/2',
        'topics',
        'topics/response',
        'topics/response/front-line',
        'news',
        'news/page/2',
        'about',
        ...stories.map(({ path }) => path),
      ].sort(),
    );
  });

  it('lists nothing that does not resolve', () => {
    expect(paths.filter((path) => resolve(path) === undefined)).toEqual([]);
  });

  it('still has the pages of tags, archive and search on an empty site', () => {
    expect(allPagePaths(createCatalogue({ sections: [], articles: [], tags: [] }))).toEqual([['tags'], ['archive'], ['search']]);
  });
});
