import { problemAt, type Place, type Problem } from '@/lib/problems/problem';

import type { PageFacts } from './page-facts';
import type { ArticleFields } from './schemas';
import type { DataPath } from './yaml';

/** What is wrong with a text's outline, pictures and links, whatever they point to. */
export function checkPage(facts: PageFacts, file: string, fields: Partial<ArticleFields>, placeOf: (path: DataPath) => Place): Problem[] {
  const { cover } = fields;
  return [
    ...skippedHeadings(facts, file),
    ...facts.pictures.flatMap(({ alt, line, column }) => (alt === undefined ? [problemAt({ file, line, column }, 'alt-missing', {})] : [])),
    ...(cover && cover.alt === undefined ? [problemAt(placeOf(['cover']), 'alt-missing', { isCover: true })] : []),
    ...facts.blankLinks.map(({ href, line, column }) => problemAt({ file, line, column }, 'link-hidden', { href })),
  ];
}

/** Headings that are more than one level below the one before; the title is the first level. */
function skippedHeadings({ headings }: PageFacts, file: string): Problem[] {
  let above = 1;
  return headings.flatMap(({ depth, text, line, column }) => {
    const isSkip = depth > above + 1;
    const problems = isSkip ? [problemAt({ file, line, column }, 'heading-skipped', { text, depth, meant: above + 1 })] : [];
    above = depth;
    return problems;
  });
}
