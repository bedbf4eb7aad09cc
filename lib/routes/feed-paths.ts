import { pickByVariant, type Variant } from '@/lib/script/variants';
import { site } from '@/site.config';

import { partsOf, pathOf } from './paths';

import type { Section } from '@/lib/content/model';
import type { FeedLink } from './metadata';

/** The feeds of a whole variant, as its pages point to them. */
export function variantFeeds(variant: Variant): FeedLink[] {
  const title = pickByVariant(site.name, variant)!;
  return [
    { href: pathOf(variant, ['feed.xml']), type: 'application/atom+xml', title },
    { href: pathOf(variant, ['feed.json']), type: 'application/feed+json', title },
  ];
}

/** The feed of a section. */
export function sectionFeed(variant: Variant, { path, title }: Section): FeedLink {
  const name = pickByVariant(site.name, variant)!;
  return { href: pathOf(variant, [...partsOf(path), 'feed.xml']), type: 'application/atom+xml', title: `${title}｜${name}` };
}
