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

  it('lists the topics, wherever they are', () => {
    expect(paths(topics)).toEqual(['topics/response', 'campaign']);
  });

  it('shows each top section with its newest articles, and leaves out those without any', () => {
    expect(digests.map(({ section }) => section.path)).toEqual(['news', 'topics']);
    expect(paths(digests[0]!.articles)).toEqual(['news/story-0', 'news/story-1', 'news/story-2', 'news/story-3']);
    expect(paths(digests[1]!.articles)).toEqual(['topics/response/front-line']);
  });

  it('holds an empty site', () => {
    const empty = homeContents(createCatalogue({ sections: [], articles: [], tags: [] }));
    expect(empty).toMatchObject({ lead: undefined, seconds: [], latest: [], topics: [], digests: [] });
  });
});
