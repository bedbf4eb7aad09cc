import { useTranslations } from 'next-intl';

import { readerSrc } from '@/.shutong/generated/reader';
import { siteName } from '@/lib/routes/metadata';
import { partsOf, pathOf, withBasePath, type PagePath } from '@/lib/routes/paths';

import { ReadingAids } from './ReadingAids';
import { SearchLink } from './SearchLink';
import { VariantSwitch } from './VariantSwitch';

import type { ReactNode } from 'react';
import type { Section } from '@/lib/content/model';
import type { Variant } from '@/lib/script/variants';

export interface SiteFrameProps {
  variant: Variant;
  /** The page that is shown, for the links to it in the other variants. */
  page: PagePath;
  /** The sections at the top. */
  sections: readonly Section[];
  /** Address of the page's script, without base path, where it is not the one of all pages. */
  script?: string;
  children: ReactNode;
}

/** What stands around every page: skip link, masthead with the variant switch, sections, footer. */
export function SiteFrame({ variant, page, sections, script = readerSrc, children }: SiteFrameProps) {
  const t = useTranslations('site');
  return (
    <>
      <script src={withBasePath(script)} defer data-keep="" />
      <a href="#content" className="skip-link">
        {t('skipToContent')}
      </a>
      <header className="mx-auto max-w-6xl px-5 sm:px-8">
        <div className="masthead">
          <a href={pathOf(variant)} data-home="" className="flex items-center gap-2.5 no-underline">
            <Seal />
            <span className="font-serif text-2xl leading-none font-bold tracking-[0.12em]">{siteName(variant)}</span>
          </a>
          <div className="ml-auto flex items-center gap-1">
            <SearchLink variant={variant} isCurrent={isWithin(page, 'search')} />
            <ReadingAids variant={variant} />
          </div>
          <VariantSwitch variant={variant} page={page} />
        </div>
        <nav aria-label={t('sections')} className="border-b border-rule">
          <ul className="flex flex-wrap gap-x-7 text-[0.95rem]">
            {sections.map((section) => (
              <li key={section.path}>
                <a href={pathOf(variant, partsOf(section.path))} className="nav-link" aria-current={isWithin(page, section.path) ? 'true' : undefined}>
                  {section.title}
                </a>
              </li>
            ))}
            <li>
              <a href={pathOf(variant, ['tags'])} className="nav-link" aria-current={isWithin(page, 'tags') ? 'true' : undefined}>
                {t('tags')}
              </a>
            </li>
          </ul>
        </nav>
      </header>
      <main id="content" className="mx-auto max-w-6xl px-5 pb-20 sm:px-8">
        {children}
      </main>
      <footer className="mx-auto max-w-6xl px-5 pb-12 sm:px-8">
        <div className="flex flex-wrap justify-between gap-x-8 gap-y-2 border-t border-rule pt-5 text-sm text-faint">
          <p>
            <span className="font-serif">{siteName(variant)}</span>　{t('footer')}
          </p>
          <ul className="flex flex-wrap gap-x-6 gap-y-2">
            <li>
              <a href={pathOf(variant, ['archive'])}>{t('archive')}</a>
            </li>
          </ul>
        </div>
      </footer>
    </>
  );
}

/** The site's seal, drawn as a carver would: 書 is not set in type, so that it looks the same in every font. */
function Seal() {
  return (
    <svg viewBox="0 0 40 40" width="30" height="30" aria-hidden="true" className="shrink-0 fill-accent">
      <rect width="40" height="40" rx="4" />
      <path
        d="M11 8h18v7H11zM7 11.5h26M11 15h18M9 19h22M20 4.5V23M6 23h28M12 27h16v9H12zM12 31.5h16"
        fill="none"
        className="stroke-paper"
        strokeWidth="2.2"
      />
    </svg>
  );
}

function isWithin(page: PagePath, path: string): boolean {
  return `${page.join('/')}/`.startsWith(`${path}/`);
}
