import { problemAt, type Place, type Problem } from '@/lib/problems/problem';
import { allVariants } from '@/lib/script/variants';

import { reservedSlugs } from './files';
import { meansEveryVariant, readOldAddress, type OldAddress } from './old-address';

/** An entry of `redirectFrom` and where it stands. */
export interface PlacedRedirect {
  value: string;
  /** The article it leads to. */
  article: string;
  place: Place;
}

/** Folders and files at the top of a built site that are no page of a variant. */
const ownFolders = new Set(['_next', 'media', 'assets']);
const ownFiles = new Set(['', 'index', '404', 'sitemap.xml', 'robots.txt', 'favicon.svg']);

/**
 * Old addresses that cannot lead anywhere: a page of this site stands there, or two articles claim them. Case does not
 * count, as many disks and some hosts do not tell it apart.
 *
 * @param pages articles and sections by their path, each with its file: `topics/response`
 */
export function checkRedirects(redirects: readonly PlacedRedirect[], pages: ReadonlyMap<string, string>): Problem[] {
  const claims = new Map<string, PlacedRedirect>();
  return redirects.flatMap((redirect) => {
    const { value, article, place } = redirect;
    const address = readOldAddress(value);
    if ('code' in address) return [];
    const owner = ownerOf(address, pages);
    if (owner) return [problemAt(place, 'redirect-live', { value, owner: owner.file })];
    const addresses = addressesOf(address);
    const other = addresses.map((each) => claims.get(each)).find((claim) => claim && claim.article !== article);
    if (other) return [problemAt(place, 'redirect-twice', { value, other: other.place.file })];
    for (const each of addresses) if (!claims.has(each)) claims.set(each, redirect);
    return [];
  });
}

function addressesOf(address: OldAddress): string[] {
  const clean = cleanAddress(address);
  return meansEveryVariant(address) ? [clean, ...allVariants.map((variant) => `${variant.toLowerCase()}/${clean}`)] : [clean];
}

/** Without `.html` and a slash at the end, which hosts take off or add as they like. */
function cleanAddress({ file }: OldAddress): string {
  return file.toLowerCase().replace(/(?:(?:^|\/)index)?\.html$/u, '');
}

/** What stands at an address already: an article or a section with its file, or a page of the site itself, which has none. */
function ownerOf(address: OldAddress, pages: ReadonlyMap<string, string>): { file?: string } | undefined {
  const { variant, parts } = address;
  const clean = cleanAddress(address);
  if (ownFiles.has(clean) || ownFolders.has(parts[0]!.toLowerCase())) return {};
  if (!variant && !meansEveryVariant(address)) return undefined;
  const inVariant = clean.split('/').slice(variant ? 1 : 0);
  const [first, last] = [inVariant.at(0), inVariant.at(-1)];
  if (first === undefined || reservedSlugs.has(first) || /^feed\.(?:xml|json)$/u.test(last!)) return {};
  const file = pages.get(inVariant.join('/').replace(/\/page\/\d+$/u, ''));
  return file === undefined ? undefined : { file };
}
