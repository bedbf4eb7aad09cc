import { problemAt, type Place } from '@/lib/problems/problem';
import { isTraditional } from '@/lib/script/forms';

import { placeOf, type CheckedText, type Mend, type ScriptText } from './check-script';
import { createReporter } from './reported';
import { wordAt } from './word-at';

import type { Range } from '@/lib/script/edits';

/**
 * Proof-reads a text: characters that are wrong in their word, such as 干部 in a Traditional text, each a warning. Texts in
 * Simplified have none: each of its characters stands for all that Traditional writes.
 */
export function checkWords(text: ScriptText): CheckedText {
  const { script, source, prose } = text;
  const checked: CheckedText = { problems: [], mends: [] };
  if (!isTraditional(script)) return checked;
  const reportedIn = createReporter(text);
  for (const each of prose) {
    for (const found of reportedIn(each).misspellings()) {
      const place: Place = placeOf(each, found.start, text);
      const right = each.text.slice(0, found.start) + found.meant + each.text.slice(found.end);
      const { start, end } = wordToKeep(right, found);
      const word = each.text.slice(start, end);
      const mended = right.slice(start, end);
      checked.problems.push(problemAt(place, 'wrong-character', { word, written: found.written, mended }));
      const isExact = source.startsWith(found.written, each.offsetOf(found.start) ?? source.length);
      // A title may be spelt as its author pleased.
      const isTitle = /[《〈][^》〉]*$/u.test(each.text.slice(0, found.start));
      if (found.isCertain && isExact && !isTitle) checked.mends.push({ ...place, from: found.written, to: found.meant } satisfies Mend);
    }
  }
  return checked;
}

/**
 * The word around a character, which is shown and may be kept as it stands: `wordToKeep('關於規範', {start: 1, end: 2})` is
 * the range of 關於. It is looked for in the mended text, since dictionaries know no misspelt words. Where the character is a
 * word by itself, its neighbours are taken too, a number or foreign word whole: to keep 于 alone would settle every 于 of
 * the article.
 */
function wordToKeep(text: string, character: Range): Range {
  const word = wordAt(text, character.start);
  if (word.end - word.start > character.end - character.start) return word;
  const before = word.start - foreign.before.exec(text.slice(Math.max(0, word.start - longestForeign), word.start))![0].length;
  const after = word.end + foreign.after.exec(text.slice(word.end, word.end + longestForeign))![0].length;
  return {
    start: isHan(text[before - 1]) ? wordAt(text, before - 1).start : before,
    end: isHan(text[after]) ? wordAt(text, after).end : after,
  };
}

/** Of a longer run, as no word or number is, a part is taken: so many UTF-16 units. */
const longestForeign = 40;

const foreign = { before: /[\p{N}\p{Script=Latin}]*$/u, after: /^[\p{N}\p{Script=Latin}]*/u };

function isHan(character = ''): boolean {
  return /^\p{Script=Han}/u.test(character);
}
