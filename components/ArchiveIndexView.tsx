import { useTranslations } from 'next-intl';

import { pathOf } from '@/lib/routes/paths';

import { Breadcrumb } from './Breadcrumb';
import { ListHeader } from './ListHeader';
import { MonthLinks } from './MonthLinks';
import { SiteFrame } from './SiteFrame';

import type { ArchiveYear } from '@/lib/content/archive';
import type { Section } from '@/lib/content/model';
import type { Variant } from '@/lib/script/variants';

export interface ArchiveIndexViewProps {
  variant: Variant;
  years: readonly ArchiveYear[];
  sections: readonly Section[];
}

/** All years, each with its months. */
export function ArchiveIndexView({ variant, years, sections }: ArchiveIndexViewProps) {
  const t = useTranslations();
  return (
    <SiteFrame variant={variant} page={['archive']} sections={sections}>
      <Breadcrumb variant={variant} sections={[]} current={t('archive.title')} />
      <div className="list-page">
        <ListHeader title={t('archive.title')} summary={t('archive.summary')} />
        <div className="list-body">
          {years.length === 0 && <p className="py-10 text-faint">{t('list.empty')}</p>}
          {years.map((year) => (
            <section key={year.year} className="border-b border-rule py-7 lg:first:pt-0">
              <h2 className="flex items-baseline justify-between gap-4">
                <a href={pathOf(variant, ['archive', year.year])} className="headline headline-link text-2xl leading-normal">
                  {t('archive.year', { year: year.year })}
                </a>
                <span className="text-sm font-normal text-faint">{t('list.articleCount', { count: year.articles.length })}</span>
              </h2>
              <MonthLinks variant={variant} year={year} />
            </section>
          ))}
        </div>
      </div>
    </SiteFrame>
  );
}
