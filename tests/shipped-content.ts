import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { site } from '@/site.config';

/**
 * Whether the site has the articles that come with the project. A test that names one of them, or its words, is for them
 * alone (`it.runIf(hasShippedContent)`): after `npm run content -- reset` there are others, and `npm test` still holds.
 */
export const hasShippedContent = ['topics/response/media/front-line.mdx', 'script-and-type/one-to-many.mdx', 'handbook/components.mdx'].every((path) => existsSync(join(site.contentDir, path)));
