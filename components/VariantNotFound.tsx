import { createTranslator } from 'next-intl';

import { allMessages } from '@/lib/i18n/all-messages';
import { pathOf } from '@/lib/routes/paths';
import { site } from '@/site.config';

import type { Variant } from '@/lib/script/variants';

export interface VariantNotFoundProps {
  variant: Variant;
}

/** "There is no such page" in one variant, on a page that has them all. */
export function VariantNotFound({ variant }: VariantNotFoundProps) {
  const t = createTranslator({ locale: variant, messages: allMessages[variant] });
  return (
    <section lang={variant} className="mt-8 border-t border-rule pt-5">
      <h2 className="headline text-xl">{t('notFound.title')}</h2>
      <p className="mt-2 leading-[1.85]">{t('notFound.explanation')}</p>
      <p className="mt-2">
        <a href={pathOf(variant)} hrefLang={variant}>
          {t('site.home')} · {site.variantLabels[variant].name}
        </a>
      </p>
    </section>
  );
}
