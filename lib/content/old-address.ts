import { allVariants, type Variant } from '@/lib/script/variants';

import { isSlug } from './files';

import type { ReasonOf } from '@/lib/problems/reasons';

/** An address of an older site, or of this one before an article moved, on this host. */
export interface OldAddress {
  /** Its parts, decoded: `['news', '2020', 't123.html']`. */
  parts: readonly string[];
  /** The variant it begins with, if any. */
  variant?: Variant;
  /** The file that a host of plain files gives for it: `'news/2020/t123.html'`. Addresses with the same file are one. */
  file: string;
}

const pageFile = /\.(?:html?|shtml)$/iu;

/** Reads an old address as an editor wrote it, percent-encoded or not. Gives the reason where it cannot be one. */
export function readOldAddress(value: string): OldAddress | ReasonOf<'redirect'> {
  if (!value.startsWith('/') || value.startsWith('//')) return { code: 'redirect-no-path' };
  if (/[\s\\]|[\u0000-\u001F]/u.test(value)) return { code: 'redirect-blank' };
  if (/[?#]/u.test(value)) return { code: 'redirect-query' };
  const parts = decode(value)?.filter((part) => part !== '');
  if (!parts) return { code: 'redirect-encoding' };
  if (parts.some((part) => /^\.{1,2}$/u.test(part))) return { code: 'redirect-climbs' };
  if (parts.some((part) => /[/\\\u0000-\u001F]/u.test(part))) return { code: 'redirect-hidden' };
  if (parts.slice(0, -1).some((part) => pageFile.test(part))) return { code: 'redirect-middle' };
  const variant = allVariants.find((each) => each.toLowerCase() === parts[0]?.toLowerCase());
  return { parts, variant, file: fileOf(parts, value.endsWith('/')) };
}

function decode(path: string): string[] | undefined {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** A file that is no page by its name, such as `show.php`, becomes a folder with a page: hosts would hand it out as a download. */
function fileOf(parts: readonly string[], isFolder: boolean): string {
  const path = parts.join('/');
  if (path === '' || isFolder) return [...parts, 'index.html'].join('/');
  if (pageFile.test(path)) return path;
  return /\.[a-z0-9]+$/iu.test(parts.at(-1)!) ? `${path}/index.html` : `${path}.html`;
}

/** Whether an address is written as articles of this site are linked to: without variant, so that it means every one. */
export function meansEveryVariant({ parts, variant }: OldAddress): boolean {
  return !variant && parts.length > 0 && parts.every(isSlug);
}
