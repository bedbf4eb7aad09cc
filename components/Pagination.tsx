import { useTranslations } from 'next-intl';

import { pageOfList, pathOf, type PagePath } from '@/lib/routes/paths';

import type { Variant } from '@/lib/script/variants';

export interface PaginationProps {
  variant: Variant;
  /** The first page of the list. */
  list: PagePath;
  page: number;
  pages: number;
}

/** The way through a list of several pages; nothing for a list of one. */
export function Pagination({ variant, list, page, pages }: PaginationProps) {
  const t = useTranslations('list');
  if (pages === 1) return null;
  return (
    <nav aria-label={t('pages')} className="flex items-baseline justify-between gap-4 border-t border-rule pt-5">
      <span className="min-w-16">
        {page > 1 && (
          <a href={pathOf(variant, pageOfList(list, page - 1))} rel="prev">
            {t('previous')}
          </a>
        )}
      </span>
      <span className="text-sm text-faint">{t('pageOf', { page, pages })}</span>
      <span className="min-w-16 text-right">
        {page < pages && (
          <a href={pathOf(variant, pageOfList(list, page + 1))} rel="next">
            {t('next')}
          </a>
        )}
      </span>
    </nav>
  );
}
