import { isKeepTerm, type Term } from '@/lib/script/terms';
import { allVariants } from '@/lib/script/variants';

import type { Fold } from './fold';

/** Words that the site's terms give for one thing, folded, where folding does not make them one: `['软件', '软体']`. */
export function synonymsOf(terms: readonly Term[], { fold }: Fold): string[][] {
  const groups = terms.flatMap((term) => {
    if (isKeepTerm(term)) return [];
    const words = [...new Set(allVariants.flatMap((variant) => fold(term[variant] ?? '') || []))];
    return words.length > 1 ? [words] : [];
  });
  return [...new Map(groups.map((words) => [words.join('\n'), words])).values()];
}
