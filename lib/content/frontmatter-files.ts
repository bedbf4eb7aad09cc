import { isScalar, parseDocument } from 'yaml';

import { splitFrontmatter, type SourceFile } from './source-file';

import type { LinkPlace } from '@/lib/mdx/find-links';

/** The files that an article's frontmatter names, cover and attachments, each with the place of its name. */
export function frontmatterFiles(source: SourceFile): LinkPlace[] {
  const { frontmatter } = splitFrontmatter(source);
  const document = parseDocument(frontmatter);
  const attachments: unknown = document.toJS()?.attachments;
  const paths = [['cover', 'src'], ...(Array.isArray(attachments) ? attachments.map((_, i) => ['attachments', i, 'file']) : [])];
  return paths.flatMap((path) => {
    const node = document.getIn(path, true);
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return [];
    const [start, end] = node.range;
    const written = frontmatter.slice(start, end);
    const quote = /^["']/u.test(written) ? 1 : 0;
    const before = frontmatter.slice(0, start).split('\n');
    const place = { file: source.file, line: before.length + 1, column: before.at(-1)!.length + 1 + quote };
    return [{ ...place, url: node.value, raw: written.slice(quote, written.length - quote) }];
  });
}
