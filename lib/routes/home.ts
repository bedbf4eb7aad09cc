import { parentPath } from '@/lib/content/files';

import type { Catalogue } from '@/lib/content/catalogue';
import type { ArticleSummary, Section } from '@/lib/content/model';

/** Articles beside the lead story. */
const latestCount = 4;
/** Articles of each section. */
const perSection = 4;

type InSection = ArticleSummary & { sectionTitle?: string };

export interface HomeContents {
  lead?: InSection;
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
    latest: others.slice(0, latestCount).map(withSection),
    topics: catalogue.sections.filter(({ kind }) => kind === 'topic'),
    digests: catalogue
      .sectionsIn('')
      .map((section) => ({ section, articles: catalogue.articlesIn(section.path).slice(0, perSection) }))
      .filter(({ articles }) => articles.length > 0),
  };
}
