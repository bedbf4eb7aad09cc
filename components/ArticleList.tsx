import { useTranslations } from 'next-intl';

import { ArticleTeaser } from './ArticleTeaser';

import type { ArticleSummary } from '@/lib/content/model';
import type { Variant } from '@/lib/script/variants';

export interface ArticleListProps {
  variant: Variant;
  articles: readonly ArticleSummary[];
  /** The first page of its list: the newest article gets more room. */
  isFront?: boolean;
}

/** Articles one below the other, newest first. */
export function ArticleList({ variant, articles, isFront = false }: ArticleListProps) {
  const t = useTranslations('list');
  if (articles.length === 0) return <p className="py-10 text-faint">{t('empty')}</p>;
  return (
    <ul className="article-list">
      {articles.map((article, i) => (
        <li key={article.path}>
          <ArticleTeaser variant={variant} article={article} level={2} size={isFront && i === 0 ? 'first' : 'normal'} />
        </li>
      ))}
    </ul>
  );
}
