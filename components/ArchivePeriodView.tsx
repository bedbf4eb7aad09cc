import { useTranslations } from 'next-intl';

import { ArticleList } from './ArticleList';
import { Breadcrumb } from './Breadcrumb';
import { ListHeader } from './ListHeader';
import { MonthLinks } from './MonthLinks';
import { Pagination } from './Pagination';
import { SiteFrame } from './SiteFrame';

import type { ArchiveMonth, ArchiveYear } from '@/lib/content/archive';
import type { ArticleSummary, Section } from '@/lib/content/model';
import type { PagePath } from '@/lib/routes/paths';
import type { Variant } from '@/lib/script/variants';

export interface ArchivePeriodViewProps {
  variant: Variant;
  year: ArchiveYear;
  /** The whole year if there is none. */
  month?: ArchiveMonth;
  /** The articles on this page of the list. */
  articles: readonly ArticleSummary[];
  /** How many there are on all pages. */
  articleCount: number;
  page: number;
  pages: number;
  path: PagePath;
  sections: readonly Section[];
}

/** The articles of a year or of a month, and the way to the year's other months. */
export function ArchivePeriodView({ variant, year, month, articles, articleCount, page, pages, path, sections }: ArchivePeriodViewProps) {
  const t = useTranslations('archive');
  const yearTitle = t('year', { year: year.year });
  const title = month ? t('yearAndMonth', { year: year.year, month: Number(month.month) }) : yearTitle;
  const above = [{ path: 'archive', title: t('title') }, ...(month ? [{ path: `archive/${year.year}`, title: yearTitle }] : [])];
  const list = ['archive', year.year, ...(month ? [month.month] : [])];
  return (
    <SiteFrame variant={variant} page={path} sections={sections}>
      <Breadcrumb variant={variant} sections={above.map((each) => ({ ...each, kind: 'section' }))} current={title} />
      <div className="list-page">
        <ListHeader title={title} articleCount={articleCount}>
          <nav aria-label={t('monthsOf', { year: year.year })} className="mt-5 border-t border-rule pt-1">
            <MonthLinks variant={variant} year={year} current={month?.month} isNarrow />
          </nav>
        </ListHeader>
        <div className="list-body">
          <ArticleList variant={variant} articles={articles} />
          <Pagination variant={variant} list={list} page={page} pages={pages} />
        </div>
      </div>
    </SiteFrame>
  );
}
