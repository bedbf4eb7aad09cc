import { useTranslations } from 'next-intl';

import { partsOf, pathOf } from '@/lib/routes/paths';

import { ArticleList } from './ArticleList';
import { Breadcrumb } from './Breadcrumb';
import { ListHeader } from './ListHeader';
import { Pagination } from './Pagination';
import { SiteFrame } from './SiteFrame';
import { TopicBanner } from './TopicBanner';

import type { ArticleSummary, Section } from '@/lib/content/model';
import type { PagePath } from '@/lib/routes/paths';
import type { Variant } from '@/lib/script/variants';

export interface SectionViewProps {
  variant: Variant;
  section: Section;
  ancestors: readonly Section[];
  /** The sections right below it. */
  subsections: readonly Section[];
  /** The articles on this page of the list. */
  articles: readonly ArticleSummary[];
  /** How many there are on all pages. */
  articleCount: number;
  page: number;
  pages: number;
  path: PagePath;
  sections: readonly Section[];
}

/** A section's page: what it is, the sections in it, its articles. */
export function SectionView({ variant, section, ancestors, subsections, articles, articleCount, page, pages, path, sections }: SectionViewProps) {
  const t = useTranslations('list');
  const topic = [...ancestors, section].findLast(({ kind }) => kind === 'topic');
  return (
    <SiteFrame variant={variant} page={path} sections={sections}>
      {topic && <TopicBanner variant={variant} topic={topic} />}
      <Breadcrumb variant={variant} sections={ancestors} current={section.title} />
      <div className="list-page">
        <ListHeader title={section.title} summary={section.summary} articleCount={articleCount}>
          {subsections.length > 0 && (
            <nav aria-label={t('subsections')} className="mt-5 border-t border-rule pt-4">
              <ul className="flex flex-wrap gap-x-8 gap-y-2 font-serif text-lg lg:flex-col">
                {subsections.map((each) => (
                  <li key={each.path}>
                    <a href={pathOf(variant, partsOf(each.path))}>{each.title}</a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </ListHeader>
        <div className="list-body">
          <ArticleList variant={variant} articles={articles} isFront={page === 1} />
          <Pagination variant={variant} list={partsOf(section.path)} page={page} pages={pages} />
        </div>
      </div>
    </SiteFrame>
  );
}
