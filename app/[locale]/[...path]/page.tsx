import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';

import { ArticleView } from '@/components/ArticleView';
import { SectionView } from '@/components/SectionView';
import { TagIndexView } from '@/components/TagIndexView';
import { TagView } from '@/components/TagView';
import { library } from '@/lib/content/library';
import { pageParams } from '@/lib/routes/params';
import { itemsOnPage } from '@/lib/routes/paths';
import { resolveRoute } from '@/lib/routes/resolve';
import { routeMetadata } from '@/lib/routes/route-metadata';
import { isVariant } from '@/lib/script/variants';

import type { Metadata } from 'next';

interface Props {
  params: Promise<{ locale: string; path: string[] }>;
}

export const dynamicParams = false;
export const generateStaticParams = pageParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, path } = await params;
  if (!isVariant(locale)) return {};
  const catalogue = library.getCatalogue(locale);
  const route = resolveRoute(catalogue, path);
  return route ? routeMetadata(locale, path, route, catalogue) : {};
}

export default async function ContentPage({ params }: Props) {
  const { locale: variant, path } = await params;
  if (!isVariant(variant)) notFound();
  setRequestLocale(variant);
  const catalogue = library.getCatalogue(variant);
  const route = resolveRoute(catalogue, path);
  const shared = { variant, path, sections: catalogue.sectionsIn('') };

  switch (route?.kind) {
    case 'article': {
      const article = library.getArticle(variant, route.article.path) ?? notFound();
      const tags = article.tags.flatMap((slug) => catalogue.getTag(slug) ?? []);
      return <ArticleView {...shared} article={article} ancestors={catalogue.ancestorsOf(article.path)} tags={tags} />;
    }
    case 'section': {
      const { section, page, pages } = route;
      const articles = catalogue.articlesIn(section.path);
      const about = { section, ancestors: catalogue.ancestorsOf(section.path), subsections: catalogue.sectionsIn(section.path) };
      return <SectionView {...shared} {...about} articles={itemsOnPage(articles, page)} articleCount={articles.length} page={page} pages={pages} />;
    }
    case 'tag': {
      const { tag, page, pages } = route;
      const articles = catalogue.articlesTagged(tag.slug);
      return <TagView {...shared} tag={tag} articles={itemsOnPage(articles, page)} articleCount={articles.length} page={page} pages={pages} />;
    }
    case 'tags': {
      const tags = catalogue.tags.map((tag) => ({ ...tag, articleCount: catalogue.articlesTagged(tag.slug).length }));
      return <TagIndexView {...shared} tags={tags} />;
    }
    default:
      notFound();
  }
}
