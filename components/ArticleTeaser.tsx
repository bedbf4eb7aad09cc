import { useTranslations } from 'next-intl';

import { partsOf, pathOf } from '@/lib/routes/paths';

import { PublicationTime } from './PublicationTime';
import { ResponsivePicture } from './ResponsivePicture';

import type { ArticleSummary } from '@/lib/content/model';
import type { Variant } from '@/lib/script/variants';

export interface ArticleTeaserProps {
  variant: Variant;
  article: ArticleSummary;
  /** The section it is from, where the list itself does not say. */
  section?: string;
  /** Level of its heading. */
  level: 2 | 3;
  /** How much room it gets. */
  size?: 'lead' | 'first' | 'normal' | 'column' | 'small';
}

const headlineSizes = {
  lead: 'text-[1.85rem] leading-[1.35] sm:text-[3rem] sm:leading-[1.28]',
  first: 'text-[1.6rem] leading-[1.4] sm:text-[2rem] sm:leading-[1.35]',
  normal: 'text-xl leading-[1.5]',
  column: 'text-xl leading-[1.5]',
  small: 'text-lg leading-[1.55]',
};

/** An article in a list: section, headline, summary, day. */
export function ArticleTeaser({ variant, article, section, level, size = 'normal' }: ArticleTeaserProps) {
  const t = useTranslations('article');
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article>
      {size === 'lead' && article.cover && (
        <div className="lead-picture">
          <ResponsivePicture {...article.cover} isLead />
        </div>
      )}
      {section && <p className="mb-1.5 text-sm text-accent">{section}</p>}
      <Heading className={`headline ${headlineSizes[size]}`}>
        <a href={pathOf(variant, partsOf(article.path))} className="headline-link">
          {article.title}
        </a>
      </Heading>
      {article.summary && size !== 'small' && (
        <p className={`text-pretty text-soft ${size === 'lead' ? 'mt-4 text-[1.05rem] leading-[1.85]' : 'mt-2 leading-[1.8]'}`}>{article.summary}</p>
      )}
      <p className="teaser-day mt-2 text-sm text-faint">
        <PublicationTime date={article.publishedAt} dayOnly />
        {article.corrected && <span className="corrected">{t('corrected')}</span>}
      </p>
    </article>
  );
}
