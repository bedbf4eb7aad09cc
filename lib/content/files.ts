import { allVariants, type Variant } from '@/lib/script/variants';

/** What a file below `content/` is, by its name. */
export type ContentFile =
  | { kind: 'article'; path: string }
  | { kind: 'variant'; path: string; variant: Variant }
  | { kind: 'section'; path: string }
  | { kind: 'tags' }
  | { kind: 'terms' }
  | { kind: 'unknown' }
  | { kind: 'asset' };

const variantSuffix = new RegExp(`\\.(${allVariants.join('|')})$`, 'u');

/**
 * Says what a content file is. A path is an address: `classifyFile('topics/response/front-line.mdx').path` is
 * `'topics/response/front-line'`.
 *
 * @param file path below `content/`, with slashes
 */
export function classifyFile(file: string): ContentFile {
  if (file === 'tags.yml') return { kind: 'tags' };
  if (/^terms\/[^/]+\.yml$/u.test(file)) return { kind: 'terms' };
  const section = /^(.+)\/section\.yml$/u.exec(file);
  if (section) return { kind: 'section', path: section[1]! };
  if (file.endsWith('.mdx')) {
    const path = file.slice(0, -'.mdx'.length);
    const suffix = variantSuffix.exec(path);
    if (suffix) return { kind: 'variant', path: path.slice(0, suffix.index), variant: suffix[1] as Variant };
    return { kind: 'article', path };
  }
  // Kinds of file that an editor may take for an article or for settings; all others are pictures and attachments.
  return /\.(mdx?|markdown|ya?ml|json)$/iu.test(file) ? { kind: 'unknown' } : { kind: 'asset' };
}

/** Names that pages of the site itself have. `index` and `404` are file names that hosts give a meaning to. */
export const reservedSlugs: ReadonlySet<string> = new Set(['page', 'tags', 'archive', 'search', 'feed.xml', 'feed.json', 'index', '404']);

/** Addresses that only the top level has: `/media/…` is where pictures are, `content/terms/` holds terms. */
export const reservedPaths: ReadonlySet<string> = new Set(['media', 'terms']);

/** Whether a path part can stand in an address as it is. */
export function isSlug(slug: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug);
}

/** A valid slug near an invalid one, `undefined` where nothing of it is left: `suggestSlug('Front Line') // 'front-line'`. */
export function suggestSlug(slug: string): string | undefined {
  const suggestion = slug.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '');
  return suggestion === '' ? undefined : suggestion;
}

/** The path one level up, `''` at the top: `parentPath('topics/response') // 'topics'`. */
export function parentPath(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

/** The last part of a path: `slugOf('topics/response') // 'response'`. */
export function slugOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
