import { readContent, type CheckedContent } from '@/lib/content/read-content';
import { stateOf } from '@/lib/content/state';
import { site } from '@/site.config';

import { pictureSize, readContentFiles } from './files';
import { parseBodyOnce } from './parsed-bodies';

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
    linkDomains: site.linkDomains,
    stateOf: ({ draft, publishedAt }) => (publishedAt === undefined ? 'published' : stateOf({ draft, publishedAt }, site.now, site.timeZone)),
  });
  return { ...read, sources };
}
