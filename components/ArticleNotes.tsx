import { useFormatter, useTranslations } from 'next-intl';

import { withBasePath } from '@/lib/routes/paths';
import { site } from '@/site.config';

import { PublicationTime } from './PublicationTime';

import type { Article } from '@/lib/content/model';
import type { Variant } from '@/lib/script/variants';

export interface ArticleNotesProps {
  variant: Variant;
  article: Pick<Article, 'attachments' | 'corrections' | 'script'>;
}

/** What follows the text: attachments, corrections, and the script the article was written in. */
export function ArticleNotes({ variant, article: { attachments, corrections, script } }: ArticleNotesProps) {
  const t = useTranslations('article');
  const format = useFormatter();
  const kilobytes = (bytes: number) => format.number(Math.max(1, Math.round(bytes / 1000)), { style: 'unit', unit: 'kilobyte', unitDisplay: 'short' });
  const writtenIn = site.variantLabels[script].name;
  return (
    <>
      {attachments.length > 0 && (
        <section className="notes">
          <h2>{t('attachments')}</h2>
          <ul>
            {attachments.map(({ href, title, bytes }) => (
              <li key={href}>
                <a href={withBasePath(href)} download="">
                  {title}
                </a>{' '}
                <span className="text-faint">{kilobytes(bytes)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {corrections.length > 0 && (
        <section className="notes">
          <h2>{t('corrections')}</h2>
          <ul>
            {corrections.map(({ at, note }) => (
              <li key={at + note}>
                <PublicationTime date={at} />　{note}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="mt-10 text-sm text-faint">
        {t.rich(script === variant ? 'writtenIn' : 'convertedTo', { variant: writtenIn, lang: (name) => <span lang={script}>{name}</span> })}
      </p>
    </>
  );
}
