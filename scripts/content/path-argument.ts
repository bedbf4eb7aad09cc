import { basename, relative, resolve, sep } from 'node:path';

import { site } from '@/site.config';

/**
 * The path that a person means by an article or a section: `content/news/bridge.mdx`, `./news/bridge/`, `/news/bridge` and
 * `news/bridge` are `news/bridge`; `news/section.yml` is `news`.
 *
 * @param contentDir the content folder
 */
export function readPathArgument(argument: string, contentDir = site.contentDir): string {
  const root = resolve(contentDir);
  const full = resolve(argument);
  const below = full.startsWith(root + sep) ? relative(root, full) : argument;
  const parts = below.normalize('NFC').split(/[/\\]/u).filter((part) => part !== '' && part !== '.');
  if (parts.length > 1 && parts[0] === basename(root)) parts.shift();
  if (parts.length > 1 && parts.at(-1) === 'section.yml') parts.pop();
  return parts.join('/').replace(/\.mdx$/u, '');
}
