import { useTranslations } from 'next-intl';

import { pathOf } from '@/lib/routes/paths';

import type { Variant } from '@/lib/script/variants';

export interface SearchLinkProps {
  variant: Variant;
  /** Whether this is the search page. */
  isCurrent: boolean;
}

/** The way to the search page. The reader script opens it by `/` too; on a narrow screen only the lens is seen. */
export function SearchLink({ variant, isCurrent }: SearchLinkProps) {
  const t = useTranslations('search');
  return (
    <a href={pathOf(variant, ['search'])} className="search-link" aria-current={isCurrent ? 'true' : undefined} aria-keyshortcuts="/" data-search="">
      <svg viewBox="0 0 20 20" width="17" height="17" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.8">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="m12.7 12.7 4.8 4.8" />
      </svg>
      <span className="sr-only sm:not-sr-only">{t('title')}</span>
    </a>
  );
}
