import { useTranslations } from 'next-intl';

import { partsOf, pathOf } from '@/lib/routes/paths';

import { ArticleTeaser } from './ArticleTeaser';
import { SiteFrame } from './SiteFrame';
import { TopicBanner } from './TopicBanner';

import type { ArticleSummary, Section } from '@/lib/content/model';
import type { SectionDigest } from '@/lib/routes/home';
import type { Variant } from '@/lib/script/variants';

export interface HomeViewProps {
  variant: Variant;
  /** The site's name, as the page's heading. */
  name: string;
  lead?: ArticleSummary & { sectionTitle?: string };
  /** The two next to it. */
  seconds: readonly (ArticleSummary & { sectionTitle?: string })[];
  /** The newest articles after those. */
  latest: readonly (ArticleSummary & { sectionTitle?: string })[];
  /** Each with its newest articles. */
  topics: readonly SectionDigest[];
  digests: readonly SectionDigest[];
  sections: readonly Section[];
}

/** The front page: the lead story and the newest articles, topics, then each section. */
export function HomeView({ variant, name, lead, seconds, latest, topics, digests, sections }: HomeViewProps) {
  const t = useTranslations();
  return (
    <SiteFrame variant={variant} page={[]} sections={sections}>
      <h1 className="sr-only">{name}</h1>
      {!lead && <p className="py-16 text-faint">{t('list.empty')}</p>}
      {lead && (
        <div className="grid gap-10 py-8 sm:py-10 lg:grid-cols-[1.7fr_1fr] lg:gap-0">
          <div className="lg:border-r lg:border-rule lg:pr-12">
            <ArticleTeaser variant={variant} article={lead} section={lead.sectionTitle} level={2} size="lead" />
            {seconds.length > 0 && (
              <ul className="mt-10 grid gap-8 border-t border-rule pt-7 sm:grid-cols-2">
                {seconds.map((article) => (
                  <li key={article.path}>
                    <ArticleTeaser variant={variant} article={article} section={article.sectionTitle} level={3} />
                  </li>
                ))}
              </ul>
            )}
          </div>
          {latest.length > 0 && (
            <section className="lg:pl-12">
              <h2 className="section-mark">{t('site.latest')}</h2>
              <ul className="divide-y divide-rule sm:max-lg:grid sm:max-lg:grid-cols-2 sm:max-lg:gap-x-12">
                {latest.map((article) => (
                  <li key={article.path} className="py-4">
                    <ArticleTeaser variant={variant} article={article} section={article.sectionTitle} level={3} size="small" />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      )}
      {topics.map(({ section, articles }) => (
        <section key={section.path} aria-label={section.title} className="pt-6">
          <TopicBanner variant={variant} topic={section} />
          <ul className="column-rules grid gap-x-12 pt-6 md:grid-cols-3">
            {articles.map((article) => (
              <li key={article.path} className="py-4 md:py-0">
                <ArticleTeaser variant={variant} article={article} level={2} size="column" />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div className="grid gap-x-12 pt-4 md:grid-cols-2">
        {digests.map(({ section, articles }) => (
          <section key={section.path} className="pt-10">
            <h2 className="section-mark">
              <a href={pathOf(variant, partsOf(section.path))}>{section.title}</a>
            </h2>
            <ul className="divide-y divide-rule">
              {articles.map((article, i) => (
                <li key={article.path} className="py-4">
                  <ArticleTeaser variant={variant} article={article} level={3} size={i === 0 ? 'column' : 'small'} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </SiteFrame>
  );
}
