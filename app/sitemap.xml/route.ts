import { library } from '@/lib/content/library';
import { sitemapFiles, sitemapPages } from '@/lib/routes/sitemap';
import { site } from '@/site.config';

export const dynamic = 'force-static';

/** The sitemap, or the index of its files where it takes several; those are written by `scripts/build/machine-files.ts`. */
export function GET(): Response {
  const [first] = sitemapFiles(sitemapPages(library.getCatalogue(site.defaultVariant)));
  return new Response(first!.xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
