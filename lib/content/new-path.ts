import { isSlug, parentPath, reservedPaths, reservedSlugs, suggestSlug } from './files';

/** What is at which address already. */
export interface TakenPaths {
  /** Paths of the sections. */
  sections: ReadonlySet<string>;
  /** The file at each address, articles and sections: `topics/response` → `content/topics/response/section.yml`. */
  owners: ReadonlyMap<string, string>;
  /** The file of the article that answers at an old address (`redirectFrom`), by path without its first slash. */
  oldAddresses: ReadonlyMap<string, string>;
}

/** Why nothing can be put at a path. */
export type PathFault =
  | { kind: 'slug-invalid'; slug: string; suggestion: string | undefined }
  | { kind: 'slug-reserved'; slug: string; suggestion: string }
  | { kind: 'path-taken'; path: string; owner: string }
  | { kind: 'old-address'; path: string; owner: string }
  | { kind: 'section-missing'; section: string };

/**
 * Why a path cannot be an article's or a section's, `undefined` if it can. All sections above it must be there.
 *
 * @param path below `content/`, without file ending
 */
export function newPathFault(path: string, { sections, owners, oldAddresses }: TakenPaths): PathFault | undefined {
  const parts = path.split('/');
  for (const [i, slug] of parts.entries()) {
    if (!isSlug(slug)) return { kind: 'slug-invalid', slug, suggestion: suggestSlug(slug) };
    if (reservedSlugs.has(slug) || reservedPaths.has(parts.slice(0, i + 1).join('/'))) return { kind: 'slug-reserved', slug, suggestion: `${slug}-1` };
  }
  const owner = owners.get(path);
  if (owner) return { kind: 'path-taken', path, owner };
  const redirecting = oldAddresses.get(path);
  if (redirecting) return { kind: 'old-address', path, owner: redirecting };
  const missing = ancestorsOf(path).find((section) => !sections.has(section));
  return missing === undefined ? undefined : { kind: 'section-missing', section: missing };
}

/** The sections that a path is in, outermost first: `ancestorsOf('a/b/c') // ['a', 'a/b']`. */
function ancestorsOf(path: string): string[] {
  const parent = parentPath(path);
  return parent === '' ? [] : [...ancestorsOf(parent), parent];
}
