import { problemAt, type Problem } from '@/lib/problems/problem';

import { classifyFile, isSlug, parentPath, reservedPaths, reservedSlugs, slugOf, suggestSlug } from './files';

import type { SourceFile } from './source-file';

/** What is wrong with the names and places of content files: addresses, sections, files that belong to nothing. */
export function checkFiles(sources: readonly SourceFile[]): Problem[] {
  const classified = sources.map((source) => ({ source, is: classifyFile(source.path) }));
  const sections = new Set(classified.flatMap(({ is }) => (is.kind === 'section' ? [is.path] : [])));
  const articles = new Set(classified.flatMap(({ is }) => (is.kind === 'article' ? [is.path] : [])));
  const owners = new Map<string, string>();
  const reportedFolders = new Set<string>();
  const problems: Problem[] = [];

  for (const { source, is } of classified) {
    const at = { file: source.file, line: 1, column: 1 };
    if (is.kind === 'unknown') problems.push(problemAt(at, 'file-unknown', { name: source.path }));
    if (is.kind === 'variant' && !articles.has(is.path)) {
      problems.push(problemAt(at, 'variant-file-alone', { article: `content/${is.path}.mdx` }));
    }
    if (is.kind !== 'article' && is.kind !== 'section') continue;

    const slug = slugOf(is.path);
    if (!isSlug(slug)) problems.push(problemAt(at, 'slug-invalid', { slug, suggestion: suggestSlug(slug) }));
    else if (reservedSlugs.has(slug) || reservedPaths.has(is.path)) problems.push(problemAt(at, 'slug-reserved', { slug }));

    const address = is.path.toLowerCase();
    const owner = owners.get(address);
    if (owner) problems.push(problemAt(at, 'path-duplicate', { path: is.path, other: owner }));
    else owners.set(address, source.file);

    for (let folder = parentPath(is.path); folder !== ''; folder = parentPath(folder)) {
      if (sections.has(folder) || reportedFolders.has(folder)) continue;
      reportedFolders.add(folder);
      problems.push(problemAt(at, 'section-missing', { folder: `content/${folder}` }));
    }
  }
  return problems;
}
