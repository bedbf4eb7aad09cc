import { hostOf, isHtml, isText, textOf, type Answer } from './answer';
import { comparePages, compareTexts, suspectIn, type Difference } from './compare-pages';
import { manifestFile, readManifest, type ManifestEntry } from './manifest';

/** Gives what a page or file was built as, if it is at hand; asked only where something differs. */
export type Original = () => Uint8Array | undefined;

/**
 * The headers of an answer that lead astray: addresses on other hosts, and a page that says it is none.
 *
 * @param siteHost the host that the site was built for, which need not be the one that answers
 */
export function nameForeignHeaders(answer: Answer, { kind }: ManifestEntry, siteHost: string): Difference[] {
  const { url, headers } = answer;
  const own = [hostOf(answer), siteHost];
  const links = [...(headers.link ?? '').matchAll(/<([^>]*)>[^,]*rel="?(?:canonical|alternate|stylesheet)/giu)].map((match) => match[1]!);
  const foreign = links.filter((link) => URL.canParse(link, url) && !own.includes(new URL(link, url).host)).map((link) => `Link: ${link}`);
  const type = kind !== 'file' && !/^text\/html/iu.test(headers['content-type'] ?? '') ? [`Content-Type: ${headers['content-type'] ?? ''}`] : [];
  const added = [...foreign, ...type];
  return added.length === 0 ? [] : [{ kind: 'header', added, gone: [] }];
}

/** Names how a body differs from what was built, as far as it can be read. */
export function nameChanges(entry: ManifestEntry, answer: Answer, original: Original): Difference[] {
  if (answer.sha256 === entry.sha256) return [];
  const larger: Difference[] = answer.isCut ? [{ kind: 'larger', added: [String(answer.body.length)], gone: [String(entry.bytes)] }] : [];
  if (!isText(answer)) return larger;
  const other = new URL(answer.url).pathname.endsWith(`/${manifestFile}`) ? readManifest(textOf(answer)) : undefined;
  if (other) return [{ kind: 'other-build', added: [other.builtAt, ...(other.commit ? [other.commit] : [])], gone: [] }];
  const data = original();
  const built = data && new TextDecoder().decode(data);
  const served = textOf(answer);
  const named = !isHtml(answer) ? [] : built === undefined ? suspectIn(served, hostOf(answer)) : comparePages(built, served);
  return [...larger, ...(named.length > 0 ? named : compareTexts(built, served))];
}
