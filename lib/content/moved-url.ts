import { posix } from 'node:path';

import { classifyHref } from '@/lib/mdx/href';
import { allVariants } from '@/lib/script/variants';

import { splitFile } from './file-references';

/** Which addresses and files become which others. */
export interface Relocation {
  /** What a path becomes, which may be an article's or a section's; itself where it stays. */
  path: (path: string) => string;
  /** What a file below `content/` becomes; itself where it stays, `undefined` where there is none. */
  file: (file: string) => string | undefined;
}

const pageAddress = new RegExp(`^(/(?:${allVariants.join('|')}))?/([^?#]*?)(/?(?:[?#].*)?)$`, 'u');

/**
 * What an address in an article is to become when things move: `undefined` where it still leads to the same thing.
 *
 * @param url as it is meant
 * @param raw as it is written: what need not change of it is kept so
 * @param from the folder of the article, `''` at the top
 * @param to the folder where the article is afterwards
 */
export function movedUrl({ url, raw }: { url: string; raw: string }, from: string, to: string, relocation: Relocation): string | undefined {
  const href = classifyHref(url);
  if (href.kind === 'page') {
    const [, variant = '', path = '', rest = ''] = pageAddress.exec(url) ?? [];
    const moved = relocation.path(path);
    return moved === path ? undefined : `${variant}/${moved}${rest}`;
  }
  if (href.kind !== 'file') return undefined;
  const { file } = splitFile(href.file);
  const source = fileAt(url, from)!;
  const target = relocation.file(source);
  if (target === undefined) return undefined;
  const relative = posix.relative(to === '' ? '.' : to, target);
  // What was the shortest way stays the shortest: an article that moves back has its old links again.
  const isShortest = from !== to && posix.relative(from === '' ? '.' : from, source) === file;
  if (posix.join(to, file) === target && (!isShortest || relative === file)) return undefined;
  const { file: rawFile, rest } = splitFile(raw);
  const name = posix.basename(target) === posix.basename(file) ? posix.basename(rawFile) : posix.basename(target);
  const folder = posix.dirname(relative);
  const dotted = rawFile.startsWith('./') && !relative.startsWith('.') ? './' : '';
  return `${dotted}${folder === '.' ? '' : `${encodeFolder(folder, raw !== href.file)}/`}${name}${rest}`;
}

/** Folders of sections are plain; others are written with escapes where the address was. */
function encodeFolder(folder: string, isEncoded: boolean): string {
  return isEncoded ? encodeURI(folder) : folder;
}

/** The file below `content/` that an address means in an article of some folder, `undefined` if it is no file's name. */
export function fileAt(url: string, folder: string): string | undefined {
  const href = classifyHref(url);
  return href.kind === 'file' ? posix.join(folder, splitFile(href.file).file) : undefined;
}
