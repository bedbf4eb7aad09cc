import { createWordCheck } from '@/lib/content/check-words';
import { inReadingOrder } from '@/lib/problems/problem';

import { readSiteContent } from './site-content';

import type { Mend } from '@/lib/content/check-script';
import type { Problem } from '@/lib/problems/problem';

export interface CheckReport {
  problems: Problem[];
  /** Changes that are safe to make, each for some problem. */
  mends: Mend[];
  /** Articles that were read, good or bad. */
  articleCount: number;
}

export interface CheckOptions {
  /** Whether Traditional texts are proof-read, which takes as long as to convert them twice. */
  proofread?: boolean;
}

/** Checks all content on disk. */
export function checkContent({ proofread = false }: CheckOptions = {}): CheckReport {
  const { problems, mends, texts, sources } = readSiteContent();
  const words = proofread ? texts.map(createWordCheck()) : [];
  return {
    problems: inReadingOrder([...problems, ...words.flatMap((each) => each.problems)]),
    mends: [...mends, ...words.flatMap((each) => each.mends)],
    articleCount: sources.filter(({ path }) => path.endsWith('.mdx')).length,
  };
}
