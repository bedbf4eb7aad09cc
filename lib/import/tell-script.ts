import { detectScript } from '@/lib/script/detect-script';
import { scriptOf, type Variant } from '@/lib/script/variants';

import type { Removed } from './removed';

/**
 * The script a text is written in. Where both are mixed it is the one with more signs, and that is told; a file's own
 * word counts where it agrees, or where the text has no sign of either.
 */
export function tellScript(text: string, given: Variant | undefined, otherwise: Variant): { script: Variant; removed: Removed[] } {
  const { counts } = detectScript(text, given ? scriptOf(given) : 'zh-Hant');
  const { 'zh-Hans': hans, 'zh-Hant': hant } = counts;
  if (hans === hant) return { script: given ?? otherwise, removed: given ? [] : [{ kind: 'script-unsure', text: `zh-Hans ${hans}, zh-Hant ${hant}`, line: 1 }] };
  const more = hans > hant ? 'zh-Hans' : 'zh-Hant';
  const script = given && scriptOf(given) === more ? given : more;
  const isMixed = Math.min(hans, hant) > 0;
  return { script, removed: isMixed ? [{ kind: 'mixed-script', text: `zh-Hans ${hans}, zh-Hant ${hant}`, line: 1 }] : [] };
}
