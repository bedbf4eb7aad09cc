import { site } from '@/site.config';

import { withBasePath } from './paths';

import type { Feed } from './feed';

/** A feed as JSON. Source: JSON Feed 1.1, jsonfeed.org/version/1.1. */
export function jsonFeed({ variant, title, subtitle, home, base, publisher, entries }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: subtitle,
    home_page_url: home,
    feed_url: `${base}/feed.json`,
    icon: site.url + withBasePath('/icons/icon-512.png'),
    authors: [{ name: publisher }],
    language: variant,
    items: entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      image: entry.image,
      date_published: entry.published,
      date_modified: entry.updated,
      authors: entry.authors.length > 0 ? entry.authors.map(({ name }) => ({ name })) : undefined,
      tags: entry.tags.length > 0 ? entry.tags.map((tag) => tag.title) : undefined,
      language: variant,
    })),
  });
}
