import { parentPath } from '@/lib/content/files';

import type { Catalogue } from '@/lib/content/catalogue';
import type { ArticleSummary, Section } from '@/lib/content/model';

/** Articles below the lead story, with their summaries. */
const secondCount = 2;
/** Articles beside it, as headlines. */
const latestCount = 4;
/** Articles of each section. */
const perSection = 4;

type InSection = ArticleSummary & { sectionTitle?: string };

export interface HomeContents {
  lead?: InSection;
  seconds: InSection[];
  latest: InSection[];
  topics: Section[];
  digests: { section: Section; articles: ArticleSummary[] }[];
}

/** What the front page shows: the newest article as its lead, the next ones, every topic, and each top section's newest. */
export function homeContents(catalogue: Catalogue): HomeContents {
  const withSection = (article: ArticleSummary): InSection => ({
    ...article,
    sectionTitle: catalogue.getSection(parentPath(article.path))?.title,
  });
  const [lead, ...others] = catalogue.articles;
  return {
    lead: lead && withSection(lead),
    seconds: others.slice(0, secondCount).map(withSection),
    latest: others.slice(secondCount, secondCount + latestCount).map(withSection),
    topics: catalogue.sections.filter(({ kind }) => kind === 'topic'),
    digests: catalogue
      .sectionsIn('')
      .map((section) => ({ section, articles: catalogue.articlesIn(section.path).slice(0, perSection) }))
      .filter(({ articles }) => articles.length > 0),
  };
}
