import { createTranslator } from 'next-intl';

import { library } from '@/lib/content/library';
import { latestDate, toRfc3339 } from '@/lib/content/dates';
import { loadMessages } from '@/lib/i18n/messages';
import { pickByVariant, type Variant } from '@/lib/script/variants';
import { site } from '@/site.config';

import { articleHtml } from './article-html';
import { absoluteUrl, partsOf, type PagePath } from './paths';

import type { Author, Section } from '@/lib/content/model';

/** A feed in one variant, before it is written as Atom or as JSON. All addresses absolute, all dates in full. */
export interface Feed {
  variant: Variant;
  title: string;
  subtitle?: string;
  /** The page that lists the same articles. */
  home: string;
  /** The folder of the feed's files: `self` is `${base}/feed.xml`. */
  base: string;
  updated: string;
  publisher: string;
  /** The same feed in every variant, itself included: address of its folder. */
  alternates: { variant: Variant; base: string }[];
  entries: FeedEntry[];
}

export interface FeedEntry {
  /** Its page; for good, so it is the id too. */
  url: string;
  title: string;
  summary?: string;
  html: string;
  published: string;
  updated: string;
  authors: Author[];
  tags: { slug: string; title: string }[];
  image?: string;
}

/** The newest articles of a variant, or of a section of it, with their full text. */
export async function feedOf(variant: Variant, section?: Section): Promise<Feed> {
  const t = createTranslator({ locale: variant, messages: await loadMessages(variant) });
  const catalogue = library.getCatalogue(variant);
  const name = pickByVariant(site.name, variant)!;
  const page: PagePath = section ? partsOf(section.path) : [];
  const articles = (section ? catalogue.articlesIn(section.path) : catalogue.articles).slice(0, site.feedSize);
  const words = { credit: (credit: string) => t('article.credit', { credit }), callout: (kind: 'note' | 'tip' | 'warning') => t(`text.${kind}`), footnotes: t('text.footnotes') };
  const entries = articles.map(({ path, title, summary, publishedAt, changedAt, authors, tags, cover }): FeedEntry => {
    const article = library.getArticle(variant, path)!;
    return {
      url: absoluteUrl(variant, partsOf(path)),
      title,
      summary,
      html: articleHtml(article, variant, words),
      published: toRfc3339(publishedAt, site.timeZone),
      updated: toRfc3339(changedAt, site.timeZone),
      authors,
      tags: tags.flatMap((slug) => catalogue.getTag(slug) ?? []),
      image: cover && site.url + site.basePath + cover.src,
    };
  });
  const [newest, ...others] = articles.map(({ changedAt }) => changedAt);
  return {
    variant,
    title: section ? `${section.title}｜${name}` : name,
    subtitle: section ? section.summary : pickByVariant(site.description, variant),
    home: absoluteUrl(variant, page),
    base: absoluteUrl(variant, page),
    // A feed must have a date, an empty one too.
    updated: newest ? toRfc3339(latestDate([newest, ...others], site.timeZone), site.timeZone) : toRfc3339('1970-01-01', 'UTC'),
    publisher: pickByVariant(site.publisher.name, variant) ?? name,
    alternates: site.variants.map((other) => ({ variant: other, base: absoluteUrl(other, page) })),
    entries,
  };
}
