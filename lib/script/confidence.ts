import type { Judgement } from './context-model';

/** What a choice was made from. */
export interface ChoiceCircumstances {
  judgement: Judgement;
  /** Which candidate was written. */
  chosen: number;
  /** Whether both readings of the dictionary say the same as what was written. */
  isAgreed: boolean;
  /** How long the dictionary's phrase over the character is; 1 for none. */
  phraseLength: number;
}

/** How many numbers `confidenceInputs` gives. */
export const confidenceInputCount = 7;

/** What confidence is computed from: the margin of the choice, and signs that the text is like what the model knows. */
export function confidenceInputs({ judgement, chosen, isAgreed, phraseLength }: ChoiceCircumstances): number[] {
  const others = judgement.scores.reduce((sum, score, i) => (i === chosen ? sum : sum + Math.exp(Math.min(score, 50))), 0);
  const margin = Math.max(-10, Math.min(10, judgement.scores[chosen]! - Math.log(others)));
  const known = Math.min(judgement.known, 15) / 15;
  return [1, margin, margin * known, known, Number(isAgreed), Number(phraseLength > 1), Number(judgement.isPhraseKnown)];
}

/**
 * How sure a choice is, from 0 to 1: of the places given 0.9, nine in ten are right on text like the held-out part of
 * the training text.
 *
 * @param coefficients one for each input, fitted by scripts/train-script-model.ts on text that the model was not trained on
 */
export function confidenceOf(circumstances: ChoiceCircumstances, coefficients: readonly number[]): number {
  const logOdds = confidenceInputs(circumstances).reduce((sum, input, i) => sum + input * coefficients[i]!, 0);
  return 1 / (1 + Math.exp(-logOdds));
}
