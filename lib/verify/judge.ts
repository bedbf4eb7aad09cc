import { hostOf, isHtml, leadsTo, textOf, type Answer } from './answer';
import { suspectIn } from './compare-pages';
import { nameChanges, nameForeignHeaders, type Original } from './name-changes';
import { readPageFacts } from './page-facts';
import { isSameAddress, isSameHost, plainPath } from './same-address';

import type { Seen } from './finding';
import type { ManifestEntry } from './manifest';

/** What is known of the site. */
export interface Expected {
  /** The addresses at which a reader may land who asks for `/`, with base path. */
  homes: readonly string[];
  /** Hashes of the pages there: a host may answer `/` with one of them in its place. */
  homePages: ReadonlySet<string>;
  /** Hashes of the pages for unknown addresses. */
  notFound: ReadonlySet<string>;
  basePath: string;
  /** The host that the site was built for. */
  siteHost: string;
}

/** UTF-16 units of an address or a title that are kept. */
const mostOfOne = 300;

/** Judges an answer by what the manifest says of the address. */
export function judge(entry: ManifestEntry, answer: Answer, original: Original, expected: Expected): Seen {
  const url = new URL(answer.url);
  const to = leadsTo(answer);
  if (to && isWelcome(entry, url, to, expected)) return { is: 'right' };
  if (to) return { is: 'redirected', to: to.href.slice(0, mostOfOne) };
  if (answer.status !== 200) return { is: 'missing', status: answer.status };
  const header = nameForeignHeaders(answer, entry, expected.siteHost);
  const isBuilt = answer.sha256 === entry.sha256 || (entry.kind === 'entry' && expected.homePages.has(answer.sha256));
  if (isBuilt && header.length === 0) return { is: 'right' };
  return { is: 'changed', differences: [...header, ...nameChanges(entry, answer, original)] };
}

/** Judges the answer for an address that nothing is at: the page for unknown addresses, or one that does no harm. */
export function judgeUnknown(answer: Answer, { notFound }: Expected): Seen {
  const to = leadsTo(answer);
  if (to) return { is: 'redirected', to: to.href.slice(0, mostOfOne) };
  if (answer.status >= 500) return { is: 'missing', status: answer.status };
  if (answer.status < 400) return { is: 'extra', title: titleOf(answer) };
  if (notFound.has(answer.sha256) || !isHtml(answer)) return { is: 'right' };
  // A host's own page for unknown addresses: some have nothing but words.
  const differences = suspectIn(textOf(answer), hostOf(answer)).filter(({ kind }) => kind === 'suspect');
  return differences.length === 0 ? { is: 'right' } : { is: 'changed', differences };
}

/** Judges the answer for an address that the served sitemap or a changed page names and no build knows. */
export function judgeStranger(answer: Answer, { notFound }: Expected): Seen {
  const to = leadsTo(answer);
  if (to) return { is: 'redirected', to: to.href.slice(0, mostOfOne) };
  return answer.status < 400 && !notFound.has(answer.sha256) ? { is: 'extra', title: titleOf(answer) } : { is: 'right' };
}

function isWelcome({ kind, to: meant }: ManifestEntry, from: URL, to: URL, { homes, basePath }: Expected): boolean {
  if (!isSameHost(from, to)) return false;
  if (kind === 'entry') return homes.some((home) => plainPath(to.pathname) === home);
  return kind === 'moved' && isSameAddress(new URL(`${basePath}${meant ?? '/'}`, to), to);
}

const titleOf = (answer: Answer) => (isHtml(answer) ? (readPageFacts(textOf(answer)).title[0] ?? '').slice(0, mostOfOne) : '');
