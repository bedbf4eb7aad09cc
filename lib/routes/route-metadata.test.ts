import { describe, expect, it } from 'vitest';

import { sectionOf, summaryOf } from '@/lib/content/testing';
import simplified from '@/messages/zh-Hans.json';
import { site } from '@/site.config';

import { routeMetadata } from './route-metadata';

describe('routeMetadata', () => {
  it('calls an article by its title and summary', async () => {
    const article = summaryOf('news/bridge', { title: '修橋', summary: '橋修好了。' });
    expect(await routeMetadata('zh-Hant', ['news', 'bridge'], { kind: 'article', article })).toMatchObject({
      title: `修橋｜${site.name['zh-Hant']}`,
      description: '橋修好了。',
    });
  });

  it('calls a section by its title and summary', async () => {
    const section = sectionOf('news', { title: '新聞', summary: '要聞。' });
    expect(await routeMetadata('zh-Hant', ['news'], { kind: 'section', section, page: 1, pages: 3 })).toMatchObject({
      title: `新聞｜${site.name['zh-Hant']}`,
      description: '要聞。',
    });
  });

  it.each([
    ['a section', { kind: 'section', section: sectionOf('news', { title: '新聞' }), page: 2, pages: 3 }],
    ['a tag', { kind: 'tag', tag: { slug: 'news', title: '新聞' }, page: 2, pages: 3 }],
  ] as const)('says which page of %s it is, from the second on', async (_, route) => {
    const page = ['news', 'page', '2'];
    expect((await routeMetadata('zh-Hant', page, route)).title).toMatch(/新聞.*2/u);
    expect((await routeMetadata('zh-Hant', ['news'], { ...route, page: 1 })).title).not.toContain('1');
  });

  it('gives a further page of a list its own address', async () => {
    const { alternates } = await routeMetadata('zh-Hans', ['news', 'page', '2'], { kind: 'section', section: sectionOf('news'), page: 2, pages: 3 });
    expect(alternates!.canonical).toMatch(/\/zh-Hans\/news\/page\/2$/u);
  });

  it('speaks the words of the variant', async () => {
    expect(await routeMetadata('zh-Hans', ['tags'], { kind: 'tags' })).toMatchObject({
      title: `${simplified.tags.title}｜${site.name['zh-Hans']}`,
      description: simplified.tags.summary,
    });
  });

  it('describes what has no summary by the site', async () => {
    const article = summaryOf('news/bridge', { title: '修桥' });
    expect((await routeMetadata('zh-Hans', ['news', 'bridge'], { kind: 'article', article })).description).toBe(site.description['zh-Hans']);
  });
});
