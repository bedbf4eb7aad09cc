import { useTranslations } from 'next-intl';

import { pathOf, type PagePath } from '@/lib/routes/paths';
import { site } from '@/site.config';

import type { Variant } from '@/lib/script/variants';

export interface VariantSwitchProps {
  variant: Variant;
  page: PagePath;
}

/** The same page in every variant: plain links, each in its own script. The reader script adds only the memory. */
export function VariantSwitch({ variant, page }: VariantSwitchProps) {
  const t = useTranslations('site');
  return (
    <nav aria-label={t('variants')}>
      <ul className="flex gap-0.5 text-sm sm:gap-1">
        {site.variants.map((other) => {
          const { label, name } = site.variantLabels[other];
          return (
            <li key={other}>
              <a
                href={pathOf(other, page)}
                lang={other}
                hrefLang={other}
                aria-label={name}
                aria-current={other === variant ? 'true' : undefined}
                data-variant={other}
                suppressHydrationWarning // the search page adds the query, also where React comes to the browser
                className="variant-link"
              >
                {label}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
