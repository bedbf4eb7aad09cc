import { useTranslations } from 'next-intl';

import { pathOf } from '@/lib/routes/paths';

import { Breadcrumb } from './Breadcrumb';
import { ListHeader } from './ListHeader';
import { SiteFrame } from './SiteFrame';

import type { Section, Tag } from '@/lib/content/model';
import type { Variant } from '@/lib/script/variants';

export interface TagIndexViewProps {
  variant: Variant;
  /** Every tag and how many articles have it. */
  tags: readonly (Tag & { articleCount: number })[];
  sections: readonly Section[];
}

/** All tags. */
export function TagIndexView({ variant, tags, sections }: TagIndexViewProps) {
  const t = useTranslations();
  return (
    <SiteFrame variant={variant} page={['tags']} sections={sections}>
      <Breadcrumb variant={variant} sections={[]} current={t('tags.title')} />
      <div className="list-page">
        <ListHeader title={t('tags.title')} summary={t('tags.summary')} />
        <div className="list-body">
          {tags.length === 0 && <p className="py-10 text-faint">{t('list.empty')}</p>}
          <ul className="grid gap-x-12 sm:grid-cols-2">
            {tags.map(({ slug, title, articleCount }) => (
              <li key={slug} className="flex items-baseline justify-between border-b border-rule py-3">
                <a href={pathOf(variant, ['tags', slug])} className="font-serif text-lg">
                  {title}
                </a>
                <span className="text-sm text-faint">{t('list.articleCount', { count: articleCount })}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </SiteFrame>
  );
}
