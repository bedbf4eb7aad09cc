import type { Root } from 'hast';
import type { Variant } from '@/lib/script/variants';

/** Who wrote or made something, in the order of a by-line. */
export const authorRoles = ['reporter', 'correspondent', 'editor', 'photographer', 'translator'] as const;
export type AuthorRole = (typeof authorRoles)[number];

export interface Author {
  name: string;
  role?: AuthorRole;
}

export interface Source {
  name: string;
  url?: string;
}

/** A picture as pages show it: `src` is an address of this site, without base path; sizes are in CSS pixels. */
export interface Picture {
  src: string;
  width: number;
  height: number;
  /**
   * The widths in pixels that it is there in besides, separated by spaces (an attribute of a tree is text); none for
   * drawings and animations. `resizedSrc` gives their addresses.
   */
  widths?: string;
  alt?: string;
  caption?: string;
  credit?: string;
}

export interface Attachment {
  href: string;
  title: string;
  /** Size of the file. */
  bytes: number;
}

export interface Correction {
  /** ISO 8601 date or date-time. */
  at: string;
  note: string;
}

/** An entry of a table of contents. */
export interface Heading {
  id: string;
  text: string;
  /** 2 to 6, as in `<h2>`. */
  depth: number;
}

export interface Tag {
  slug: string;
  title: string;
}

/** A folder of articles. `path` is its address without variant: `topics/response`. */
export interface Section {
  path: string;
  title: string;
  summary?: string;
  kind: 'section' | 'topic';
  slogan?: string;
}

/** An article as lists show it, in one variant. */
export interface ArticleSummary {
  /** Address without variant: `topics/response/media/front-line`. */
  path: string;
  title: string;
  summary?: string;
  /** The variant the editor wrote it in. */
  script: Variant;
  /** ISO 8601, as the editor wrote it: a date, or a date-time with its offset. */
  publishedAt: string;
  updatedAt?: string;
  /** The latest of publication, update and corrections. */
  changedAt: string;
  source?: Source;
  authors: Author[];
  /** Slugs. */
  tags: string[];
  cover?: Picture;
  /** Whether it has a correction, which its own page shows. */
  corrected?: boolean;
  /** Not published yet: `draft`, or `scheduled` for the time of `publishedAt`. Only live editing ever sees one. */
  state: 'published' | 'scheduled' | 'draft';
  readingMinutes: number;
}

/** What only the article's own page needs. */
export interface ArticleBody {
  tree: Root;
  headings: Heading[];
  attachments: Attachment[];
  corrections: Correction[];
}

/** An article in one variant, whole. */
export interface Article extends ArticleSummary, ArticleBody {}

/** All of one variant but the bodies: what the content step writes and the library reads. */
export interface VariantIndex {
  /** In reading order: by `order`, then by path; a section always after the one it is in. */
  sections: Section[];
  /** Newest first. */
  articles: (ArticleSummary & { bodyFile: string; bodyBytes: number })[];
  tags: Tag[];
}
