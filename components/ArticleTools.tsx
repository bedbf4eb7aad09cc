import { useTranslations } from 'next-intl';

import { absoluteUrl, partsOf } from '@/lib/routes/paths';

import { QrCode } from './QrCode';

import type { Variant } from '@/lib/script/variants';

export interface ArticleToolsProps {
  variant: Variant;
  /** The article's path. */
  path: string;
}

/** Ways to take an article along: its QR code and address, and, with JavaScript, buttons to print it and to pass it on. */
export function ArticleTools({ variant, path }: ArticleToolsProps) {
  const t = useTranslations('tools');
  const address = absoluteUrl(variant, partsOf(path));
  return (
    <aside className="article-tools" aria-label={t('title')}>
      <QrCode address={address} label={t('qrCode')} />
      <div className="min-w-0 flex-1">
        <p className="font-serif font-bold">{t('onPhone')}</p>
        <p className="article-address" lang="en">
          {address}
        </p>
        <article-actions print={t('print')} share={t('share')} copy={t('copy')} copied={t('copied')} />
      </div>
    </aside>
  );
}
