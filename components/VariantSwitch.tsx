import { useTranslations } from 'next-intl';

import { allMessages } from '@/lib/i18n/all-messages';
import { pathOf, type PagePath } from '@/lib/routes/paths';
import { site } from '@/site.config';

import type { Variant } from '@/lib/script/variants';

export interface VariantSwitchProps {
  variant: Variant;
  page: PagePath;
}

/** The same page in every variant: plain links, each in its own script. The reader script adds only the memory, and the words of its offer are theirs too. */
export function VariantSwitch({ variant, page }: VariantSwitchProps) {
  const t = useTranslations('site');
  return (
    <nav aria-label={t('variants')}>
      <ul className="variant-list">
        {site.variants.map((other) => {
          const { label, name } = site.variantLabels[other];
          return (
            <li key={other}>
              <a
                href={pathOf(other, page)}
                lang={other}
                hrefLang={other}
                aria-label={accessibleName(label, name)}
                aria-current={other === variant ? 'true' : undefined}
                data-variant={other}
                {...(other !== variant && offerOf(other))}
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

/**
 * The full name, with the label that is seen outside its brackets: who speaks to the browser says what is seen, and what
 * stands in brackets does not count (WCAG 2.5.3).
 */
function accessibleName(label: string, name: string): string {
  return name.replace(/（.*?）/gu, '').includes(label) ? name : `${label} ${name}`;
}

/** What the reader script says to one who chose this variant before and came to the page in another. */
function offerOf(variant: Variant) {
  const { switch: text, decline } = allMessages[variant].offer;
  return { 'data-offer': text.replace('{variant}', site.variantLabels[variant].name), 'data-decline': decline };
}
