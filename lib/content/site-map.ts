import { pickByVariant, type ByVariant, type Variant } from '@/lib/script/variants';

import { readOldAddress } from './old-address';
import { sharedIds } from './tree';

import type { Article } from './model';
import type { PageFacts } from './page-facts';

/** A text of an article as links see it: the article's own, or a hand-written variant's. */
export interface ArticlePage extends PageFacts {
  file: string;
  /** The variant that it was written for, if by hand. */
  variant?: Variant;
}

/** What is known of an article besides its text, whether the rest of it is right or not. */
export interface ArticleEntry {
  path: string;
  script?: Variant;
  state: Article['state'];
  /** Old addresses that lead to it. */
  redirectFrom: readonly string[];
  tags: readonly string[];
  main?: ArticlePage;
  handWritten: readonly ArticlePage[];
}

/** All that a link on the site can lead to. */
export interface SiteMap {
  articles: ReadonlyMap<string, ArticleEntry>;
  sections: ReadonlySet<string>;
  /** Tags that a published article has. */
  tags: ReadonlySet<string>;
  /** Where old addresses lead, by the file that `readOldAddress` gives for each. */
  moved: ReadonlyMap<string, string>;
}

export function createSiteMap(articles: readonly ArticleEntry[], sections: readonly string[]): SiteMap {
  return {
    articles: new Map(articles.map((article) => [article.path, article])),
    sections: new Set(sections),
    tags: new Set(articles.flatMap(({ state, tags }) => (state === 'published' ? tags : []))),
    moved: new Map(articles.flatMap(({ path, redirectFrom }) => redirectFrom.flatMap((old) => {
      const address = readOldAddress(old);
      return 'file' in address ? [[address.file.toLowerCase(), `/${path}`] as const] : [];
    }))),
  };
}

/** The text of an article that readers of a variant get. */
export function pageFor({ script, main, handWritten }: ArticleEntry, variant: Variant): ArticlePage | undefined {
  if (variant === script) return main;
  const byVariant: ByVariant<ArticlePage> = Object.fromEntries(handWritten.map((page) => [page.variant!, page]));
  return pickByVariant(byVariant, variant) ?? main;
}

/** The ids of the headings that an article has in a variant. */
export function headingIds(article: ArticleEntry, variant: Variant): Set<string> {
  const page = pageFor(article, variant);
  if (!page) return new Set();
  const own = page.headings.map(({ id }) => id);
  const ids = page === article.main ? own : sharedIds(own, article.main?.headings.map(({ id }) => id) ?? []);
  return new Set([pageId, ...ids.filter((_, i) => isFor(page.headings[i]!, variant))]);
}

/** Whether something of a text is there for a variant. */
export function isFor({ only }: { only?: readonly Variant[] }, variant: Variant): boolean {
  return only === undefined || only.includes(variant);
}

/** Where every page's text begins. */
export const pageId = 'content';
