import { parentPath } from '@/lib/content/files';

import type { Catalogue } from '@/lib/content/catalogue';
import type { ArticleSummary, Section } from '@/lib/content/model';

/** Articles below the lead story, with their summaries. */
const secondCount = 2;
/** Articles beside it, as headlines. */
const latestCount = 4;
/** Articles of each section, and of each topic. */
const perSection = 5;
const perTopic = 3;

type InSection = ArticleSummary & { sectionTitle?: string };

/** A section or topic and the newest of its articles. */
export interface SectionDigest {
  section: Section;
  articles: ArticleSummary[];
}

export interface HomeContents {
  lead?: InSection;
  seconds: InSection[];
  latest: InSection[];
  topics: SectionDigest[];
  digests: SectionDigest[];
}

/**
 * What the front page shows: the newest article as its lead, the next ones, every topic, and each top section's newest.
 * No article stands there twice, as long as its section has others to show.
 */
export function homeContents(catalogue: Catalogue): HomeContents {
  const withSection = (article: ArticleSummary): InSection => ({
    ...article,
    sectionTitle: catalogue.getSection(parentPath(article.path))?.title,
  });
  const [lead, ...others] = catalogue.articles;
  const seconds = others.slice(0, secondCount);
  const latest = others.slice(secondCount, secondCount + latestCount);
  const shown = new Set([...catalogue.articles.slice(0, 1), ...seconds, ...latest].map(({ path }) => path));
  const digest = (section: Section, count: number, articles = catalogue.articlesIn(section.path)): SectionDigest => {
    const fresh = articles.filter(({ path }) => !shown.has(path));
    const chosen = (fresh.length > 0 ? fresh : articles).slice(0, count);
    for (const { path } of chosen) shown.add(path);
    return { section, articles: chosen };
  };
  const topics = catalogue.sections.filter(({ kind }) => kind === 'topic').map((topic) => digest(topic, perTopic));
  const inTopic = new Set(topics.flatMap(({ section }) => catalogue.articlesIn(section.path)).map(({ path }) => path));
  return {
    lead: lead && withSection(lead),
    seconds: seconds.map(withSection),
    latest: latest.map(withSection),
    topics,
    digests: catalogue
      .sectionsIn('')
      .map((section) => digest(section, perSection, catalogue.articlesIn(section.path).filter(({ path }) => !inTopic.has(path))))
      .filter(({ articles }) => articles.length > 0),
  };
}

/** The newest articles, as headlines for a page that has no articles of its own. */
export function latestArticles(catalogue: Catalogue): ArticleSummary[] {
  return catalogue.articles.slice(0, latestCount);
}
