import type { DictionaryChoices } from './context-features';
import type { Judgement } from './context-model';

/**
 * How far the dictionary's phrase over a character is to be trusted: there is none; the training text contradicts it;
 * its two readings do not agree; they agree; they agree and it is one word; the training text confirms it; it is one of our
 * own lexicon. Or the character is one of a name.
 */
export type Trust = (typeof fittedTrusts)[number] | 'firm';

/** Those whose confidence is fitted. Our own words are not: where the training text says otherwise it has a habit of its own. */
const fittedTrusts = ['none', 'doubtful', 'split', 'agreed', 'word', 'confirmed', 'name'] as const;

/** How sure a word of our own lexicon is: each was read by hand. */
const firmConfidence = 0.9995;

/** What a choice was made from. */
export interface ChoiceCircumstances {
  judgement: Judgement;
  /** Which candidate was written. */
  chosen: number;
  /** What the readings of the dictionary say. */
  said: DictionaryChoices;
  trust: Trust;
  /** Whether the words could be cut otherwise here: 心脏 in 背心脏了. */
  isCrossed: boolean;
}

/** How many numbers `confidenceInputs` gives. */
export const confidenceInputCount = 3 * fittedTrusts.length + 6;

/** What confidence is computed from: the margin of the choice, and signs that the text is like what the model knows. */
export function confidenceInputs(circumstances: ChoiceCircumstances): number[] {
  const inputs = new Array<number>(confidenceInputCount).fill(0);
  eachInput(circumstances, (input, value) => {
    inputs[input] = value;
  });
  return inputs;
}

/** Tells the inputs that are not 0: first those of each trust, of which all but one's are. */
function eachInput({ judgement, chosen, said, trust, isCrossed }: ChoiceCircumstances, tell: (input: number, value: number) => void): void {
  const { scores } = judgement;
  let others = 0;
  for (let i = 0; i < scores.length; i++) if (i !== chosen) others += Math.exp(Math.min(scores[i]!, 50));
  const margin = trust === 'name' ? 0 : Math.max(-10, Math.min(10, scores[chosen]! - Math.log(others)));
  const known = Math.min(judgement.known, 15) / 15;
  const ofTrust = fittedTrusts.indexOf(trust as (typeof fittedTrusts)[number]);
  const shared = 3 * fittedTrusts.length;
  tell(ofTrust, 1);
  tell(fittedTrusts.length + ofTrust, margin);
  if (isCrossed) tell(2 * fittedTrusts.length + ofTrust, 1);
  tell(shared, margin * known);
  tell(shared + 1, known);
  if (margin > 4) tell(shared + 2, margin - 4);
  if (said.byWords === chosen && said.greedy === chosen) tell(shared + 3, 1);
  if (judgement.isPhraseKnown) tell(shared + 4, 1);
  if (chosen === 0) tell(shared + 5, 1);
}

/**
 * How sure a choice is, from 0 to 1: of the places given 0.9, nine in ten are right on text like the held-out part of
 * the training text.
 *
 * @param coefficients one for each input, fitted by scripts/train-script-model.ts on text that the model was not trained on
 * @param ease how much likelier (in log-odds) this character is right than others in like circumstances
 */
export function confidenceOf(circumstances: ChoiceCircumstances, coefficients: readonly number[], ease = 0): number {
  if (circumstances.trust === 'firm') return firmConfidence;
  let logOdds = ease;
  eachInput(circumstances, (input, value) => {
    logOdds += value * coefficients[input]!;
  });
  return 1 / (1 + Math.exp(-logOdds));
}
