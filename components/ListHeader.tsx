import { useTranslations } from 'next-intl';

export interface ListHeaderProps {
  title: string;
  summary?: string;
  /** How many articles the list has on all its pages. */
  articleCount?: number;
}

/** The head of a list of articles. */
export function ListHeader({ title, summary, articleCount }: ListHeaderProps) {
  const t = useTranslations('list');
  return (
    <header className="border-b border-rule pt-8 pb-6 sm:pt-10">
      <h1 className="headline text-3xl leading-snug sm:text-4xl">{title}</h1>
      {summary && <p className="mt-3 max-w-measure leading-[1.85] text-soft">{summary}</p>}
      {articleCount !== undefined && <p className="mt-2 text-sm text-faint">{t('articleCount', { count: articleCount })}</p>}
    </header>
  );
}
