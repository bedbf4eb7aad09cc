import { toRfc3339 } from '@/lib/content/dates';
import { pickByVariant, type Variant } from '@/lib/script/variants';
import { site } from '@/site.config';

import { cardUrl } from './card';
import { articleCard } from './page-cards';
import { absoluteUrl, partsOf, withBasePath, type PagePath } from './paths';

import type { BreadcrumbList, Graph, NewsArticle, Organization, SearchAction, Thing, WebSite } from 'schema-dts';
import type { Article, Author, Section } from '@/lib/content/model';

/** A page for search engines, in the words of schema.org. */
export type StructuredData = Graph;

/** The site in one variant, its search, and who publishes it: for the front page. */
export function homeData(variant: Variant): StructuredData {
  // `query-input` is Google's own; source: developers.google.com, "Sitelinks search box".
  const search: SearchAction & { 'query-input': string } = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absoluteUrl(variant, ['search'])}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  const webSite: WebSite = {
    ...webSiteOf(variant),
    description: pickByVariant(site.description, variant),
    inLanguage: variant,
    publisher: { '@id': publisherId },
    potentialAction: search,
  };
  return graph([webSite, publisherOf(variant)]);
}

/** An article and where it stands. */
export function articleData(variant: Variant, article: Article, ancestors: readonly Section[], tagTitles: readonly string[], home: string): StructuredData {
  const url = absoluteUrl(variant, partsOf(article.path));
  const { title, summary, publishedAt, changedAt, authors, source, cover, corrections } = article;
  const inRole = (...roles: Author['role'][]) => authors.filter(({ role }) => roles.includes(role));
  const writers = inRole(undefined, 'reporter', 'correspondent');
  const signed = writers.length > 0 ? writers : inRole('editor');
  const pictures = [...(site.cards ? [cardUrl(articleCard(variant, article, ancestors.at(-1)))] : []), ...(cover ? [site.url + withBasePath(cover.src)] : [])];
  const news: NewsArticle = {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: title,
    description: summary,
    inLanguage: variant,
    datePublished: toRfc3339(publishedAt, site.timeZone),
    dateModified: toRfc3339(changedAt, site.timeZone),
    author: signed.length > 0 ? signed.map(toAgent) : { '@id': publisherId },
    editor: orNothing(inRole('editor').filter(({ name }) => !isBody(name)).map(({ name }) => ({ '@type': 'Person' as const, name }))), // schema.org has persons only
    translator: orNothing(inRole('translator').map(toAgent)),
    contributor: orNothing(inRole('photographer').map(toAgent)),
    publisher: publisherOf(variant),
    sourceOrganization: source && { '@type': 'Organization', name: source.name, url: source.url },
    image: orNothing(pictures),
    articleSection: ancestors.at(-1)?.title,
    keywords: orNothing([...tagTitles]),
    correction: orNothing(corrections.map(({ at, note }) => ({ '@type': 'CorrectionComment' as const, text: note, datePublished: toRfc3339(at, site.timeZone) }))),
    isPartOf: webSiteOf(variant),
  };
  return graph([news, breadcrumbOf(variant, ancestors, { title, page: partsOf(article.path) }, home)]);
}

/** Where a list stands. */
export function listData(variant: Variant, ancestors: readonly Section[], list: { title: string; page: PagePath }, home: string): StructuredData {
  return graph([breadcrumbOf(variant, ancestors, list, home)]);
}

/** JSON that cannot end the script element it stands in: a title may well hold `</script>`. */
export function toScript(data: StructuredData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

const publisherId = `${site.url}${withBasePath('/#publisher')}`;

function graph(things: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things };
}

function publisherOf(variant: Variant): Organization {
  return {
    '@type': 'Organization',
    '@id': publisherId,
    name: pickByVariant(site.publisher.name, variant),
    url: site.publisher.url ?? site.url + withBasePath('/'),
    logo: { '@type': 'ImageObject', url: site.url + withBasePath('/icons/icon-512.png'), width: '512', height: '512' },
  };
}

function webSiteOf(variant: Variant) {
  return { '@type': 'WebSite', '@id': `${absoluteUrl(variant)}#website`, name: pickByVariant(site.name, variant), url: absoluteUrl(variant) } as const;
}

function breadcrumbOf(variant: Variant, ancestors: readonly Section[], { title, page }: { title: string; page: PagePath }, home: string): BreadcrumbList {
  const places = [{ name: home, page: [] as PagePath }, ...ancestors.map((section) => ({ name: section.title, page: partsOf(section.path) })), { name: title, page }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: places.map((place, i) => ({ '@type': 'ListItem', position: i + 1, name: place.name, item: absoluteUrl(variant, place.page) })),
  };
}

/** Bodies sign too: an editorial office is no person. */
function isBody(name: string): boolean {
  return name.length > 3 && /(?:部|社|室|組|组|處|处|廳|厅|局|會|会|院|中心|公司|[網网報报])$/u.test(name);
}

function toAgent({ name }: Author) {
  return { '@type': isBody(name) ? ('Organization' as const) : ('Person' as const), name };
}

function orNothing<Item>(items: Item[]): Item[] | undefined {
  return items.length > 0 ? items : undefined;
}
