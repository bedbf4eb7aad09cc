import { basename } from 'node:path';

import { site } from '@/site.config';

/**
 * The path that a person means by an article or a section: `content/news/bridge.mdx`, `./news/bridge/`, `/news/bridge` and
 * `news/bridge` are `news/bridge`; `news/section.yml` is `news`.
 */
export function readPathArgument(argument: string): string {
  const parts = argument.normalize('NFC').split(/[/\\]/u).filter((part) => part !== '' && part !== '.');
  if (parts.length > 1 && parts[0] === basename(site.contentDir)) parts.shift();
  if (parts.length > 1 && parts.at(-1) === 'section.yml') parts.pop();
  return parts.join('/').replace(/\.mdx$/u, '');
}
