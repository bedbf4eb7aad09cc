import { useTranslations } from 'next-intl';

import { ArticleList } from './ArticleList';
import { Breadcrumb } from './Breadcrumb';
import { ListHeader } from './ListHeader';
import { Pagination } from './Pagination';
import { SiteFrame } from './SiteFrame';

import type { ArticleSummary, Section, Tag } from '@/lib/content/model';
import type { PagePath } from '@/lib/routes/paths';
import type { Variant } from '@/lib/script/variants';

export interface TagViewProps {
  variant: Variant;
  tag: Tag;
  articles: readonly ArticleSummary[];
  articleCount: number;
  page: number;
  pages: number;
  path: PagePath;
  sections: readonly Section[];
}

/** The articles with a tag. */
export function TagView({ variant, tag, articles, articleCount, page, pages, path, sections }: TagViewProps) {
  const t = useTranslations('tags');
  return (
    <SiteFrame variant={variant} page={path} sections={sections}>
      <Breadcrumb variant={variant} sections={[{ path: 'tags', title: t('title'), kind: 'section' }]} current={tag.title} />
      <div className="list-page">
        <ListHeader title={t('tagged', { tag: tag.title })} articleCount={articleCount} />
        <div className="list-body">
          <ArticleList variant={variant} articles={articles} isFront={page === 1} />
          <Pagination variant={variant} list={['tags', tag.slug]} page={page} pages={pages} />
        </div>
      </div>
    </SiteFrame>
  );
}
