import { readContent, type CheckedContent } from '@/lib/content/read-content';
import { site } from '@/site.config';

import { pictureSize, readContentFiles } from './files';
import { parseBodyOnce } from './parsed-bodies';
import { summarizeDoubtfulOnce } from './doubtful-summaries';

import type { SourceFile } from '@/lib/content/source-file';

/** Reads and checks all content on disk. */
export function readSiteContent(): CheckedContent & { sources: SourceFile[] } {
  const { sources, assets } = readContentFiles();
  const read = readContent(sources, {
    hongKongParticle: site.hongKongParticle,
    assets,
    isPicture: (path) => pictureSize(path) !== undefined,
    parse: parseBodyOnce,
    variants: site.variants,
    clock: { now: site.now, timeZone: site.timeZone },
    summarizeDoubtful: summarizeDoubtfulOnce,
  });
  return { ...read, sources };
}
