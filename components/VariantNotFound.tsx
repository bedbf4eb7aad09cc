import { createTranslator } from 'next-intl';

import hans from '@/messages/zh-Hans.json';
import hant from '@/messages/zh-Hant.json';
import hongKong from '@/messages/zh-Hant-HK.json';
import taiwan from '@/messages/zh-Hant-TW.json';
import { pathOf } from '@/lib/routes/paths';
import { site } from '@/site.config';

import type { Variant } from '@/lib/script/variants';

const messages = { 'zh-Hans': hans, 'zh-Hant': hant, 'zh-Hant-TW': taiwan, 'zh-Hant-HK': hongKong } satisfies Record<Variant, unknown>;

export interface VariantNotFoundProps {
  variant: Variant;
}

/** "There is no such page" in one variant, on a page that has them all. */
export function VariantNotFound({ variant }: VariantNotFoundProps) {
  const t = createTranslator({ locale: variant, messages: messages[variant] });
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
