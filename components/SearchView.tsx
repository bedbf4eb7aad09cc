import { useTranslations } from 'next-intl';

import { partsOf, pathOf, withBasePath } from '@/lib/routes/paths';
import { site } from '@/site.config';

import { Breadcrumb } from './Breadcrumb';
import { SearchResult } from './SearchResult';
import { SiteFrame } from './SiteFrame';

import type { Section, Tag } from '@/lib/content/model';
import type { Variant } from '@/lib/script/variants';

export interface SearchViewProps {
  variant: Variant;
  /** The sections at the top of the site. */
  sections: readonly Section[];
  tags: readonly Tag[];
  /** Address of the folder of the search index, without base path. */
  index: string;
  /** Address of the script of this page, which searches, without base path. */
  script: string;
}

/** React leaves alone what the script puts in here, in builds that keep React in the browser too. */
const filledByScript = { dangerouslySetInnerHTML: { __html: '' }, suppressHydrationWarning: true };

/** The search page. All its words are here; `<article-search>` of `lib/reader` brings it alive. */
export function SearchView({ variant, sections, tags, index, script }: SearchViewProps) {
  const t = useTranslations();
  const words = {
    'data-searching': t('search.searching'),
    'data-found': t('search.found', { count: '{count}' }),
    'data-none': t('search.none'),
    'data-partial': t('search.partial', { count: '{count}' }),
    'data-failed': t('search.failed'),
  };
  return (
    <SiteFrame variant={variant} page={['search']} sections={sections} script={script}>
      <Breadcrumb variant={variant} sections={[]} current={t('search.title')} />
      <div className="search-page">
        <article-search data-index={withBasePath(index)} data-home={pathOf(variant)} data-time-zone={site.timeZone} {...words} suppressHydrationWarning>
          <header>
            <h1 className="headline text-3xl leading-snug">{t('search.title')}</h1>
            <form role="search" action={pathOf(variant, ['search'])} className="search-form mt-5">
              <label htmlFor="q" className="sr-only">
                {t('search.label')}
              </label>
              <input id="q" name="q" type="search" autoComplete="off" autoCapitalize="none" spellCheck={false} enterKeyHint="search" aria-describedby="search-hint" className="search-input" />
              <button type="submit" className="search-button">
                {t('search.title')}
              </button>
            </form>
            <p id="search-hint" className="mt-3 text-sm text-faint">
              {t('search.summary')}
            </p>
            <noscript>
              <p className="mt-4 max-w-measure leading-[1.85]">{t('search.withoutScript')}</p>
            </noscript>
          </header>
          <div>
            <p role="status" data-part="status" className="search-status" {...filledByScript} />
            <button type="button" data-part="retry" className="search-more mt-2" hidden suppressHydrationWarning>
              {t('search.retry')}
            </button>
            <ol data-part="list" className="divide-y divide-rule" {...filledByScript} />
            <SearchResult />
            <button type="button" data-part="more" className="search-more" hidden suppressHydrationWarning>
              {t('search.more')}
            </button>
          </div>
        </article-search>
        <nav aria-labelledby="browse" className="search-browse">
          <h2 id="browse" className="section-mark">
            {t('search.browse')}
          </h2>
          <ul className="mt-3 flex flex-wrap gap-x-7 gap-y-2 font-serif text-lg">
            {sections.map(({ path, title }) => (
              <li key={path}>
                <a href={pathOf(variant, partsOf(path))}>{title}</a>
              </li>
            ))}
          </ul>
          <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-2 text-[0.95rem]">
            {tags.map(({ slug, title }) => (
              <li key={slug}>
                <a href={pathOf(variant, ['tags', slug])}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </SiteFrame>
  );
}
