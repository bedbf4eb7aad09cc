import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readContent, type CheckedContent } from '@/lib/content/read-content';
import { activePart } from '@/lib/content/runnable-file';
import { site } from '@/site.config';

import { pictureSize, readContentFiles } from './files';
import { parseBodyOnce } from './parsed-bodies';
import { summarizeDoubtfulOnce } from './doubtful-summaries';

import type { ContentContext } from '@/lib/content/context';
import type { SourceFile } from '@/lib/content/source-file';

/** Reads and checks all content on disk. */
export function readSiteContent(): CheckedContent & { sources: SourceFile[] } {
  const { sources, assets } = readContentFiles();
  return { ...readContent(sources, siteContext({ assets })), sources };
}

/** What this site's checks must know besides the texts. */
export function siteContext(files: Pick<ContentContext, 'assets'> & Partial<ContentContext>): ContentContext {
  return {
    hongKongParticle: site.hongKongParticle,
    isPicture: (path) => pictureSize(path) !== undefined,
    activePart: (path) => activePart(readFileSync(join(site.contentDir, path), 'utf8')),
    parse: parseBodyOnce,
    variants: site.variants,
    clock: { now: site.now, timeZone: site.timeZone },
    summarizeDoubtful: summarizeDoubtfulOnce,
    linkDomains: site.linkDomains,
    rules: site.rules,
    ...files,
  };
}

/** For what is checked of an article by itself: that does not ask which pictures there are. What it finds is kept as a whole. */
export function checkContext(): ContentContext {
  return siteContext({ assets: new Set(), summarizeDoubtful: undefined });
}
