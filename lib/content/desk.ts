import type { Problem } from '@/lib/problems/problem';
import type { Variant } from '@/lib/script/variants';
import type { ArticleSummary } from './model';

/**
 * What readers of the live site see of a file just now. `current`: the file as it is. `last-good`: it has errors, so its
 * last version without any. `none`: it has errors and never was good.
 */
export type Shown = 'current' | 'last-good' | 'none';

/** An article as the editor's list shows it. */
export interface DeskArticle {
  /** Address without variant. */
  path: string;
  /** As messages name it: `content/topics/response/front-line.mdx`. */
  file: string;
  title: string;
  /** Unknown for an article that never could be read. */
  script?: Variant;
  state?: ArticleSummary['state'];
  publishedAt?: string;
  shown: Shown;
  errors: number;
  warnings: number;
  /** Doubtful conversions that nobody has settled. */
  flags: number;
}

/** A problem, and the article whose page tells of it. */
export interface DeskProblem extends Problem {
  /** Address without variant; `undefined` for sections, tags, terms and files that belong to nothing. */
  article?: string;
  shown: Shown;
}

/** The whole content as an editor must know it: what live editing writes after each change. */
export interface DeskIndex {
  /** The newest first. */
  problems: DeskProblem[];
  /** Those with the newest problems first, then the latest. */
  articles: DeskArticle[];
}
