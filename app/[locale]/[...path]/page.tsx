import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';

import { searchSrc } from '@/.shutong/generated/reader';
import { searchIndex } from '@/.shutong/generated/search';
import { ArchiveIndexView } from '@/components/ArchiveIndexView';
import { ArchivePeriodView } from '@/components/ArchivePeriodView';
import { ArticleView } from '@/components/ArticleView';
import { SearchView } from '@/components/SearchView';
import { SectionView } from '@/components/SectionView';
import { StructuredData } from '@/components/StructuredData';
import { TagIndexView } from '@/components/TagIndexView';
import { TagView } from '@/components/TagView';
import { library } from '@/lib/content/library';
import { pageParams } from '@/lib/routes/params';
import { itemsOnPage } from '@/lib/routes/paths';
import { resolveRoute } from '@/lib/routes/resolve';
import { routeMetadata } from '@/lib/routes/route-metadata';
import { articleData, listData } from '@/lib/routes/structured-data';
import { isVariant } from '@/lib/script/variants';
import { site } from '@/site.config';

import type { Metadata } from 'next';
import type { Section } from '@/lib/content/model';

interface Props {
  params: Promise<{ locale: string; path: string[] }>;
}

export const dynamicParams = false;
// In live editing, a list made before the last edit would make a new article's page a 404.
export const generateStaticParams = site.target === 'live' ? undefined : pageParams;

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
  const t = await getTranslations({ locale: variant });
  const listedAs = (title: string, ancestors: Section[]) => listData(variant, ancestors, { title, page: path }, t('site.home'));

  switch (route?.kind) {
    case 'article': {
      const article = library.getArticle(variant, route.article.path) ?? notFound();
      const tags = article.tags.flatMap((slug) => catalogue.getTag(slug) ?? []);
      const around = { ancestors: catalogue.ancestorsOf(article.path), neighbours: catalogue.neighboursOf(article.path) };
      return (
        <>
          <StructuredData data={articleData(variant, article, around.ancestors, tags.map(({ title }) => title), t('site.home'))} />
          <ArticleView {...shared} {...around} article={article} tags={tags} />
        </>
      );
    }
    case 'section': {
      const { section, page, pages } = route;
      const articles = catalogue.articlesIn(section.path);
      const about = { section, ancestors: catalogue.ancestorsOf(section.path), subsections: catalogue.sectionsIn(section.path) };
      return (
        <>
          <StructuredData data={listedAs(section.title, about.ancestors)} />
          <SectionView {...shared} {...about} articles={itemsOnPage(articles, page)} articleCount={articles.length} page={page} pages={pages} />
        </>
      );
    }
    case 'tag': {
      const { tag, page, pages } = route;
      const articles = catalogue.articlesTagged(tag.slug);
      return (
        <>
          <StructuredData data={listedAs(tag.title, [{ path: 'tags', title: t('tags.title'), kind: 'section' }])} />
          <TagView {...shared} tag={tag} articles={itemsOnPage(articles, page)} articleCount={articles.length} page={page} pages={pages} />
        </>
      );
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
