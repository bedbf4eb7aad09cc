import { archiveOf, type ArchiveYear } from './archive';
import { parentPath } from './files';

import type { ArticleSummary, Section, Tag, VariantIndex } from './model';

/** Questions that pages ask of all content in one variant. Everything in it is published; lists are newest first. */
export interface Catalogue {
  articles: readonly ArticleSummary[];
  sections: readonly Section[];
  /** Tags that some article has. */
  tags: readonly Tag[];
  getSection: (path: string) => Section | undefined;
  getArticle: (path: string) => ArticleSummary | undefined;
  getTag: (slug: string) => Tag | undefined;
  /** The sections right below one, or at the top (`''`), in reading order. */
  sectionsIn: (path: string) => Section[];
  /** The articles anywhere below a section. */
  articlesIn: (path: string) => ArticleSummary[];
  articlesTagged: (slug: string) => ArticleSummary[];
  /** The sections that something is in, outermost first. */
  ancestorsOf: (path: string) => Section[];
  /** The articles right in the same section that were published next before and next after one. */
  neighboursOf: (path: string) => Neighbours;
  /** All articles by year and month, in a time zone. */
  archiveIn: (timeZone: string) => readonly ArchiveYear[];
}

export interface Neighbours {
  previous?: ArticleSummary;
  next?: ArticleSummary;
}

/** Makes the catalogue of one variant's index. */
export function createCatalogue({ sections, articles, tags }: VariantIndex): Catalogue {
  const sectionByPath = new Map(sections.map((section) => [section.path, section]));
  const articleByPath = new Map(articles.map((article) => [article.path, article]));
  const byTag = new Map<string, ArticleSummary[]>();
  for (const article of articles) {
    for (const tag of new Set(article.tags)) byTag.set(tag, [...(byTag.get(tag) ?? []), article]);
  }
  const bySection = new Map<string, ArticleSummary[]>();
  for (const article of articles) {
    const section = parentPath(article.path);
    bySection.set(section, [...(bySection.get(section) ?? []), article]);
  }
  const archives = new Map<string, ArchiveYear[]>();
  const usedTags = tags.filter(({ slug }) => byTag.has(slug));
  const ancestorPaths = (path: string): string[] => {
    const parent = parentPath(path);
    return parent === '' ? [] : [...ancestorPaths(parent), parent];
  };
  return {
    articles,
    sections,
    tags: usedTags,
    getSection: (path) => sectionByPath.get(path),
    getArticle: (path) => articleByPath.get(path),
    getTag: (slug) => usedTags.find((tag) => tag.slug === slug),
    sectionsIn: (path) => sections.filter((section) => parentPath(section.path) === path),
    articlesIn: (path) => articles.filter((article) => article.path.startsWith(`${path}/`)),
    articlesTagged: (slug) => byTag.get(slug) ?? [],
    ancestorsOf: (path) => ancestorPaths(path).flatMap((ancestor) => sectionByPath.get(ancestor) ?? []),
    neighboursOf(path) {
      const newestFirst = bySection.get(parentPath(path)) ?? [];
      const position = newestFirst.findIndex((article) => article.path === path);
      return sectionByPath.has(parentPath(path)) && position >= 0 ? { previous: newestFirst[position + 1], next: newestFirst[position - 1] } : {};
    },
    archiveIn(timeZone) {
      const archive = archives.get(timeZone) ?? archiveOf(articles, timeZone);
      archives.set(timeZone, archive);
      return archive;
    },
  };
}
