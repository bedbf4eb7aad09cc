import { classifyFile } from './files';

import type { ContentDocuments } from './documents';
import type { TakenPaths } from './new-path';
import type { SourceFile } from './source-file';

/** The addresses that are taken, read off the files and the articles' old addresses. */
export function takenPaths(sources: readonly Pick<SourceFile, 'path' | 'file'>[], { articles }: Pick<ContentDocuments, 'articles'>): TakenPaths {
  const sections = new Set<string>();
  const owners = new Map<string, string>();
  const fileOf = new Map<string, string>();
  for (const { path, file } of sources) {
    const is = classifyFile(path);
    if (is.kind !== 'article' && is.kind !== 'section') continue;
    owners.set(is.path, file);
    fileOf.set(path, file);
    if (is.kind === 'section') sections.add(is.path);
  }
  const oldAddresses = new Map<string, string>();
  for (const { path, fields } of articles) {
    for (const address of fields.redirectFrom ?? []) oldAddresses.set(address.replace(/^\/+|\/+$/gu, ''), fileOf.get(`${path}.mdx`)!);
  }
  return { sections, owners, oldAddresses };
}
