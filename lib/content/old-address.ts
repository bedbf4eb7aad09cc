import { allVariants, type Variant } from '@/lib/script/variants';

import { isSlug } from './files';

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
export function readOldAddress(value: string): OldAddress | string {
  if (!value.startsWith('/') || value.startsWith('//')) return 'it is no path';
  if (/[\s\\]|[\u0000-\u001F]/u.test(value)) return 'it has a blank or a backslash in it';
  if (/[?#]/u.test(value)) return 'hosts look for what stands before a `?` or `#` alone';
  const parts = decode(value)?.filter((part) => part !== '');
  if (!parts) return 'what is percent-encoded in it is no UTF-8';
  if (parts.some((part) => /^\.{1,2}$/u.test(part))) return 'it climbs out with `..`';
  if (parts.some((part) => /[/\\\u0000-\u001F]/u.test(part))) return 'it hides a slash or a control character';
  if (parts.slice(0, -1).some((part) => pageFile.test(part))) return 'a page’s file name stands in the middle of it';
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
