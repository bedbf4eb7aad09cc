import hkVariants from 'opencc-js/dict/HKVariants';
import hkVariantsRev from 'opencc-js/dict/HKVariantsRev';
import stCharacters from 'opencc-js/dict/STCharacters';
import stPhrases from 'opencc-js/dict/STPhrases';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import twVariants from 'opencc-js/dict/TWVariants';
import twVariantsRev from 'opencc-js/dict/TWVariantsRev';

import { candidates } from '@/lib/script/candidates';

/** Made at first use: reading the dictionaries takes a tenth of a second. */
let made: string[] | undefined;

/**
 * Characters that are one to a search, whatever the script or region writes: `'干乾幹榦'`. The first of each class stands
 * for it and is its Simplified form. Two characters are in one class where any row of OpenCC's dictionaries, of characters
 * or of phrases, writes one for the other: 計畫 and 計劃 put 畫 beside 劃. What a converter makes of a text, word by word,
 * is therefore found by what it makes of a query.
 */
export function characterClasses(): readonly string[] {
  made ??= joinClasses();
  return made;
}

function joinClasses(): string[] {
  const parents = new Map<string, string>();
  const rootOf = (character: string): string => {
    const parent = parents.get(character);
    return parent === undefined ? character : rootOf(parent);
  };
  const members = new Map<string, string[]>();
  for (const [one, other] of allPairs()) {
    const [root, joined] = [rootOf(one), rootOf(other)];
    if (root === joined) continue;
    parents.set(joined, root);
    members.set(root, [...(members.get(root) ?? [root]), ...(members.get(joined) ?? [joined])]);
    members.delete(joined);
  }
  const simplified = new Set(rowsOf(tsCharacters).map(([, target]) => target));
  for (const [source, target] of rowsOf(tsCharacters)) if (source !== target) simplified.delete(source);
  return [...members.values()].map((characters) => {
    const head = characters.find((character) => simplified.has(character)) ?? characters[0]!;
    return [head, ...characters.filter((character) => character !== head).sort()].join('');
  }).sort();
}

/** Every two characters of which one is written for the other somewhere. */
function* allPairs(): Generator<[string, string]> {
  for (const dictionary of [tsCharacters, stCharacters, twVariants, twVariantsRev, hkVariants, hkVariantsRev, tsPhrases, stPhrases]) {
    for (const [source, target] of rowsOf(dictionary)) {
      const [from, to] = [[...source], [...target]];
      if (from.length !== to.length) continue;
      for (const [i, character] of from.entries()) if (character !== to[i]) yield [character, to[i]!];
    }
  }
  for (const [simplified, traditional] of candidates) for (const character of traditional) yield [simplified, character];
}

function rowsOf(dictionary: string): [string, string][] {
  return dictionary.split('|').map((row) => row.split(' ') as [string, string]);
}
