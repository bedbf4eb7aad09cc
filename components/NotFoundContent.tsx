import { useTranslations } from 'next-intl';

import { partsOf, pathOf } from '@/lib/routes/paths';

import { ArticleTeaser } from './ArticleTeaser';

import type { ArticleSummary, Section } from '@/lib/content/model';
import type { Variant } from '@/lib/script/variants';

export interface NotFoundContentProps {
  variant: Variant;
  sections: readonly Section[];
  /** The newest articles. */
  latest: readonly ArticleSummary[];
}

/** What to say, and where to go, where nothing is. */
export function NotFoundContent({ variant, sections, latest }: NotFoundContentProps) {
  const t = useTranslations();
  return (
    <div className="not-found">
      <div>
        <p className="font-serif text-5xl text-accent">404</p>
        <h1 className="headline mt-4 text-3xl leading-snug">{t('notFound.title')}</h1>
        <p className="mt-5 leading-[1.85]">{t('notFound.explanation')}</p>
        <p className="mt-2 leading-[1.85]">{t('notFound.help')}</p>
        <form role="search" action={pathOf(variant, ['search'])} className="search-form mt-6">
          <label htmlFor="q" className="sr-only">
            {t('search.label')}
          </label>
          <input id="q" name="q" type="search" autoComplete="off" autoCapitalize="none" spellCheck={false} enterKeyHint="search" className="search-input" />
          <button type="submit" className="search-button">
            {t('search.title')}
          </button>
        </form>
        <ul className="mt-7 flex flex-wrap gap-x-6 gap-y-2">
          <li>
            <a href={pathOf(variant)}>{t('site.home')}</a>
          </li>
          {sections.map(({ path, title }) => (
            <li key={path}>
              <a href={pathOf(variant, partsOf(path))}>{title}</a>
            </li>
          ))}
          <li>
            <a href={pathOf(variant, ['archive'])}>{t('site.archive')}</a>
          </li>
        </ul>
      </div>
      {latest.length > 0 && (
        <section>
          <h2 className="section-mark">{t('site.latest')}</h2>
          <ul className="divide-y divide-rule">
            {latest.map((article) => (
              <li key={article.path} className="py-4">
                <ArticleTeaser variant={variant} article={article} level={3} size="small" />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
