import { headerRules, headersFor, notFoundCaching } from '@/lib/hosting/headers';
import { sampleLanguages } from '@/lib/hosting/sample-languages';
import { negotiateVariant, readAcceptLanguage, variantCookie } from '@/lib/routes/negotiate';

import { ask, type Answer } from './ask';

import type { Hosting } from '@/lib/hosting/hosting';

/** What a check found: nothing where all is as it is promised. */
export interface Result {
  /** What differs, in words. */
  faults: string[];
  /** What to show in the table instead of a bare “ok”. */
  shown?: string;
}

/** What the checks ask for. */
export interface Asked {
  /** Where the host answers, without a slash at the end and without base path. */
  origin: string;
  hosting: Hosting;
  /** An article of every variant, without variant: `/topics/bridge`. */
  article: string;
  /** A file whose address changes with its bytes: `/assets/reader-1a2b.js`. */
  asset: string;
}

const firstLanguages = 5;

/** The checks of the table, in its order. */
export const checks: Readonly<Record<string, (asked: Asked) => Promise<Result>>> = {
  home: async (asked) => faultsOf(asked.hosting.variants.map((variant) => ({ path: `/${variant}`, see: page(variant, 200) })), asked),
  article: async (asked) => faultsOf(asked.hosting.variants.map((variant) => ({ path: `/${variant}${asked.article}`, see: page(variant, 200) })), asked),
  missing: async (asked) => faultsOf([
    ...asked.hosting.variants.map((variant) => ({ path: `/${variant}/nothing/here`, see: page(variant, 404) })),
    { path: '/nothing', see: ({ status }: Answer) => [status === 404 ? '' : `status ${status}`] },
  ], asked),
  redirect: async (asked) => faultsOf(asked.hosting.redirects.map(({ from, to }) => ({
    path: from,
    see: (answer: Answer) => [answer.status === 301 && pathOf(answer) === asked.hosting.basePath + to ? '' : `status ${answer.status} to ${pathOf(answer)}`],
  })), asked),
  '/': async (asked) => negotiation(asked, sampleLanguages.slice(0, firstLanguages)),
  '30 languages': async (asked) => negotiation(asked, sampleLanguages),
  headers: async (asked) => {
    const { hosting: { variants, defaultVariant, inline }, article, asset } = asked;
    const rules = headerRules(variants, inline);
    const promised = (path: string) => Object.entries(headersFor(rules, path)).filter(([name]) => name !== 'Cache-Control');
    const see = (path: string) => ({ headers }: Answer) => promised(path).map(([name, value]) => (headers[name.toLowerCase()] === value ? '' : `${name} is ${headers[name.toLowerCase()] ?? 'missing'}`));
    const paths = [`/${defaultVariant}`, `/${defaultVariant}${article}`, asset];
    return faultsOf([...paths.map((path) => ({ path, see: see(path) })), { path: `/${defaultVariant}/nothing`, see: see('/') }, { path: '/', see: see('/') }], asked);
  },
  caching: async (asked) => {
    const { hosting: { variants, defaultVariant, inline }, article, asset } = asked;
    const rules = headerRules(variants, inline);
    const see = (value: string | undefined) => ({ headers }: Answer) => [headers['cache-control'] === value ? '' : `Cache-Control is ${headers['cache-control'] ?? 'missing'}`];
    return faultsOf([
      ...[`/${defaultVariant}${article}`, asset].map((path) => ({ path, see: see(headersFor(rules, path)['Cache-Control']) })),
      { path: `/${defaultVariant}/nothing`, see: see(notFoundCaching) },
    ], asked);
  },
  compression: async (asked) => {
    const address = asked.origin + asked.hosting.basePath + `/${asked.hosting.defaultVariant}${asked.article}`;
    const kinds = await Promise.all(['br', 'gzip'].map(async (kind) => ((await ask(address, { 'accept-encoding': kind })).headers['content-encoding'] === kind ? kind : '')));
    const given = kinds.filter((kind) => kind !== '');
    return { faults: given.length > 0 ? [] : ['pages are sent unpacked'], shown: given.join('+') };
  },
};

interface Expectation {
  path: string;
  see: (answer: Answer) => string[];
}

async function faultsOf(expectations: readonly Expectation[], asked: Asked): Promise<Result> {
  const { origin, hosting } = asked;
  const faults: string[] = [];
  for (const { path, see } of expectations) {
    const seen = see(path === '/' ? await askTop(asked) : await ask(origin + hosting.basePath + path));
    faults.push(...seen.filter((fault) => fault !== '').map((fault) => `${path}: ${fault}`));
  }
  return { faults, shown: expectations.length === 0 ? 'none' : undefined };
}

const page = (lang: string, status: number) => ({ status: answered, headers, body }: Answer): string[] => [
  answered === status ? '' : `status ${answered}`,
  /^text\/html; ?charset=utf-8$/iu.test(headers['content-type'] ?? '') ? '' : `type ${headers['content-type']}`,
  new RegExp(`<html lang="${lang}"`, 'u').test(body.toString('utf8')) ? '' : `not the page of ${lang}`,
];

/** Asks `/` in each language, and once with a saved choice. The page at `/` is right too: it asks the same function in the browser. */
async function negotiation(asked: Asked, languages: readonly string[]): Promise<Result> {
  const { hosting } = asked;
  const faults: string[] = [];
  let byPage = 0;
  const saved = hosting.variants.at(-1)!;
  const wishes = [
    ...languages.map((language) => ({ headers: { 'accept-language': language }, variant: negotiateVariant({ languages: readAcceptLanguage(language) }, hosting) })),
    { headers: { 'accept-language': 'zh-CN', cookie: `a=b; ${variantCookie}=${saved}` }, variant: saved },
  ];
  for (const { headers, variant } of wishes) {
    const answer = await askTop(asked, headers);
    if (answer.status === 200 && answer.body.toString('utf8').includes(' data-default-variant=')) byPage++;
    else if (![302, 307].includes(answer.status) || pathOf(answer) !== `${hosting.basePath}/${variant}`) faults.push(`${JSON.stringify(headers)}: status ${answer.status} to ${pathOf(answer)}, not ${variant}`);
  }
  return { faults, shown: byPage === 0 ? undefined : `ok, ${byPage} by page` };
}

/** Asks for the top of the site: `/news/`, and where a host holds `/news` for its one address, that. */
async function askTop({ origin, hosting: { basePath } }: Asked, headers?: Record<string, string>): Promise<Answer> {
  const answer = await ask(`${origin}${basePath}/`, headers);
  return answer.status === 308 && pathOf(answer) === basePath ? ask(origin + basePath, headers) : answer;
}

/** Where an answer leads, without origin. */
function pathOf({ headers }: Answer): string {
  const { location = '' } = headers;
  return location.startsWith('/') || !URL.canParse(location) ? location : new URL(location).pathname;
}
