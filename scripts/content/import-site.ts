import { classifyFile } from '@/lib/content/files';
import { readContent } from '@/lib/content/read-content';
import { site } from '@/site.config';

import { readContentFiles } from './files';

import type { ImportContext } from '@/lib/import/import-article';

/** What an import must know of the site: read from its sections and tags alone, since articles take long. */
export function importSite(): Pick<ImportContext, 'timeZone' | 'defaultScript' | 'sections' | 'tags' | 'today'> {
  const sources = readContentFiles().sources.filter(({ path }) => ['section', 'tags'].includes(classifyFile(path).kind));
  const { documents } = readContent(sources, { hongKongParticle: site.hongKongParticle, assets: new Set(), isPicture: () => false, variants: site.variants });
  return {
    timeZone: site.timeZone,
    defaultScript: site.defaultVariant,
    sections: documents.sections.map(({ path, fields }) => ({ path, title: fields.title })),
    tags: Object.keys(documents.tags?.tags ?? {}),
    today: new Intl.DateTimeFormat('en-CA', { timeZone: site.timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(site.now),
  };
}
