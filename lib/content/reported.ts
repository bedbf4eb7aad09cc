import { findScriptSigns, type ScriptSign } from '@/lib/script/detect-script';
import { isTraditional } from '@/lib/script/forms';
import { findLeftAlone } from '@/lib/script/left-alone';
import { createProofreader, type Misspelling } from '@/lib/script/proofread';
import { createTermMatcher, type Term } from '@/lib/script/terms';
import { scriptOf, type Variant } from '@/lib/script/variants';

import { otherScript } from './other-script';

import type { Range } from '@/lib/script/edits';
import type { Block } from './blocks';

/** What the check finds in a block of text, each found when it is asked for. */
export interface Reported {
  /** Ranges that are not asked about: those kept, and the words of terms. */
  settled: readonly Range[];
  /** The other characters that only one script writes, of either script. */
  signs: () => ScriptSign[];
  /** Those of them that are the other script's: each is reported. */
  strays: () => ScriptSign[];
  /** Characters that are wrong in their word: each is reported where texts are proof-read. Simplified has none. */
  misspellings: () => Misspelling[];
}

/**
 * Makes the search for what is reported of the blocks of a text. The check of the script, proof-reading and the check of
 * overrides ask here, so that an override is of use exactly where something would be reported without it.
 *
 * @param text its script, and the lists of terms in force, strongest first
 */
export function createReporter({ script, terms }: { script: Variant; terms: readonly (readonly Term[])[] }): (block: Block) => Reported {
  const matchTerms = createTermMatcher(terms, script, otherScript(script));
  const proofread = isTraditional(script) ? createProofreader(script) : undefined;
  return ({ text, keep }) => {
    const settled = [...keep, ...matchTerms(text)];
    const signs = () => findScriptSigns(text, scriptOf(script), settled);
    return {
      settled,
      signs,
      strays: () => signs().filter((sign) => sign.script !== scriptOf(script)),
      misspellings: () => proofread?.(text, [...settled, ...findLeftAlone(text, script, 'zh-Hans')]) ?? [],
    };
  };
}
