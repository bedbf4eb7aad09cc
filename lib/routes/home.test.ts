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
  const { lead, seconds, latest, topics, digests } = homeContents(catalogue);

  it('leads with the newest article and goes on with the next ones', () => {
    expect(lead).toMatchObject({ path: 'topics/response/front-line' });
    expect(paths(seconds)).toEqual(['about', 'news/story-0']);
    expect(paths(latest)).toEqual(['news/story-1', 'news/story-2', 'news/story-3', 'news/story-4']);
  });

  it('names the section that each article is right in', () => {
    expect([lead!, ...seconds].map(({ sectionTitle }) => sectionTitle)).toEqual(['應對', undefined, '新聞']);
  });

  it('lists the topics, wherever they are, each with its newest articles', () => {
    expect(topics.map(({ section, articles }) => [section.path, paths(articles)])).toEqual([['topics/response', ['topics/response/front-line']], ['campaign', []]]);
  });

  it('shows each top section with its newest articles that are not above, and leaves out those that have articles of topics alone', () => {
    expect(digests.map(({ section }) => section.path)).toEqual(['news']);
    expect(paths(digests[0]!.articles)).toEqual(['news/story-5', 'news/story-6', 'news/story-7', 'news/story-8', 'news/story-9']);
  });

  it('shows the articles of a section again where all of them are above', () => {
    const small = createCatalogue({ sections: [sectionOf('news')], articles: [summaryOf('news/only')], tags: [] });
    expect(homeContents(small).digests.map(({ articles }) => paths(articles))).toEqual([['news/only']]);
  });

  it('holds an empty site', () => {
    const empty = homeContents(createCatalogue({ sections: [], articles: [], tags: [] }));
    expect(empty).toMatchObject({ lead: undefined, seconds: [], latest: [], topics: [], digests: [] });
  });
});
