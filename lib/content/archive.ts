import { yearMonth } from './dates';

import type { ArticleSummary } from './model';

/** The articles of a month, newest first. */
export interface ArchiveMonth {
  /** Two digits, as in its address: `'03'`. */
  month: string;
  articles: readonly ArticleSummary[];
}

/** The articles of a year, newest first, and its months that have any, the latest first. */
export interface ArchiveYear {
  /** Four digits. */
  year: string;
  articles: readonly ArticleSummary[];
  months: readonly ArchiveMonth[];
}

/**
 * Articles by the year and month in which they were published, the latest first; only years and months that have some.
 *
 * @param articles newest first
 * @param timeZone IANA name: the last evening of a month is the next month elsewhere
 */
export function archiveOf(articles: readonly ArticleSummary[], timeZone: string): ArchiveYear[] {
  const years = new Map<string, { articles: ArticleSummary[]; months: Map<string, ArticleSummary[]> }>();
  for (const article of articles) {
    const { year, month } = yearMonth(article.publishedAt, timeZone);
    const ofYear = years.get(year) ?? { articles: [], months: new Map<string, ArticleSummary[]>() };
    ofYear.articles.push(article);
    ofYear.months.set(month, [...(ofYear.months.get(month) ?? []), article]);
    years.set(year, ofYear);
  }
  return [...years].map(([year, ofYear]) => ({
    year,
    articles: ofYear.articles,
    months: [...ofYear.months].map(([month, ofMonth]) => ({ month, articles: ofMonth })),
  }));
}
