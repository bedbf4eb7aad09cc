import { fallbacks, isVariant } from '@/lib/script/variants';

/**
 * The content file that a page is made of: `sourceOf('/zh-Hant/topics/bridge', files) // 'topics/bridge.mdx'`. An article
 * in a variant written by hand is that file; `undefined` for pages that are made of many.
 *
 * @param path address without base path
 * @param files the content files, below the content folder
 */
export function sourceOf(path: string, files: ReadonlySet<string>): string | undefined {
  const [, variant, ...parts] = path.split('/').map(decodeURIComponent);
  if (!isVariant(variant) || parts.length === 0) return undefined;
  const place = parts.join('/').replace(/\/page\/\d+$|\/feed\.(?:xml|json)$/u, '');
  const candidates = [
    ...fallbacks(variant).map((tag) => `${place}.${tag}.mdx`),
    `${place}.mdx`,
    `${place}/section.yml`,
    ...(parts[0] === 'tags' ? ['tags.yml'] : []),
  ];
  return candidates.find((candidate) => files.has(candidate));
}
