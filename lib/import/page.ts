import type { Root } from 'mdast';
import type { PageHead } from './page-head';
import type { Removed, RemovedKind } from './removed';

/** A line that stands around the article on its page. */
export interface OutsideLine {
  text: string;
  line: number;
  /** What its place on the page says that it is. */
  hint?: RemovedKind;
  links: { text: string; href: string }[];
  /** 1 to 6 if it is a heading, 0 if a class calls it the title. */
  depth?: number;
  /** Whether it stands behind the article. */
  isAfter: boolean;
}

/** A file read, whatever its format: the tree that holds the article, and all else that it said. */
export interface Page {
  root: Root;
  outside: OutsideLine[];
  head?: PageHead;
  /** What was taken out while reading. */
  removed: Removed[];
  /** Sections that the page's breadcrumb leads through. */
  breadcrumb?: string[];
  /** Fields that the file itself gives, as in the frontmatter of Markdown. */
  given: Record<string, unknown>;
  /** Pictures that are inside the file, by the address that the tree has for them. */
  pictures: ReadonlyMap<string, Uint8Array>;
  /** Whether headings are marked: else short lines are looked at. */
  hasMarkup: boolean;
}
