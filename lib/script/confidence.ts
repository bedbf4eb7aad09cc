import type { DictionaryChoices } from './context-features';
import type { Judgement } from './context-model';

/**
 * What a choice rests on: nothing but the context; a phrase that the training text contradicts; one whose two readings do
 * not agree; one on which they agree; one that is a single word, too; one of our own lexicon. Or the character is one of a
 * name, or 它 where no animal is named.
 */
export type Trust = (typeof trusts)[number];

const trusts = ['none', 'doubtful', 'split', 'agreed', 'word', 'firm', 'name', 'thing'] as const;

/** What a choice was made from. */
export interface ChoiceCircumstances {
  judgement: Judgement;
  /** Which candidate was written. */
  chosen: number;
  /** What the readings of the dictionary say. */
  said: DictionaryChoices;
  trust: Trust;
  /** The log-odds that the phrase over the character is right, by the training text; nothing where that has no such phrase. */
  phraseOdds: number | undefined;
  /** Whether the words could be cut otherwise here: 心脏 in 背心脏了. */
  isCrossed: boolean;
  /** How many words of one character stand in a row here, as in a name that no dictionary has; 0 in a longer word. */
  singles: number;
}

const ofEachTrust = 4;
const shared = ofEachTrust * trusts.length;

/** How many numbers `confidenceInputs` gives. */
export const confidenceInputCount = shared + 11;

/** What confidence is computed from: the margin of the choice, and signs that the text is like what the model knows. */
export function confidenceInputs(circumstances: ChoiceCircumstances): number[] {
  const inputs = new Array<number>(confidenceInputCount).fill(0);
  eachInput(circumstances, (input, value) => {
    inputs[input] = value;
  });
  return inputs;
}

/** Tells the inputs that are not 0: first those of each trust, of which all but one's are. */
function eachInput({ judgement, chosen, said, trust, phraseOdds, isCrossed, singles }: ChoiceCircumstances, tell: (input: number, value: number) => void): void {
  const margin = marginOf(judgement.scores, chosen);
  const wordMargin = marginOf(judgement.wordScores, chosen);
  const known = Math.min(judgement.known, 20) / 20;
  const first = ofEachTrust * trusts.indexOf(trust);
  tell(first, 1);
  tell(first + 1, margin);
  if (isCrossed) tell(first + 2, 1);
  if (phraseOdds !== undefined) tell(first + 3, phraseOdds);
  if (trust === 'thing') return; // 它 is written even against the scores: what the inputs below say of other choices would not hold
  tell(shared, margin * known);
  tell(shared + 1, known);
  if (margin > 4) tell(shared + 2, margin - 4);
  if (said.byWords === chosen && said.greedy === chosen) tell(shared + 3, 1);
  if (judgement.isPhraseKnown) tell(shared + 4, 1);
  if (chosen === 0) tell(shared + 5, 1);
  tell(shared + 6, Math.min(wordMargin, margin - wordMargin));
  if (wordMargin < 0 !== margin - wordMargin < 0) tell(shared + 7, 1);
  if (phraseOdds !== undefined) tell(shared + 8, 1);
  if (singles > 1) tell(shared + 9, Math.min(singles, 4) - 1);
  if (margin < 0) tell(shared + 10, 1);
}

/** How much likelier, in log-odds within ±10, a candidate is than all others. */
function marginOf(scores: readonly number[], chosen: number): number {
  let others = 0;
  for (let i = 0; i < scores.length; i++) if (i !== chosen) others += Math.exp(Math.min(scores[i]!, 50));
  return Math.max(-10, Math.min(10, scores[chosen]! - Math.log(others)));
}

/** By what was written, how much likelier (in log-odds) it is right than others in like circumstances. */
export interface Ease {
  /** Where a sound phrase stands over it, and where the context alone speaks. */
  inPhrase: Readonly<Record<string, number>>;
  alone: Readonly<Record<string, number>>;
}

/** What confidence is computed with, fitted by scripts/train/calibrate.ts on choices of models that were made without the text. */
export interface Calibration {
  /** One for each of `confidenceInputs`. */
  coefficients: readonly number[];
  ease: Ease;
}

/** In which table of `Ease` a choice is: those in a phrase fare otherwise than those by the context alone. */
export function easeTable(trust: Trust): keyof Ease {
  return trust === 'agreed' || trust === 'word' || trust === 'firm' ? 'inPhrase' : 'alone';
}

/**
 * How sure a choice is, from 0 to 1: of the places given 0.9, nine in ten are right on text like that of training.
 *
 * @param written the candidate that was chosen
 */
export function confidenceOf(circumstances: ChoiceCircumstances, written: string, { coefficients, ease }: Calibration): number {
  let logOdds = ease[easeTable(circumstances.trust)][written] ?? 0;
  eachInput(circumstances, (input, value) => {
    logOdds += value * coefficients[input]!;
  });
  return 1 / (1 + Math.exp(-logOdds));
}
