import { useTranslations } from 'next-intl';

import { partsOf, pathOf } from '@/lib/routes/paths';

import type { Section } from '@/lib/content/model';
import type { Variant } from '@/lib/script/variants';

export interface BreadcrumbProps {
  variant: Variant;
  /** From the outermost section inwards. */
  sections: readonly Section[];
  /** The page itself. */
  current: string;
}

/** Where a page is: home › section › … › the page. */
export function Breadcrumb({ variant, sections, current }: BreadcrumbProps) {
  const t = useTranslations('site');
  return (
    <nav aria-label={t('breadcrumb')} className="pt-4 text-sm text-faint">
      <ol className="breadcrumb">
        <li>
          <a href={pathOf(variant)}>{t('home')}</a>
        </li>
        {sections.map((section) => (
          <li key={section.path}>
            <a href={pathOf(variant, partsOf(section.path))}>{section.title}</a>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}
