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
    <header className="article-head">
      {state !== 'published' && <p className="text-sm text-accent">{t(state)}</p>}
      <h1 className="headline article-title">{title}</h1>
      <div className="meta">
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
      {summary && <p className="article-summary">{summary}</p>}
    </header>
  );
}
