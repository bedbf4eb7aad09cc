import { classifyFile } from '@/lib/content/files';
import { readContent } from '@/lib/content/read-content';
import { decodeSource, type SourceFile } from '@/lib/content/source-file';
import { site } from '@/site.config';

import { contentFile } from './content-file';

import type { Problem } from '@/lib/problems/problem';

/** What the check would say of some new files, without pictures, beside the sections, tags and terms that are there. */
export function problemsWith(files: ReadonlyMap<string, string>, sources: readonly SourceFile[]): Problem[] {
  const encoder = new TextEncoder();
  const settings = sources.filter(({ path }) => ['section', 'tags', 'terms'].includes(classifyFile(path).kind));
  const added = [...files].map(([path, text]) => decodeSource(path, contentFile(path), encoder.encode(text)));
  const { problems } = readContent([...settings, ...added], {
    hongKongParticle: site.hongKongParticle,
    assets: new Set(),
    isPicture: () => false,
    variants: site.variants,
  });
  const own = new Set(added.map(({ file }) => file));
  return problems.filter(({ file }) => own.has(file));
}
