import type { Root } from 'hast';
import type { Language } from '@/lib/problems/language';
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
  /** That of the terminal in which live editing runs, where that names one. */
  language?: Language;
  /** The newest first. */
  problems: DeskProblem[];
  /** Those with the newest problems first, then the latest. */
  articles: DeskArticle[];
}

/** Something to write for a doubtful place. */
export interface DeskOffer {
  id: string;
  /** `reviewed`: it is right. `inline`: another character here. `term`: another character in this article. */
  kind: 'reviewed' | 'inline' | 'term';
  /** The character that it brings. */
  alternative?: string;
  /** What to write, as it can be copied. */
  text: string;
  /** What it takes the place of, if anything. */
  replaces?: string;
}

/** A doubtful conversion that nobody has settled. */
export interface DeskPlace {
  id: string;
  file: string;
  line: number;
  column: number;
  /** The words before it, the doubtful characters as they are written, the words after. */
  before: string;
  source: string;
  after: string;
  /** As each variant in doubt has it. */
  choices: { variant: Variant; chosen: string; alternatives: string[]; confidence: number }[];
  offers: DeskOffer[];
}

/** A block of the article in two variants, side by side; one of them is missing where a variant has no such block. */
export interface DeskRow {
  kind: 'title' | 'summary' | 'block';
  left?: Root;
  right?: Root;
}

/** An article as the editor's page shows it. In its trees, doubtful places and changes that matter are marked. */
export interface DeskView {
  article: DeskArticle;
  /** Changes whenever one of the article's files does. */
  hash: string;
  left: Variant;
  right: Variant;
  variants: readonly Variant[];
  rows: DeskRow[];
  places: DeskPlace[];
  problems: DeskProblem[];
}

/** The class names of the marks in a view's trees. A doubtful place names itself in `data-place`. */
export const deskMarks = { flag: 'desk-flag', term: 'desk-term', choice: 'desk-choice', quote: 'desk-quote', override: 'desk-override' } as const;

/** What the editor page asks to have written. It names an offer: words and paths of its own it cannot give. */
export interface DeskWrite {
  /** Address of the article. */
  path: string;
  /** That of the view in which the offer was seen. */
  hash: string;
  place: string;
  offer: string;
}

/** How a wish to write ended. */
export type DeskWriteResult = 'written' | 'changed-since' | 'unknown' | 'not-possible';
