import { basename } from 'node:path';

import { site } from '@/site.config';

/** The path of a content file as messages show it. */
export function contentFile(path: string): string {
  return `${basename(site.contentDir)}/${path}`;
}
