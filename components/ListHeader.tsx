import { useTranslations } from 'next-intl';

import type { ReactNode } from 'react';

export interface ListHeaderProps {
  title: string;
  summary?: string;
  /** How many articles the list has on all its pages. */
  articleCount?: number;
  /** What else stands in the head, such as the sections below this one. */
  children?: ReactNode;
}

/** The head of a list of articles. */
export function ListHeader({ title, summary, articleCount, children }: ListHeaderProps) {
  const t = useTranslations('list');
  return (
    <header>
      <h1 className="headline text-3xl leading-snug">{title}</h1>
      {summary && <p className="mt-3 max-w-measure leading-[1.85] text-pretty text-soft">{summary}</p>}
      {articleCount !== undefined && <p className="mt-2 text-sm text-faint">{t('articleCount', { count: articleCount })}</p>}
      {children}
    </header>
  );
}
