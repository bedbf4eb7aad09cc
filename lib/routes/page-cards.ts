import { toEpochMs } from '@/lib/content/dates';
import { parentPath } from '@/lib/content/files';
import { pickByVariant, type Variant } from '@/lib/script/variants';
import { site } from '@/site.config';

import { cardOf, type Card } from './card';

import type { Catalogue } from '@/lib/content/catalogue';
import type { ArticleSummary, Section } from '@/lib/content/model';

/** The card of the front page, and of every page that has none of its own: what the site is. */
export function siteCard(variant: Variant): Card {
  return cardOf(variant, { title: pickByVariant(site.description, variant)! });
}

/** The card of a section: its slogan or its summary under its title. */
export function sectionCard(variant: Variant, { title, slogan }: Section): Card {
  return slogan ? cardOf(variant, { section: title, title: slogan }) : cardOf(variant, { title });
}

/** The card of an article: its section, its title, its day. */
export function articleCard(variant: Variant, article: ArticleSummary, section: Section | undefined): Card {
  const date = new Intl.DateTimeFormat(variant, { year: 'numeric', month: 'long', day: 'numeric', timeZone: site.timeZone });
  return cardOf(variant, { section: section?.title, title: article.title, date: date.format(toEpochMs(article.publishedAt, site.timeZone)) });
}

/** All cards of a variant. */
export function cardsOf(variant: Variant, catalogue: Catalogue): Card[] {
  return [
    siteCard(variant),
    ...catalogue.sections.map((section) => sectionCard(variant, section)),
    ...catalogue.articles.map((article) => articleCard(variant, article, catalogue.getSection(parentPath(article.path)))),
  ];
}
