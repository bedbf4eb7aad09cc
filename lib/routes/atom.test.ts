import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';

import { atomFeed } from './atom';
import { jsonFeed } from './json-feed';

import type { Feed } from './feed';

const feed: Feed = {
  variant: 'zh-Hant-HK',
  title: '書同',
  subtitle: '甲 & 乙',
  home: 'https://example.org/zh-Hant-HK',
  base: 'https://example.org/zh-Hant-HK',
  updated: '2026-03-02T08:00:00+08:00',
  publisher: '書同',
  alternates: [{ variant: 'zh-Hant-HK', base: 'https://example.org/zh-Hant-HK' }, { variant: 'zh-Hans', base: 'https://example.org/zh-Hans' }],
  entries: [
    {
      url: 'https://example.org/zh-Hant-HK/news/a', title: '增長率<5% ]]> & "引號"', summary: '摘要', html: '<p>正\u000B文 &amp; <b>粗</b></p>',
      published: '2026-03-01T00:00:00+08:00', updated: '2026-03-02T08:00:00+08:00',
      authors: [{ name: '張工', role: 'reporter' }], tags: [{ slug: 'water', title: '水' }],
    },
  ],
};

describe('atomFeed', () => {
  it('is what a reader of feeds finds in it', () => {
    expect(XMLValidator.validate(atomFeed(feed))).toBe(true);
    expect(parseAtomFeed(atomFeed(feed))).toMatchObject({
      id: 'https://example.org/zh-Hant-HK/feed.xml',
      updated: feed.updated,
      links: [
        { rel: 'self', href: 'https://example.org/zh-Hant-HK/feed.xml' },
        { rel: 'alternate', href: 'https://example.org/zh-Hant-HK', hreflang: 'zh-Hant-HK' },
        { rel: 'alternate', href: 'https://example.org/zh-Hans/feed.xml', hreflang: 'zh-Hans' },
      ],
      entries: [
        {
          id: 'https://example.org/zh-Hant-HK/news/a',
          published: '2026-03-01T00:00:00+08:00',
          updated: '2026-03-02T08:00:00+08:00',
          authors: [{ name: '張工' }],
          categories: [{ term: 'water', label: '水' }],
        },
      ],
    });
  });

  it('keeps signs that mean something in XML, and drops those that it forbids', () => {
    const { feed: parsed } = new XMLParser({ ignoreAttributes: false, htmlEntities: true }).parse(atomFeed(feed)) as { feed: Record<string, Record<string, string | Record<string, string>>> };
    expect(parsed['@_xml:lang']).toBe('zh-Hant-HK');
    expect(parsed.entry!.title).toBe('增長率<5% ]]> & "引號"');
    expect(parsed.entry!.content).toMatchObject({ '#text': '<p>正文 &amp; <b>粗</b></p>', '@_type': 'html' });
  });
});

describe('jsonFeed', () => {
  it('is what a reader of feeds finds in it', () => {
    expect(parseJsonFeed(jsonFeed(feed))).toMatchObject({
      title: '書同',
      home_page_url: 'https://example.org/zh-Hant-HK',
      feed_url: 'https://example.org/zh-Hant-HK/feed.json',
      language: 'zh-Hant-HK',
      items: [{ id: 'https://example.org/zh-Hant-HK/news/a', title: '增長率<5% ]]> & "引號"', content_html: feed.entries[0]!.html, authors: [{ name: '張工' }], tags: ['水'] }],
    });
  });
});
