import { site } from '@/site.config';

import { withBasePath } from './paths';

import type { MetadataRoute } from 'next';

/** What search engines may read: all of a published site, nothing of a preview. */
export function robots(): MetadataRoute.Robots {
  if (site.isPreview) return { rules: { userAgent: '*', disallow: '/' } };
  return { rules: { userAgent: '*', allow: '/' }, sitemap: site.url + withBasePath('/sitemap.xml') };
}
