import { useTranslations } from 'next-intl';

import { pathOf } from '@/lib/routes/paths';

import type { Tag } from '@/lib/content/model';
import type { Variant } from '@/lib/script/variants';

export interface TagLinksProps {
  variant: Variant;
  tags: readonly Tag[];
}

/** The tags of an article. */
export function TagLinks({ variant, tags }: TagLinksProps) {
  const t = useTranslations('site');
  if (tags.length === 0) return null;
  return (
    <div className="mt-12 flex flex-wrap items-baseline gap-x-4 gap-y-2 border-t border-rule pt-5 text-sm">
      <h2 className="text-faint">{t('tags')}</h2>
      <ul className="flex flex-wrap gap-x-4 gap-y-2">
        {tags.map(({ slug, title }) => (
          <li key={slug}>
            <a href={pathOf(variant, ['tags', slug])} rel="tag">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
