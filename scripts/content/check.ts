import { readSiteContent } from './site-content';

import type { Problem } from '@/lib/problems/problem';

export interface CheckReport {
  problems: Problem[];
  /** Articles that were read, good or bad. */
  articleCount: number;
}

/** Checks all content on disk. */
export function checkContent(): CheckReport {
  const { problems, sources } = readSiteContent();
  return { problems, articleCount: sources.filter(({ path }) => path.endsWith('.mdx')).length };
}
