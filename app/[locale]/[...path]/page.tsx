import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';

import { searchSrc } from '@/.shutong/generated/reader';
import { searchIndex } from '@/.shutong/generated/search';
import { ArchiveIndexView } from '@/components/ArchiveIndexView';
import { ArchivePeriodView } from '@/components/ArchivePeriodView';
import { ArticleView } from '@/components/ArticleView';
import { SearchView } from '@/components/SearchView';
import { SectionView } from '@/components/SectionView';
import { TagIndexView } from '@/components/TagIndexView';
import { TagView } from '@/components/TagView';
import { library } from '@/lib/content/library';
import { pageParams } from '@/lib/routes/params';
import { itemsOnPage } from '@/lib/routes/paths';
import { resolveRoute } from '@/lib/routes/resolve';
import { routeMetadata } from '@/lib/routes/route-metadata';
import { isVariant } from '@/lib/script/variants';
import { site } from '@/site.config';

import type { Metadata } from 'next';

interface Props {
  params: Promise<{ locale: string; path: string[] }>;
}

export const dynamicParams = false;
// In live editing, a list made before the last edit would make a new article's page a 404.
export const generateStaticParams = site.target === 'live' ? undefined : pageParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, path } = await params;
  const route = isVariant(locale) ? resolveRoute(library.getCatalogue(locale), path) : undefined;
  return isVariant(locale) && route ? routeMetadata(locale, path, route) : {};
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
      const around = { ancestors: catalogue.ancestorsOf(article.path), neighbours: catalogue.neighboursOf(article.path) };
      return <ArticleView {...shared} {...around} article={article} tags={tags} />;
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
    case 'archive':
      return <ArchiveIndexView {...shared} years={route.years} />;
    case 'archive-period': {
      const { year, month, page, pages } = route;
      const { articles } = month ?? year;
      const period = { year, month, articles: itemsOnPage(articles, page), articleCount: articles.length, page, pages };
      return <ArchivePeriodView {...shared} {...period} />;
    }
    case 'search':
      return <SearchView {...shared} tags={catalogue.tags} index={searchIndex} script={searchSrc} />;
    default:
      notFound();
  }
}
