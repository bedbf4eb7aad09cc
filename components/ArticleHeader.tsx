import { useTranslations } from 'next-intl';

import { ByLine } from './ByLine';
import { PublicationTime } from './PublicationTime';

import type { ArticleSummary } from '@/lib/content/model';

export interface ArticleHeaderProps {
  article: ArticleSummary;
}

/** The head of an article: title, source, time, by-line, reading time, summary. */
export function ArticleHeader({ article }: ArticleHeaderProps) {
  const t = useTranslations('article');
  const { title, summary, source, publishedAt, updatedAt, authors, readingMinutes, state, corrected } = article;
  return (
    <header className="pt-8 pb-2 sm:pt-12">
      {state !== 'published' && <p className="mb-3 text-sm text-accent">{t(state)}</p>}
      <h1 className="headline text-[1.85rem] leading-[1.35] sm:text-[2.5rem]">{title}</h1>
      <div className="meta mt-5">
        {source && (
          <span>{t.rich('source', { name: source.name, link: (name) => (source.url ? <a href={source.url}>{name}</a> : name) })}</span>
        )}
        <span>
          <span className="sr-only">{t('publishedAt')} </span>
          <PublicationTime date={publishedAt} />
        </span>
        {updatedAt && (
          <span>
            {t('updatedAt')} <PublicationTime date={updatedAt} />
          </span>
        )}
        {corrected && (
          <span>
            <a href="#corrections">{t('corrected')}</a>
          </span>
        )}
        <ByLine authors={authors} />
        <span>{t('readingTime', { minutes: readingMinutes })}</span>
      </div>
      {summary && <p className="mt-6 border-l-2 border-accent pl-4 text-[1.05rem] leading-[1.85] text-soft">{summary}</p>}
    </header>
  );
}
