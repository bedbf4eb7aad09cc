import { describe, expect, it } from 'vitest';

import { createCatalogue } from '@/lib/content/catalogue';
import { sectionOf, summaryOf } from '@/lib/content/testing';

import { homeContents } from './home';

const paths = (items: readonly { path: string }[]) => items.map(({ path }) => path);

const catalogue = createCatalogue({
  sections: [
    sectionOf('news', { title: '新聞' }),
    sectionOf('topics'),
    sectionOf('topics/response', { title: '應對', kind: 'topic' }),
    sectionOf('empty'),
    sectionOf('campaign', { kind: 'topic' }),
  ],
  articles: [
    summaryOf('topics/response/front-line'),
    summaryOf('about'),
    ...Array.from({ length: 12 }, (_, i) => summaryOf(`news/story-${i}`)),
  ],
  tags: [],
});

describe('homeContents', () => {
  const { lead, topics, digests, ...lists } = homeContents(catalogue);
  const others = Object.values(lists).flat();

  it('leads with the newest article and goes on with the next, each once', () => {
    expect(paths([lead!, ...others]).slice(0, 4)).toEqual(['topics/response/front-line', 'about', 'news/story-0', 'news/story-1']);
    expect(new Set(paths(others)).size).toBe(others.length);
  });

  it('does not list all there is', () => {
    expect(others.length).toBeLessThan(catalogue.articles.length - 1);
  });

  it('names the section that each article is right in', () => {
    expect([lead!, ...others].slice(0, 3).map(({ sectionTitle }) => sectionTitle)).toEqual(['應對', undefined, '新聞']);
  });

  it('lists the topics, wherever they are', () => {
    expect(paths(topics)).toEqual(['topics/response', 'campaign']);
  });

  it('shows each top section with its newest articles, and leaves out those without any', () => {
    expect(digests.map(({ section }) => section.path)).toEqual(['news', 'topics']);
    expect(paths(digests[0]!.articles).slice(0, 2)).toEqual(['news/story-0', 'news/story-1']);
    expect(digests[0]!.articles.length).toBeLessThan(12);
    expect(paths(digests[1]!.articles)).toEqual(['topics/response/front-line']);
  });

  it('holds an empty site', () => {
    const empty = homeContents(createCatalogue({ sections: [], articles: [], tags: [] }));
    expect(empty).toMatchObject({ lead: undefined, latest: [], topics: [], digests: [] });
  });
});
