import { useTranslations } from 'next-intl';

import { absoluteUrl, partsOf } from '@/lib/routes/paths';
import { reportHref } from '@/lib/routes/report';
import { site } from '@/site.config';

import type { ArticleSummary } from '@/lib/content/model';
import type { Variant } from '@/lib/script/variants';

export interface ReportLinkProps {
  variant: Variant;
  article: Pick<ArticleSummary, 'path' | 'title'>;
}

/** "Report a wrong character": it says which page in which variant; the reader script adds the words that are marked. */
export function ReportLink({ variant, article: { path, title } }: ReportLinkProps) {
  const t = useTranslations('report');
  if (!site.reportAddress) return null;
  const page = absoluteUrl(variant, partsOf(path));
  const href = reportHref(site.reportAddress, { page, variant, subject: t('subject', { title }), text: t('text', { page, variant }) });
  return (
    <a href={href} data-report="" rel="nofollow">
      {t('link')}
    </a>
  );
}
