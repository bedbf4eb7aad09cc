import { comparePages, compareTexts, suspectIn, type Difference } from './compare-pages';
import { manifestFile, readManifest, type ManifestEntry } from './manifest';
import { readPageFacts } from './page-facts';
import { isSameAddress, isSameHost, plainPath } from './same-address';

import type { Seen } from './finding';

/** The answer of a host, redirects to another spelling of the address followed. */
export interface Answer {
  /** What was asked for in the end. */
  url: string;
  status: number;
  /** Header names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** SHA-256 of the body, unpacked; blank where it was cut off. */
  sha256: string;
  /** What of the body was read, unpacked. */
  body: Uint8Array;
  /** Whether the body was larger than would be read. */
  isCut: boolean;
}

/** What is known of the site. */
export interface Expected {
  /** The addresses at which a reader may land who asks for `/`, with base path. */
  homes: readonly string[];
  /** Hashes of the pages there: a host may answer `/` with one of them in its place. */
  homePages: ReadonlySet<string>;
  /** Hashes of the pages for unknown addresses. */
  notFound: ReadonlySet<string>;
  basePath: string;
}

/** Gives what a page or file was built as, if it is at hand; asked only where something differs. */
export type Original = () => Uint8Array | undefined;

/** UTF-16 units of an address or a title that are kept. */
const mostOfOne = 300;

/** Judges an answer by what the manifest says of the address. */
export function judge(entry: ManifestEntry, answer: Answer, original: Original, expected: Expected): Seen {
  const url = new URL(answer.url);
  const to = leadsTo(answer);
  if (to && isWelcome(entry, url, to, expected)) return { is: 'right' };
  if (to) return { is: 'redirected', to: to.href.slice(0, mostOfOne) };
  if (answer.status !== 200) return { is: 'missing', status: answer.status };
  const header = foreignHeaders(answer, entry);
  const isBuilt = answer.sha256 === entry.sha256 || (entry.kind === 'entry' && expected.homePages.has(answer.sha256));
  if (isBuilt && header.length === 0) return { is: 'right' };
  return { is: 'changed', differences: [...header, ...bodyDifferences(entry, answer, original)] };
}

/** Judges the answer for an address that nothing is at: the page for unknown addresses, or one that does no harm. */
export function judgeUnknown(answer: Answer, { notFound }: Expected): Seen {
  const to = leadsTo(answer);
  if (to) return { is: 'redirected', to: to.href.slice(0, mostOfOne) };
  if (answer.status >= 500) return { is: 'missing', status: answer.status };
  if (answer.status < 400) return { is: 'extra', title: titleOf(answer) };
  if (notFound.has(answer.sha256) || !isHtml(answer)) return { is: 'right' };
  // A host's own page for unknown addresses: some have nothing but words.
  const differences = suspectIn(textOf(answer), new URL(answer.url).host).filter(({ kind }) => kind === 'suspect');
  return differences.length === 0 ? { is: 'right' } : { is: 'changed', differences };
}

/** Judges the answer for an address that the served sitemap or a changed page names and no build knows. */
export function judgeStranger(answer: Answer, { notFound }: Expected): Seen {
  const to = leadsTo(answer);
  if (to) return { is: 'redirected', to: to.href.slice(0, mostOfOne) };
  return answer.status < 400 && !notFound.has(answer.sha256) ? { is: 'extra', title: titleOf(answer) } : { is: 'right' };
}

/** Where an answer leads, by status or by the header that does the same. */
export function leadsTo({ url, status, headers }: Answer): URL | undefined {
  const refresh = /^\s*\d*\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/iu.exec(headers.refresh ?? '')?.[1];
  const target = refresh ?? (status >= 300 && status < 400 && status !== 304 ? headers.location : undefined);
  return target !== undefined && URL.canParse(target, url) ? new URL(target, url) : undefined;
}

function isWelcome({ kind, to: meant }: ManifestEntry, from: URL, to: URL, { homes, basePath }: Expected): boolean {
  if (!isSameHost(from, to)) return false;
  if (kind === 'entry') return homes.some((home) => plainPath(to.pathname) === home);
  return kind === 'moved' && isSameAddress(new URL(`${basePath}${meant ?? '/'}`, to), to);
}

function foreignHeaders({ url, headers }: Answer, { kind }: ManifestEntry): Difference[] {
  const { host } = new URL(url);
  const links = [...(headers.link ?? '').matchAll(/<([^>]*)>[^,]*rel="?(?:canonical|alternate|stylesheet)/giu)].map((match) => match[1]!);
  const foreign = links.filter((link) => URL.canParse(link, url) && new URL(link, url).host !== host).map((link) => `Link: ${link}`);
  const type = kind !== 'file' && !/^text\/html/iu.test(headers['content-type'] ?? '') ? [`Content-Type: ${headers['content-type'] ?? ''}`] : [];
  const added = [...foreign, ...type];
  return added.length === 0 ? [] : [{ kind: 'header', added, gone: [] }];
}

function bodyDifferences(entry: ManifestEntry, answer: Answer, original: Original): Difference[] {
  if (answer.sha256 === entry.sha256) return [];
  const larger: Difference[] = answer.isCut ? [{ kind: 'larger', added: [String(answer.body.length)], gone: [String(entry.bytes)] }] : [];
  if (!isHtml(answer) && !isText(answer)) return larger;
  const other = new URL(answer.url).pathname.endsWith(`/${manifestFile}`) ? readManifest(textOf(answer)) : undefined;
  if (other) return [{ kind: 'other-build', added: [other.builtAt, ...(other.commit ? [other.commit] : [])], gone: [] }];
  const data = original();
  const built = data && new TextDecoder().decode(data);
  const served = textOf(answer);
  const named = !isHtml(answer) ? [] : built === undefined ? suspectIn(served, new URL(answer.url).host) : comparePages(built, served);
  return [...larger, ...(named.length > 0 ? named : compareTexts(built, served))];
}

const isHtml = ({ headers }: Answer) => /html/iu.test(headers['content-type'] ?? 'text/html');
const isText = ({ headers }: Answer) => /^text\/|javascript|json|xml|svg/iu.test(headers['content-type'] ?? '');
const textOf = ({ body }: Answer) => new TextDecoder().decode(body);
const titleOf = (answer: Answer) => (isHtml(answer) ? (readPageFacts(textOf(answer)).title[0] ?? '').slice(0, mostOfOne) : '');
