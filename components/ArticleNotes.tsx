import { useFormatter, useTranslations } from 'next-intl';

import { withBasePath } from '@/lib/routes/paths';
import { site } from '@/site.config';

import { PublicationTime } from './PublicationTime';
import { ReportLink } from './ReportLink';

import type { Article } from '@/lib/content/model';
import type { Variant } from '@/lib/script/variants';

export interface ArticleNotesProps {
  variant: Variant;
  article: Article;
}

/** What follows the text: attachments, corrections, the script it was written in, and where to report a wrong character. */
export function ArticleNotes({ variant, article }: ArticleNotesProps) {
  const { attachments, corrections, script } = article;
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
        <section className="notes" id="corrections">
          <h2>{t('corrections')}</h2>
          <ul className="space-y-2">
            {corrections.map(({ at, note }) => (
              <li key={at + note}>
                <span className="text-faint">
                  <PublicationTime date={at} />
                </span>
                　{note}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="mt-10 flex flex-wrap justify-between gap-x-6 gap-y-2 text-sm text-faint">
        <span>
          {t.rich(script === variant ? 'writtenIn' : 'convertedTo', { variant: writtenIn, lang: (name) => <span lang={script}>{name}</span> })}
        </span>
        <ReportLink variant={variant} article={article} />
      </p>
    </>
  );
}
