import { useTranslations } from 'next-intl';

import { partsOf, pathOf } from '@/lib/routes/paths';

import type { Neighbours } from '@/lib/content/catalogue';
import type { ArticleSummary } from '@/lib/content/model';
import type { Variant } from '@/lib/script/variants';

export interface ArticleNeighboursProps extends Neighbours {
  variant: Variant;
}

/** The articles before and after one in its section; nothing where it stands alone. */
export function ArticleNeighbours({ variant, previous, next }: ArticleNeighboursProps) {
  const t = useTranslations('article');
  if (!previous && !next) return null;
  const link = (article: ArticleSummary, rel: 'prev' | 'next') => (
    <a href={pathOf(variant, partsOf(article.path))} rel={rel} className="neighbour">
      <span className="text-sm text-faint">{t(rel === 'prev' ? 'previous' : 'next')}</span>
      <span className="headline text-lg leading-[1.55]">{article.title}</span>
    </a>
  );
  return (
    <nav aria-label={t('neighbours')} className="mt-12 border-y border-rule">
      <ul className="grid gap-x-10 sm:grid-cols-2">
        {previous && <li className="py-5">{link(previous, 'prev')}</li>}
        {next && <li className={`py-5 sm:col-start-2 sm:text-right ${previous ? 'border-t border-rule sm:border-t-0' : ''}`}>{link(next, 'next')}</li>}
      </ul>
    </nav>
  );
}
