import { useTranslations } from 'next-intl';

import { pathOf } from '@/lib/routes/paths';

import type { ArchiveYear } from '@/lib/content/archive';
import type { Variant } from '@/lib/script/variants';

export interface MonthLinksProps {
  variant: Variant;
  year: ArchiveYear;
  /** The month whose list is shown, in two digits. */
  current?: string;
  /** It stands in a column on wide screens. */
  isNarrow?: boolean;
}

/** The months of a year that have articles, and how many each has. */
export function MonthLinks({ variant, year: { year, months }, current, isNarrow = false }: MonthLinksProps) {
  const t = useTranslations();
  return (
    <ul className={`mt-3 grid grid-cols-2 gap-x-10 sm:grid-cols-3 ${isNarrow ? 'lg:grid-cols-2' : ''}`}>
      {months.map(({ month, articles }) => (
        <li key={month} className="flex items-baseline gap-3 py-1.5">
          <a href={pathOf(variant, ['archive', year, month])} aria-current={month === current ? 'true' : undefined} className="month-link font-serif text-lg">
            {t('archive.month', { month: Number(month) })}
          </a>
          <span className="text-sm text-faint">{t('archive.count', { count: articles.length })}</span>
        </li>
      ))}
    </ul>
  );
}
