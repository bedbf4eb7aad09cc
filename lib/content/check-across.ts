import { nearest } from '@/lib/problems/nearest';
import { problemAt, type Place, type Problem } from '@/lib/problems/problem';
import { allVariants } from '@/lib/script/variants';

import { checkDates } from './check-dates';
import { checkDomains } from './check-domains';
import { checkLinks } from './check-links';
import { checkRedirects } from './check-redirects';
import { parentPath, slugOf } from './files';
import { isRunnable } from './runnable-file';
import { createSiteMap } from './site-map';
import { stateOf } from './state';

import type { ArticleFacts } from './check-article';
import type { ContentContext } from './context';
import type { Article } from './model';
import type { SiteContent } from './read-site';

/** What can be wrong between files: tags, files, links and titles of articles against all that there is. */
export function checkAcross(articles: readonly ArticleFacts[], site: Pick<SiteContent, 'documents' | 'tagsAreKnown' | 'sectionFiles'>, context: ContentContext): Problem[] {
  const { clock, variants = allVariants, linkDomains = 'any' } = context;
  const entries = articles.filter(({ main }) => main).map((facts) => ({ ...facts, state: stateAt(facts, clock), redirectFrom: facts.redirects.map(({ value }) => value) }));
  const map = createSiteMap(entries, site.documents.sections.map(({ path }) => path));
  return [
    ...(site.tagsAreKnown ? articles.flatMap((facts) => unknownTags(facts, site.documents.tags?.tags)) : []),
    ...checkFileReferences(articles, context),
    ...(clock ? articles.flatMap((facts) => checkDates(facts, clock)) : []),
    ...checkRedirects(articles.flatMap(({ redirects }) => redirects), pageFiles(articles, site.sectionFiles)),
    ...checkLinks(map, variants),
    ...articles.flatMap(({ addresses }) => checkDomains(addresses, linkDomains)),
    ...duplicateTitles(articles),
  ];
}

function stateAt({ draft, publishedAt }: ArticleFacts, clock: ContentContext['clock']): Article['state'] {
  return clock && publishedAt !== undefined ? stateOf({ draft, publishedAt }, clock.now, clock.timeZone) : 'published';
}

/** The file of each article and each section, by its path. */
function pageFiles(articles: readonly ArticleFacts[], sectionFiles: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...sectionFiles, ...articles.flatMap(({ path, main }) => (main ? [[path, main.file] as const] : []))]);
}

function unknownTags({ tagPlaces }: ArticleFacts, known: Record<string, string> | undefined): Problem[] {
  return tagPlaces.flatMap(({ slug, ...place }) => {
    if (known && Object.hasOwn(known, slug)) return [];
    return [problemAt(place, 'tag-unknown', { tag: slug, near: nearest(slug, Object.keys(known ?? {})) })];
  });
}

/** Files that articles name, in their text and in their frontmatter, and that are not there. */
function checkFileReferences(articles: readonly ArticleFacts[], context: ContentContext): Problem[] {
  const files = new Set([...context.assets, ...articles.flatMap(({ path, main }) => (main ? [`${path}.mdx`] : []))]);
  return articles.flatMap(({ references }) =>
    references.flatMap(({ kind, src, path: target, ...place }) => {
      if (/^(?:https?:)?\/\//iu.test(src)) return [problemAt(place, 'picture-remote', { src })];
      if (target === undefined) return [problemAt(place, 'file-outside', { src })];
      if (!files.has(target)) {
        const beside = [...files].filter((each) => parentPath(each) === parentPath(target)).map(slugOf);
        const near = nearest(slugOf(target), beside);
        return [problemAt(place, 'file-missing', { src, near: near && src.slice(0, src.lastIndexOf('/') + 1) + near })];
      }
      if (isRunnable(target)) return [problemAt(place, 'file-runnable', { src })];
      const part = /\.svg$/iu.test(target) ? context.activePart?.(target) : undefined;
      if (part !== undefined) return [problemAt(place, 'file-runnable', { src, part })];
      return kind === 'picture' && !context.isPicture(target) ? [problemAt(place, 'picture-unreadable', { src })] : [];
    }),
  );
}

/** Articles whose titles readers take for one: every one after the first. */
function duplicateTitles(articles: readonly ArticleFacts[]): Problem[] {
  const first = new Map<string, Place>();
  return articles.flatMap(({ title }) => {
    if (!title || title.key === '') return [];
    const other = first.get(title.key);
    if (!other) first.set(title.key, title.place);
    return other ? [problemAt(title.place, 'title-duplicate', { other: other.file })] : [];
  });
}
