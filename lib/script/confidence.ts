import type { DictionaryChoices } from './context-features';
import type { Judgement } from './context-model';

/**
 * How far the dictionary's phrase over a character is to be trusted: there is none; the training text contradicts it;
 * its two readings do not agree; they agree; it is one of our own lexicon. Or the character is one of a name.
 */
export const trusts = ['none', 'doubtful', 'split', 'agreed', 'firm', 'name'] as const;
export type Trust = (typeof trusts)[number];

/** What a choice was made from. */
export interface ChoiceCircumstances {
  judgement: Judgement;
  /** Which candidate was written. */
  chosen: number;
  /** What the readings of the dictionary say. */
  said: DictionaryChoices;
  trust: Trust;
  /** Whether the dictionary's phrase over the character is one word, neither a part of one nor several. */
  isWord: boolean;
}

/** How many numbers `confidenceInputs` gives. */
export const confidenceInputCount = 2 * trusts.length + 8;

/** What confidence is computed from: the margin of the choice, and signs that the text is like what the model knows. */
export function confidenceInputs({ judgement, chosen, said, trust, isWord }: ChoiceCircumstances): number[] {
  const others = judgement.scores.reduce((sum, score, i) => (i === chosen ? sum : sum + Math.exp(Math.min(score, 50))), 0);
  const margin = Math.max(-10, Math.min(10, judgement.scores[chosen]! - Math.log(others)));
  const known = Math.min(judgement.known, 15) / 15;
  return [
    ...trusts.map((each) => Number(each === trust)),
    ...trusts.map((each) => (each === trust ? margin : 0)),
    margin * known,
    known,
    Math.max(0, margin - 4),
    Number(said.byWords === chosen && said.greedy === chosen),
    Number(judgement.isPhraseKnown),
    Number(chosen === 0),
    Number(isWord),
    Number(isWord && margin > 0),
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
  const logOdds = confidenceInputs(circumstances).reduce((sum, input, i) => sum + input * coefficients[i]!, ease);
  return 1 / (1 + Math.exp(-logOdds));
}
