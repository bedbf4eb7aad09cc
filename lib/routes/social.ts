import { toRfc3339 } from '@/lib/content/dates';
import { site } from '@/site.config';

import { cardSize, cardUrl, type Card } from './card';
import { absoluteUrl, type PagePath } from './paths';

import type { Metadata } from 'next';
import type { ArticleSummary } from '@/lib/content/model';
import type { Variant } from '@/lib/script/variants';

/** Variants as the Open Graph names them: it knows languages by country alone. */
const graphLocales = { 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_TW', 'zh-Hant-TW': 'zh_TW', 'zh-Hant-HK': 'zh_HK' } satisfies Record<Variant, string>;

export interface SocialMetadata {
  variant: Variant;
  page: PagePath;
  title: string;
  description?: string;
  siteName: string;
  card: Card;
  /** Only for an article's page. */
  article?: Pick<ArticleSummary, 'publishedAt' | 'changedAt' | 'authors'> & { sectionTitle?: string; tagTitles: readonly string[] };
}

/** How a page looks where its address is passed on: Open Graph and Twitter. */
export function socialMetadata({ variant, page, title, description, siteName, card, article }: SocialMetadata): Pick<Metadata, 'openGraph' | 'twitter'> {
  const locale = graphLocales[variant];
  const others = new Set(site.variants.map((other) => graphLocales[other]).filter((other) => other !== locale));
  const images = site.cards ? [{ url: cardUrl(card), ...cardSize, type: 'image/png', alt: card.title }] : undefined;
  const shared = { title, description, siteName, url: absoluteUrl(variant, page), locale, alternateLocale: [...others], images };
  return {
    openGraph: article
      ? {
          ...shared,
          type: 'article',
          publishedTime: toRfc3339(article.publishedAt, site.timeZone),
          modifiedTime: toRfc3339(article.changedAt, site.timeZone),
          authors: article.authors.map(({ name }) => name),
          section: article.sectionTitle,
          tags: [...article.tagTitles],
        }
      : { ...shared, type: 'website' },
    // What is not given here is taken from the Open Graph.
    twitter: { card: site.cards ? 'summary_large_image' : 'summary' },
  };
}
