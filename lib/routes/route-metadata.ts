import { createTranslator } from 'next-intl';

import { pageMetadata } from './metadata';

import type { Metadata } from 'next';
import type { Variant } from '@/lib/script/variants';
import type { PagePath } from './paths';
import type { Route } from './resolve';
import type Messages from '@/messages/zh-Hant.json';

/** The head of a section's, article's or tag's page. */
export async function routeMetadata(variant: Variant, page: PagePath, route: Route): Promise<Metadata> {
  const { default: messages } = (await import(`../../messages/${variant}.json`)) as { default: typeof Messages };
  const t = createTranslator({ locale: variant, messages });
  const numbered = (title: string, number: number) => (number === 1 ? title : `${title}（${t('list.page', { page: number })}）`);
  switch (route.kind) {
    case 'article':
      return pageMetadata({ variant, page, title: route.article.title, description: route.article.summary });
    case 'section':
      return pageMetadata({ variant, page, title: numbered(route.section.title, route.page), description: route.section.summary });
    case 'tag':
      return pageMetadata({ variant, page, title: numbered(t('tags.tagged', { tag: route.tag.title }), route.page) });
    case 'tags':
      return pageMetadata({ variant, page, title: t('tags.title'), description: t('tags.summary') });
  }
}
