import { readContent } from '@/lib/content/read-content';
import { site } from '@/site.config';

import { pictureSize, readContentFiles } from './files';
import { parseBodyOnce } from './parsed-bodies';

import type { Problem } from '@/lib/problems/problem';

export interface CheckReport {
  problems: Problem[];
  /** Articles that were read, good or bad. */
  articleCount: number;
}

/** Checks all content on disk. */
export function checkContent(): CheckReport {
  const { sources, assets } = readContentFiles();
  const { problems } = readContent(sources, {
    hongKongParticle: site.hongKongParticle,
    assets,
    isPicture: (path) => pictureSize(path) !== undefined,
    parse: parseBodyOnce,
  });
  return { problems, articleCount: sources.filter(({ path }) => path.endsWith('.mdx')).length };
}
