import { problemAt, type Place } from '@/lib/problems/problem';
import { isTraditional, type TraditionalVariant } from '@/lib/script/forms';
import { findLeftAlone } from '@/lib/script/left-alone';
import { createProofreader, type Proofreader } from '@/lib/script/proofread';

import { placeOf, settledBy, wordAround, type CheckedText, type Mend, type ScriptText } from './check-script';

/**
 * Makes the proof-reading of texts: characters that are wrong in their word, such as 干部 in a Traditional text, each a
 * warning. Texts in Simplified have none: each of its characters stands for all that Traditional writes.
 */
export function createWordCheck(): (text: ScriptText) => CheckedText {
  const proofreaders = new Map<TraditionalVariant, Proofreader>();
  return (text) => {
    const { script, source, prose } = text;
    if (!isTraditional(script)) return { problems: [], mends: [] };
    const proofread = proofreaders.get(script) ?? createProofreader(script);
    proofreaders.set(script, proofread);
    const settled = settledBy(text);
    const checked: CheckedText = { problems: [], mends: [] };
    for (const each of prose) {
      const keep = [...settled(each), ...findLeftAlone(each.text, script, 'zh-Hans')];
      for (const found of proofread(each.text, keep)) {
        const place: Place = placeOf(each, found.start, text);
        const word = wordAround(each.text, found);
        const mended = wordAround(each.text.slice(0, found.start) + found.meant + each.text.slice(found.end), found);
        checked.problems.push(problemAt(place, 'wrong-character', { word, written: found.written, mended }));
        const isExact = source.startsWith(found.written, each.offsetOf(found.start) ?? source.length);
        // A title may be spelt as its author pleased.
        const isTitle = /[《〈][^》〉]*$/u.test(each.text.slice(0, found.start));
        if (found.isCertain && isExact && !isTitle) checked.mends.push({ ...place, from: found.written, to: found.meant } satisfies Mend);
      }
    }
    return checked;
  };
}
