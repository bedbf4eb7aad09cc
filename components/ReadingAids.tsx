import { useTranslations } from 'next-intl';

import { settingValues } from '@/lib/reader/settings';
import { scriptOf, type Variant } from '@/lib/script/variants';
import { site } from '@/site.config';

import { ReadingChoice } from './ReadingChoice';
import { ShortcutSheet } from './ShortcutSheet';

export interface ReadingAidsProps {
  variant: Variant;
}

/**
 * The reader's settings, and the sheet of shortcuts. Without the reader script nothing of it shows: what it would set
 * cannot be set. Vertical setting is for Traditional, as it is read.
 */
export function ReadingAids({ variant }: ReadingAidsProps) {
  const t = useTranslations('aids');
  const sizes = ['small', 'normal', 'large', 'larger', 'largest'] as const satisfies readonly (typeof settingValues.size)[number][];
  return (
    <reading-aids>
      <button type="button" data-open="settings" aria-haspopup="dialog" className="aids-button" hidden suppressHydrationWarning>
        <svg viewBox="0 0 20 20" width="17" height="17" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.8">
          <path d="M1 6.5h10M6 6.5V17M11 11h8M15 11v6M3.5 17h5" />
        </svg>
        <span className="sr-only sm:not-sr-only">{t('title')}</span>
      </button>
      <dialog data-sheet="settings" aria-labelledby="aids-title" className="sheet">
        <form method="dialog">
          <div className="sheet-head">
            <h2 id="aids-title">{t('title')}</h2>
            <button className="sheet-button">{t('close')}</button>
          </div>
          <ReadingChoice name="size" label={t('size')} choices={sizes.map((value) => [value, t(`sizes.${value}`)])} />
          <ReadingChoice name="theme" label={t('theme')} choices={settingValues.theme.map((value) => [value, t(`themes.${value}`)])} />
          {scriptOf(variant) === 'zh-Hant' && (
            <ReadingChoice name="flow" label={t('flow')} choices={settingValues.flow.map((value) => [value, t(`flows.${value}`)])} />
          )}
          <button type="button" data-open="keys" aria-haspopup="dialog" className="sheet-button mt-5">
            {t('keys')} <kbd>?</kbd>
          </button>
        </form>
      </dialog>
      <ShortcutSheet hasVertical={scriptOf(variant) === 'zh-Hant'} variantCount={site.variants.length} />
    </reading-aids>
  );
}
