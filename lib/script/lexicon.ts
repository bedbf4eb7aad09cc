import { candidateIndex, choicesOf } from './choices';
import { lexiconRows } from './lexicon-rows';

/**
 * Our own words for the places where OpenCC's dictionaries have none or the wrong ones, in OpenCC's standard.
 *
 * @param commonest what a character becomes where it has no choice
 */
export function readLexicon(commonest: (character: string) => string): Map<string, string> {
  return new Map(
    lexiconRows().map(([simplified, traditional]) => {
      const printed = [...traditional];
      // The rows are in the forms that Taiwan prints; between candidates those say which is meant.
      const standard = Array.from(simplified, (character, i) => {
        const list = choicesOf.get(character) ?? [commonest(character)];
        return list[candidateIndex(list, printed[i] === '并' ? '幷' : printed[i]!)] ?? printed[i]!;
      });
      return [simplified, standard.join('')];
    }),
  );
}
