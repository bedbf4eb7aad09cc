import { slug } from 'github-slugger';

import { classifyHref } from '@/lib/mdx/href';
import { nearest } from '@/lib/problems/nearest';
import { problemAt, type Place, type Problem } from '@/lib/problems/problem';
import { isVariant, type Variant } from '@/lib/script/variants';

import { resolveFile, splitFile } from './file-references';
import { slugOf } from './files';
import { readOldAddress } from './old-address';
import { headingIds, isFor, pageFor, pageId, type ArticleEntry, type ArticlePage, type SiteMap } from './site-map';

import type { Mend } from './check-script';
import type { LinkFact } from './page-facts';

/** Where a link stands. */
interface LinkPlace {
  article: ArticleEntry;
  page: ArticlePage;
  link: LinkFact;
}

/** Links of articles that lead nowhere, or not where they should, in any variant that the site publishes. */
export function checkLinks(map: SiteMap, variants: readonly Variant[]): Problem[] {
  return [...map.articles.values()].flatMap((article) =>
    [article.main, ...article.handWritten].flatMap((page) => (page ? page.links.flatMap((link) => checkLink({ article, page, link }, map, variants)) : [])),
  );
}

function checkLink(at: LinkPlace, map: SiteMap, variants: readonly Variant[]): Problem[] {
  const { article, page, link } = at;
  const href = classifyHref(link.href);
  if (href.kind === 'heading') return checkHeading(at, article, href.hash, variants);
  if (href.kind === 'page') return checkPageLink(at, href.path, map, variants);
  if (href.kind !== 'file') return [];
  // A file that is not there has been reported; one of an article can still lack the heading.
  const { file, rest } = splitFile(href.file);
  const target = file.endsWith('.mdx') ? map.articles.get(resolveFile(article.path, file.slice(0, -'.mdx'.length)) ?? '') : undefined;
  return target ? [...checkState(at, target), ...checkHeading({ article, page, link }, target, hashOf(rest), variants)] : [];
}

function checkPageLink(at: LinkPlace, address: string, map: SiteMap, variants: readonly Variant[]): Problem[] {
  const place = placeOf(at);
  const { file: written, rest } = splitFile(address);
  const path = decode(written);
  const [, first = ''] = path.split('/');
  if (isVariant(first)) return [problemAt(place, 'link-variant', { href: address, meant: withoutVariant(address) })];
  const to = movedTo(path, map);
  if (to && !map.articles.has(path.slice(1))) return [problemAt(place, 'link-moved', { href: written, to: to + rest })];
  const target = map.articles.get(path.slice(1));
  if (target) return [...checkState(at, target), ...checkHeading(at, target, hashOf(rest), variants)];
  return isPage(path, map) ? [] : [problemAt(place, 'link-dead', { href: written, near: nearPage(path, map) })];
}

/** Where an old address leads, however its percent signs and its `.html` are written. */
function movedTo(path: string, map: SiteMap): string | undefined {
  const old = readOldAddress(path);
  return 'file' in old ? map.moved.get(old.file.toLowerCase()) : undefined;
}

/** Whether an address is a page other than an article's: home, a section, a tag, a list's further page, what the site makes. */
function isPage(path: string, map: SiteMap): boolean {
  if (path === '/') return true;
  const list = path.slice(1).replace(/\/page\/(?:[2-9]|[1-9]\d+)$/u, '');
  const tag = /^tags\/([^/]+)$/u.exec(list)?.[1];
  if (tag) return map.tags.has(tag);
  return map.sections.has(list.replace(/\/feed\.(?:xml|json)$/u, '')) || /^(?:tags|search|archive(?:\/\d{4}(?:\/\d{2})?)?|feed\.xml|feed\.json|sitemap\.xml|robots\.txt)$/u.test(list);
}

/** The page that was probably meant: one whose address is written nearly so, or the only one with the same last part. */
function nearPage(path: string, map: SiteMap): string | undefined {
  const bare = path.replace(/\/+$/u, '').replace(/\.(?:mdx|html?)$/u, '');
  const pages = [...map.articles.keys(), ...map.sections, ...[...map.tags].map((tag) => `tags/${tag}`)].map((each) => `/${each}`);
  if (pages.includes(bare)) return bare;
  const namesakes = pages.filter((page) => slugOf(page) === slugOf(bare));
  return namesakes.length === 1 ? namesakes[0] : nearest(bare, pages);
}

function checkState(at: LinkPlace, { path, state }: ArticleEntry): Problem[] {
  if (state === 'published' || at.article.state === 'draft' || at.article.state === state) return [];
  return [problemAt(placeOf(at), 'link-unpublished', { href: `/${path}`, state })];
}

/** A heading that the target lacks, in all variants that readers of this text read, or in some. */
function checkHeading(at: LinkPlace, target: ArticleEntry, hash: string, variants: readonly Variant[]): Problem[] {
  if (hash === '' || hash === '#') return [];
  const { article, page, link } = at;
  const name = decode(hash.slice(1));
  const isOwn = target === article;
  const readers = variants.filter((variant) => pageFor(article, variant) === page && isFor(link, variant));
  // Within its own text, a hand-written variant calls its headings by their own names.
  const idsIn = (variant: Variant) => (isOwn ? new Set([pageId, ...page.headings.filter((heading) => isFor(heading, variant)).map(({ id }) => id)]) : headingIds(target, variant));
  const dead = readers.filter((variant) => !idsIn(variant).has(name));
  if (dead.length === 0) return [];
  const near = nearHeading(name, idsIn(dead[0]!));
  return [
    problemAt(placeOf(at), 'anchor-dead', {
      href: `#${name}`,
      near: near && (isOwn ? `#${near}` : `${splitFile(link.href).file}#${near}`),
      variants: dead.length < readers.length ? dead : undefined,
      where: isOwn ? undefined : `/${target.path}`,
    }),
  ];
}

function nearHeading(name: string, ids: ReadonlySet<string>): string | undefined {
  const id = slug(name);
  return ids.has(id) ? id : nearest(name, [...ids].filter((each) => each !== pageId));
}

function hashOf(rest: string): string {
  return rest.includes('#') ? rest.slice(rest.indexOf('#')) : '';
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

function withoutVariant(address: string): string {
  return address.replace(/^\/[^/?#]+/u, '').replace(/^(?=[?#]|$)/u, '/');
}

function placeOf({ page: { file }, link: { line, column } }: LinkPlace): Place {
  return { file, line, column };
}

/** The change that takes the variant out of a link's address, where the line has it once. */
export function variantMend({ file, line, column }: Place, sourceLine: string, href: string): Mend | undefined {
  const at = sourceLine.indexOf(`(${href}`, column - 1);
  return at === -1 ? undefined : { file, line, column: at + 2, from: href, to: withoutVariant(href) };
}
