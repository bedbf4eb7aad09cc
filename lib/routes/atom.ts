import { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';

import type { Feed, FeedEntry } from './feed';

/** A feed as Atom. Source: RFC 4287. */
export function atomFeed(feed: Feed): string {
  const { variant, title, subtitle, home, base, updated, publisher, alternates, entries } = feed;
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': variant }, [
      x('id', `${base}/feed.xml`),
      x('title', title),
      subtitle ? x('subtitle', subtitle) : null,
      x('updated', updated),
      x('author', [x('name', publisher)]),
      x('link', { rel: 'self', type: 'application/atom+xml', href: `${base}/feed.xml` }),
      x('link', { rel: 'alternate', type: 'text/html', hreflang: variant, href: home }),
      ...alternates
        .filter((other) => other.variant !== variant)
        .map((other) => x('link', { rel: 'alternate', type: 'application/atom+xml', hreflang: other.variant, href: `${other.base}/feed.xml` })),
      ...entries.map((entry) => entryElement(entry, variant)),
    ]),
  ]);
  return toXml(dropForbidden(tree));
}

function entryElement({ url, title, summary, html, published, updated, authors, tags }: FeedEntry, variant: string) {
  return x('entry', [
    x('id', url),
    x('title', title),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: variant, href: url }),
    x('published', published),
    x('updated', updated),
    ...authors.map(({ name }) => x('author', [x('name', name)])),
    ...tags.map((tag) => x('category', { term: tag.slug, label: tag.title })),
    summary ? x('summary', summary) : null,
    x('content', { type: 'html', 'xml:lang': variant }, html),
  ]);
}

/** Control characters, which an article may hold by accident, make XML that no reader opens, however they are written. */
function dropForbidden<Tree>(tree: Tree): Tree {
  return JSON.parse(JSON.stringify(tree), (_, value: unknown) => (typeof value === 'string' ? value.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '') : value)) as Tree;
}
