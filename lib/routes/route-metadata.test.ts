import { describe, expect, it } from 'vitest';

import { createCatalogue } from '@/lib/content/catalogue';
import { sectionOf, summaryOf } from '@/lib/content/testing';
import simplified from '@/messages/zh-Hans.json';
import { site } from '@/site.config';

import { routeMetadata } from './route-metadata';

import type { Variant } from '@/lib/script/variants';
import type { PagePath } from './paths';
import type { Route } from './resolve';

const catalogue = createCatalogue({ sections: [sectionOf('news', { title: '新聞' })], articles: [summaryOf('news/a', { tags: ['water'] })], tags: [{ slug: 'water', title: '水' }] });
const metadata = (variant: Variant, page: PagePath, route: Route) => routeMetadata(variant, page, route, catalogue);

describe('routeMetadata', () => {
  it('calls an article by its title and summary', async () => {
    const article = summaryOf('news/bridge', { title: '修橋', summary: '橋修好了。' });
    expect(await metadata('zh-Hant', ['news', 'bridge'], { kind: 'article', article })).toMatchObject({
      title: `修橋｜${site.name['zh-Hant']}`,
      description: '橋修好了。',
    });
  });

  it('calls a section by its title and summary', async () => {
    const section = sectionOf('news', { title: '新聞', summary: '要聞。' });
    expect(await metadata('zh-Hant', ['news'], { kind: 'section', section, page: 1, pages: 3 })).toMatchObject({
      title: `新聞｜${site.name['zh-Hant']}`,
      description: '要聞。',
    });
  });

  it.each([
    ['a section', { kind: 'section', section: sectionOf('news', { title: '新聞' }), page: 2, pages: 3 }],
    ['a tag', { kind: 'tag', tag: { slug: 'news', title: '新聞' }, page: 2, pages: 3 }],
  ] as const)('says which page of %s it is, from the second on', async (_, route) => {
    const page = ['news', 'page', '2'];
    expect((await metadata('zh-Hant', page, route)).title).toMatch(/新聞.*2/u);
    expect((await metadata('zh-Hant', ['news'], { ...route, page: 1 })).title).not.toContain('1');
  });

  it('gives a further page of a list its own address', async () => {
    const { alternates } = await metadata('zh-Hans', ['news', 'page', '2'], { kind: 'section', section: sectionOf('news'), page: 2, pages: 3 });
    expect(alternates!.canonical).toMatch(/\/zh-Hans\/news\/page\/2$/u);
  });

  it('speaks the words of the variant', async () => {
    expect(await metadata('zh-Hans', ['tags'], { kind: 'tags' })).toMatchObject({
      title: `${simplified.tags.title}｜${site.name['zh-Hans']}`,
      description: simplified.tags.summary,
    });
  });

  it('describes what has no summary by the site', async () => {
    const article = summaryOf('news/bridge', { title: '修桥' });
    expect((await metadata('zh-Hans', ['news', 'bridge'], { kind: 'article', article })).description).toBe(site.description['zh-Hans']);
  });

  it('tells those who pass an article on when it was published and changed, by whom, in which section, on what', async () => {
    const article = summaryOf('news/bridge', {
      title: '修橋', publishedAt: '2026-03-01', changedAt: '2026-03-02T08:00+08:00', authors: [{ name: '張工', role: 'reporter' }], tags: ['water'],
    });
    const { openGraph, twitter } = await metadata('zh-Hant-HK', ['news', 'bridge'], { kind: 'article', article });
    expect(openGraph).toMatchObject({
      type: 'article', title: '修橋', publishedTime: '2026-03-01T00:00:00+08:00', modifiedTime: '2026-03-02T08:00:00+08:00',
      authors: ['張工'], section: '新聞', tags: ['水'], locale: 'zh_HK',
    });
    expect(openGraph).toMatchObject({ images: [{ width: 1200, height: 630, type: 'image/png' }] });
    expect(twitter).toEqual({ card: 'summary_large_image' });
  });

  it('points from a section to its own feed first, then to the variant’s', async () => {
    const { alternates } = await metadata('zh-Hans', ['news'], { kind: 'section', section: sectionOf('news'), page: 1, pages: 1 });
    const types = alternates!.types as Record<string, { url: string }[]>;
    expect(types['application/atom+xml']!.map(({ url }) => url.replace(site.url, ''))).toEqual(['/zh-Hans/news/feed.xml', '/zh-Hans/feed.xml']);
    expect(types['application/feed+json']!.map(({ url }) => url.replace(site.url, ''))).toEqual(['/zh-Hans/feed.json']);
  });
});
