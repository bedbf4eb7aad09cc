import { useTranslations } from 'next-intl';

import { partsOf, pathOf } from '@/lib/routes/paths';

import type { Section } from '@/lib/content/model';
import type { Variant } from '@/lib/script/variants';

export interface NotFoundContentProps {
  variant: Variant;
  sections: readonly Section[];
}

/** What to say, and where to go, where nothing is. */
export function NotFoundContent({ variant, sections }: NotFoundContentProps) {
  const t = useTranslations();
  return (
    <div className="max-w-measure pt-14">
      <p className="font-serif text-5xl text-accent">404</p>
      <h1 className="headline mt-4 text-3xl leading-snug">{t('notFound.title')}</h1>
      <p className="mt-5 leading-[1.85]">{t('notFound.explanation')}</p>
      <p className="mt-2 leading-[1.85]">{t('notFound.help')}</p>
      <ul className="mt-5 flex flex-wrap gap-x-6 gap-y-2">
        <li>
          <a href={pathOf(variant)}>{t('site.home')}</a>
        </li>
        {sections.map(({ path, title }) => (
          <li key={path}>
            <a href={pathOf(variant, partsOf(path))}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
