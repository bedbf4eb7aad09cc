import { readContent, type CheckedContent } from '@/lib/content/read-content';
import { stateOf } from '@/lib/content/state';
import { site } from '@/site.config';

import { pictureSize, readContentFiles } from './files';
import { parseBodyOnce } from './parsed-bodies';

import type { ContentContext } from '@/lib/content/context';
import type { SourceFile } from '@/lib/content/source-file';

/** Reads and checks all content on disk. */
export function readSiteContent(): CheckedContent & { sources: SourceFile[] } {
  const { sources, assets } = readContentFiles();
  return { ...readContent(sources, contentContext(assets)), sources };
}

/**
 * What the checks must know of this site.
 *
 * @param assets the pictures and attachments; what is checked of an article by itself does not ask about them
 */
export function contentContext(assets: ReadonlySet<string> = new Set()): ContentContext {
  return {
    hongKongParticle: site.hongKongParticle,
    assets,
    isPicture: (path) => pictureSize(path) !== undefined,
    parse: parseBodyOnce,
    variants: site.variants,
    linkDomains: site.linkDomains,
    stateOf: ({ draft, publishedAt }) => (publishedAt === undefined ? 'published' : stateOf({ draft, publishedAt }, site.now, site.timeZone)),
  };
}
