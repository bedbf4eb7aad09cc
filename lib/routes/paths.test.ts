import { afterEach, describe, expect, it, vi } from 'vitest';

import { site } from '@/site.config';

import { itemsOnPage, pageCount, pageOfList, partsOf } from './paths';

/** The module as a deployer's settings make it. */
async function pathsAt(settings: { SITE_URL: string; BASE_PATH: string }) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  vi.resetModules();
  return import('./paths');
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('addresses', () => {
  it('begin with the variant', async () => {
    const { pathOf, absoluteUrl } = await pathsAt({ SITE_URL: 'https://example.org', BASE_PATH: '' });
    expect(pathOf('zh-Hant-HK', ['topics', 'response'])).toBe('/zh-Hant-HK/topics/response');
    expect(pathOf('zh-Hans')).toBe('/zh-Hans');
    expect(absoluteUrl('zh-Hans', ['topics'])).toBe('https://example.org/zh-Hans/topics');
  });

  it('begin with the base path, if there is one', async () => {
    const { pathOf, absoluteUrl, withBasePath } = await pathsAt({ SITE_URL: 'https://example.org', BASE_PATH: '/news' });
    expect(pathOf('zh-Hans', ['topics'])).toBe('/news/zh-Hans/topics');
    expect(withBasePath('/media/a.png')).toBe('/news/media/a.png');
    expect(absoluteUrl('zh-Hans')).toBe('https://example.org/news/zh-Hans');
  });

  it('have no slash too many, however the settings end', async () => {
    const { absoluteUrl } = await pathsAt({ SITE_URL: 'https://example.org/', BASE_PATH: '/news/' });
    expect(absoluteUrl('zh-Hant', ['topics'])).toBe('https://example.org/news/zh-Hant/topics');
  });
});

describe('localizeHref', () => {
  it.each([
    ['/topics/response', '/news/zh-Hans/topics/response'],
    ['/topics?a=1#數據', '/news/zh-Hans/topics?a=1#數據'],
    ['/topics#a?b', '/news/zh-Hans/topics#a?b'],
    ['/topics/', '/news/zh-Hans/topics'],
    ['/', '/news/zh-Hans'],
    ['/#a', '/news/zh-Hans#a'],
    ['/feed.xml', '/news/zh-Hans/feed.xml'],
    ['/mediation', '/news/zh-Hans/mediation'],
  ])('leads %s to the page in the reader’s variant', async (href, expected) => {
    const { localizeHref } = await pathsAt({ SITE_URL: 'https://example.org', BASE_PATH: '/news' });
    expect(localizeHref('zh-Hans', href)).toBe(expected);
  });

  it('gives a file its base path and no variant', async () => {
    const { localizeHref } = await pathsAt({ SITE_URL: 'https://example.org', BASE_PATH: '/news' });
    expect(localizeHref('zh-Hans', '/media/0123/report.pdf')).toBe('/news/media/0123/report.pdf');
  });

  it.each(['https://example.org/topics', '//example.org/topics', '#數據', 'mailto:a@example.org', 'tel:+85212345678'])('leaves %s alone', async (href) => {
    const { localizeHref } = await pathsAt({ SITE_URL: 'https://example.org', BASE_PATH: '/news' });
    expect(localizeHref('zh-Hans', href)).toBe(href);
  });
});

describe('pages of a list', () => {
  it.each([
    [1, ['tags', 'floods']],
    [2, ['tags', 'floods', 'page', '2']],
    [12, ['tags', 'floods', 'page', '12']],
  ])('have an address of their own but for the first: %s', (page, expected) => {
    expect(pageOfList(['tags', 'floods'], page)).toEqual(expected);
  });

  it.each([
    ['none', 0, 1],
    ['one', 1, 1],
    ['a page full', site.pageSize, 1],
    ['one more', site.pageSize + 1, 2],
    ['three pages full', site.pageSize * 3, 3],
  ])('are as many as the items need: %s', (_, items, pages) => {
    expect(pageCount(items)).toBe(pages);
  });

  it('hold every item once, in order', () => {
    const items = Array.from({ length: site.pageSize * 2 + 1 }, (_, i) => i);
    const pages = [1, 2, 3].map((page) => itemsOnPage(items, page));
    expect(pages.flat()).toEqual(items);
    expect(pages.map(({ length }) => length)).toEqual([site.pageSize, site.pageSize, 1]);
    expect(itemsOnPage(items, 4)).toEqual([]);
  });
});

describe('partsOf', () => {
  it.each([
    ['topics/response', ['topics', 'response']],
    ['about', ['about']],
  ])('cuts %s', (path, parts) => {
    expect(partsOf(path)).toEqual(parts);
  });
});
