import { pickByVariant, type Variant } from '@/lib/script/variants';
import { site } from '@/site.config';

import { siteCard } from './page-cards';
import { absoluteUrl, withBasePath, type PagePath } from './paths';
import { socialMetadata, type SocialMetadata } from './social';

import type { Metadata } from 'next';

export interface PageMetadata {
  variant: Variant;
  page: PagePath;
  /** Without the site's name; left out on home. */
  title?: string;
  description?: string;
  /** Its own card; without one it gets the site's. */
  card?: SocialMetadata['card'];
  article?: SocialMetadata['article'];
  /** Feeds that a reader of the page may want to follow. */
  feeds?: readonly FeedLink[];
}

/** A feed as a page points to it. */
export interface FeedLink {
  /** Address with base path. */
  href: string;
  type: 'application/atom+xml' | 'application/feed+json';
  title: string;
}

/** The site's name in a variant. */
export function siteName(variant: Variant): string {
  return pickByVariant(site.name, variant)!;
}

/** The head of a page: title, description, canonical address, the same page in every variant, how it looks where it is passed on. */
export function pageMetadata({ variant, page, title, description, card, article, feeds = [] }: PageMetadata): Metadata {
  const languages = Object.fromEntries(site.variants.map((other) => [other, absoluteUrl(other, page)]));
  const name = siteName(variant);
  const about = description ?? pickByVariant(site.description, variant);
  return {
    title: title ? `${title}｜${name}` : name,
    description: about,
    robots: site.isPreview ? { index: false, follow: false } : { index: true, 'max-image-preview': 'large' },
    icons: {
      icon: { url: withBasePath('/favicon.svg'), type: 'image/svg+xml' },
      apple: { url: withBasePath('/icons/apple-touch-icon.png'), sizes: '180x180' },
    },
    manifest: withBasePath('/manifest.webmanifest'),
    alternates: {
      canonical: absoluteUrl(variant, page),
      languages: { ...languages, 'x-default': absoluteUrl(site.defaultVariant, page) },
      types: groupByType(feeds),
    },
    ...socialMetadata({ variant, page, title: title ?? name, description: about, siteName: name, card: card ?? siteCard(variant), article }),
  };
}

function groupByType(feeds: readonly FeedLink[]): Record<string, { url: string; title: string }[]> | undefined {
  if (feeds.length === 0) return undefined;
  const types = [...new Set(feeds.map(({ type }) => type))];
  return Object.fromEntries(types.map((type) => [type, feeds.filter((feed) => feed.type === type).map(({ href, title }) => ({ url: site.url + href, title }))]));
}
