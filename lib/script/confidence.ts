import type { DictionaryChoices } from './context-features';
import type { Judgement } from './context-model';

/**
 * How far the dictionary's phrase over a character is to be trusted: there is none; the training text contradicts it;
 * its two readings do not agree; they agree; they agree, it is one word and the training text never says otherwise; it is
 * one of our own lexicon. Or the character is one of a name.
 */
export type Trust = (typeof fittedTrusts)[number] | 'firm';

/** Those whose confidence is fitted. Our own words are not: where the training text says otherwise it has a habit of its own. */
const fittedTrusts = ['none', 'doubtful', 'split', 'agreed', 'word', 'name'] as const;

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
}

/** How many numbers `confidenceInputs` gives. */
export const confidenceInputCount = 2 * fittedTrusts.length + 6;

/** What confidence is computed from: the margin of the choice, and signs that the text is like what the model knows. */
export function confidenceInputs({ judgement, chosen, said, trust }: ChoiceCircumstances): number[] {
  const others = judgement.scores.reduce((sum, score, i) => (i === chosen ? sum : sum + Math.exp(Math.min(score, 50))), 0);
  const margin = trust === 'name' ? 0 : Math.max(-10, Math.min(10, judgement.scores[chosen]! - Math.log(others)));
  const known = Math.min(judgement.known, 15) / 15;
  return [
    ...fittedTrusts.map((each) => Number(each === trust)),
    ...fittedTrusts.map((each) => (each === trust ? margin : 0)),
    margin * known,
    known,
    Math.max(0, margin - 4),
    Number(said.byWords === chosen && said.greedy === chosen),
    Number(judgement.isPhraseKnown),
    Number(chosen === 0),
  ];
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
  const logOdds = confidenceInputs(circumstances).reduce((sum, input, i) => sum + input * coefficients[i]!, ease);
  return 1 / (1 + Math.exp(-logOdds));
}
