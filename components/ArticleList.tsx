import { useTranslations } from 'next-intl';

import { ArticleTeaser } from './ArticleTeaser';

import type { ArticleSummary } from '@/lib/content/model';
import type { Variant } from '@/lib/script/variants';

export interface ArticleListProps {
  variant: Variant;
  articles: readonly ArticleSummary[];
}

/** Articles one below the other, newest first. */
export function ArticleList({ variant, articles }: ArticleListProps) {
  const t = useTranslations('list');
  if (articles.length === 0) return <p className="py-10 text-faint">{t('empty')}</p>;
  return (
    <ul className="divide-y divide-rule">
      {articles.map((article) => (
        <li key={article.path} className="py-6">
          <ArticleTeaser variant={variant} article={article} level={2} />
        </li>
      ))}
    </ul>
  );
}
