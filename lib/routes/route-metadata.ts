import { createTranslator } from 'next-intl';

import { parentPath } from '@/lib/content/files';
import { loadMessages } from '@/lib/i18n/messages';

import { sectionFeed, variantFeeds } from './feed-paths';
import { pageMetadata } from './metadata';
import { articleCard, sectionCard } from './page-cards';

import type { Metadata } from 'next';
import type { Catalogue } from '@/lib/content/catalogue';
import type { Variant } from '@/lib/script/variants';
import type { PagePath } from './paths';
import type { Route } from './resolve';

/** The head of a section's, article's or tag's page. */
export async function routeMetadata(variant: Variant, page: PagePath, route: Route, catalogue: Catalogue): Promise<Metadata> {
  const t = createTranslator({ locale: variant, messages: await loadMessages(variant) });
  const numbered = (title: string, number: number) => (number === 1 ? title : `${title}（${t('list.page', { page: number })}）`);
  switch (route.kind) {
    case 'article': {
      const { article } = route;
      const section = catalogue.getSection(parentPath(article.path));
      const tagTitles = article.tags.flatMap((slug) => catalogue.getTag(slug)?.title ?? []);
      const about = { ...article, sectionTitle: section?.title, tagTitles };
      return pageMetadata({ variant, page, title: article.title, description: article.summary, card: articleCard(variant, article, section), article: about });
    }
    case 'section': {
      const { section } = route;
      const feeds = [sectionFeed(variant, section), ...variantFeeds(variant)];
      return pageMetadata({ variant, page, title: numbered(section.title, route.page), description: section.summary, card: sectionCard(variant, section), feeds });
    }
    case 'tag':
      return pageMetadata({ variant, page, title: numbered(t('tags.tagged', { tag: route.tag.title }), route.page) });
    case 'tags':
      return pageMetadata({ variant, page, title: t('tags.title'), description: t('tags.summary') });
    case 'archive':
      return pageMetadata({ variant, page, title: t('archive.title'), description: t('archive.summary') });
    case 'archive-period': {
      const { year, month } = route;
      const period = month ? t('archive.yearAndMonth', { year: year.year, month: Number(month.month) }) : t('archive.year', { year: year.year });
      return pageMetadata({ variant, page, title: numbered(`${t('archive.title')}：${period}`, route.page) });
    }
    case 'search':
      return pageMetadata({ variant, page, title: t('search.title'), description: t('search.summary') });
  }
}
