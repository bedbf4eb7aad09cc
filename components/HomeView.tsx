import { useTranslations } from 'next-intl';

import { partsOf, pathOf } from '@/lib/routes/paths';

import { ArticleTeaser } from './ArticleTeaser';
import { SiteFrame } from './SiteFrame';
import { TopicBanner } from './TopicBanner';

import type { ArticleSummary, Section } from '@/lib/content/model';
import type { Variant } from '@/lib/script/variants';

/** A section and the newest of its articles. */
export interface SectionDigest {
  section: Section;
  articles: readonly ArticleSummary[];
}

export interface HomeViewProps {
  variant: Variant;
  /** The site's name, as the page's heading. */
  name: string;
  lead?: ArticleSummary & { sectionTitle?: string };
  /** The two next to it. */
  seconds: readonly (ArticleSummary & { sectionTitle?: string })[];
  /** The newest articles after those. */
  latest: readonly (ArticleSummary & { sectionTitle?: string })[];
  topics: readonly Section[];
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
              <ul className="divide-y divide-rule">
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
      {topics.map((topic) => (
        <TopicBanner key={topic.path} variant={variant} topic={topic} />
      ))}
      <div className="grid gap-x-12 md:grid-cols-2 lg:grid-cols-3">
        {digests.map(({ section, articles }) => (
          <section key={section.path} className="pt-10">
            <h2 className="section-mark">
              <a href={pathOf(variant, partsOf(section.path))}>{section.title}</a>
            </h2>
            <ul className="divide-y divide-rule">
              {articles.map((article) => (
                <li key={article.path} className="py-4">
                  <ArticleTeaser variant={variant} article={article} level={3} size="small" />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </SiteFrame>
  );
}
