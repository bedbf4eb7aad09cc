import { confidenceInputCount, confidenceInputs, easeKey } from '@/lib/script/confidence';
import { chooseInContext } from '@/lib/script/choose-in-context';
import { createContextModel, type ModelWeights } from '@/lib/script/context-model';
import { createTextReader } from '@/lib/script/read-text';

import { differences, foldGlyphs } from '../bench/fold';
import type { PhraseOdds } from './phrase-odds';
import type { Paragraph } from './training-text';

const newtonSteps = 20;
/** Keeps the coefficients of rare circumstances small. */
const ridge = 1;

/** What `confidenceOf` needs to know. */
export interface Calibration {
  coefficients: number[];
  ease: Record<string, number>;
}

/**
 * Fits the coefficients of confidence on the text kept for it: a logistic regression of "the choice is right". Prints how
 * many choices are wrong there, beside the dictionary's.
 */
export function calibrate(paragraphs: readonly Paragraph[], weights: ModelWeights, phraseOdds: PhraseOdds, log: (message: string) => void): Calibration {
  const knowledge = { model: createContextModel(weights), phraseOdds };
  const read = createTextReader();
  const rows: Row[] = [];
  const wrong = { greedy: 0, byWords: 0 };
  for (const { simplified, traditional, use, weight } of paragraphs) {
    if (use !== 'calibration') continue;
    const gold = foldUnits([...traditional.split('')]);
    const reading = read(simplified);
    const { characters, choices } = chooseInContext(reading, knowledge);
    const wrongAt = new Set(differences(foldUnits(characters), gold));
    for (const choice of choices) rows.push({ key: easeKey(choice.trust, simplified[choice.offset]!), inputs: confidenceInputs(choice), isRight: !wrongAt.has(choice.offset), weight });
    const { greedy, byWords } = reading;
    const places = new Set(choices.map(({ offset }) => offset));
    wrong.greedy += differences(foldUnits(greedy.characters()), gold).filter((at) => places.has(at)).length;
    wrong.byWords += differences(foldUnits(byWords.characters()), gold).filter((at) => places.has(at)).length;
  }
  const errors = rows.filter(({ isRight }) => !isRight).length;
  log(`kept: ${rows.length} places, wrong (folded): OpenCC ${wrong.greedy}, by words ${wrong.byWords}, model ${errors}`);
  const coefficients = fitLogistic(rows);
  return { coefficients, ease: easeOf(rows, coefficients) };
}

/** A choice made on the held-out text. */
interface Row {
  /** Under which its ease is kept. */
  key: string;
  inputs: number[];
  isRight: boolean;
  /** How often it counts. */
  weight: number;
}

/** How many wrong choices, as many as expected, are added to what is seen of a character: rare ones stay near 0. */
const easePrior = 2;
const maxEase = 2;

/** How much likelier each character is right than the coefficients say, in log-odds; those near 0 left out. */
function easeOf(rows: readonly Row[], coefficients: readonly number[]): Record<string, number> {
  const counts = new Map<string, { wrong: number; expected: number }>();
  for (const { key, inputs, isRight, weight } of rows) {
    const count = counts.get(key) ?? { wrong: 0, expected: 0 };
    count.wrong += weight * Number(!isRight);
    count.expected += weight / (1 + Math.exp(inputs.reduce((sum, input, i) => sum + input * coefficients[i]!, 0)));
    counts.set(key, count);
  }
  const eases = [...counts].map(([key, { wrong, expected }]): [string, number] => {
    const ease = Math.log((expected + easePrior) / (wrong + easePrior));
    return [key, Math.round(10 * Math.max(-maxEase, Math.min(maxEase, ease))) / 10];
  });
  return Object.fromEntries(eases.filter(([, ease]) => Math.abs(ease) >= 0.2).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function foldUnits(units: readonly string[]): string[] {
  return units.map((unit) => foldGlyphs(unit)[0] ?? '');
}

/** Newton's method for logistic regression. */
function fitLogistic(rows: readonly Row[]): number[] {
  const size = confidenceInputCount;
  let coefficients = new Array<number>(size).fill(0);
  for (let step = 0; step < newtonSteps; step++) {
    const gradient = coefficients.map((each) => -ridge * each);
    const hessian = coefficients.map((_, i) => coefficients.map((__, j) => (i === j ? ridge : 0)));
    for (const { inputs, isRight, weight } of rows) {
      const p = 1 / (1 + Math.exp(-inputs.reduce((sum, input, i) => sum + input * coefficients[i]!, 0)));
      for (let i = 0; i < size; i++) {
        if (inputs[i] === 0) continue;
        gradient[i]! += weight * (Number(isRight) - p) * inputs[i]!;
        for (let j = 0; j < size; j++) hessian[i]![j]! += weight * p * (1 - p) * inputs[i]! * inputs[j]!;
      }
    }
    const change = solve(hessian, gradient);
    coefficients = coefficients.map((each, i) => each + change[i]!);
  }
  return coefficients;
}

/** Solves a system of linear equations by Gauss's elimination; the matrix is positive definite. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, vector[i]!]);
  for (let i = 0; i < rows.length; i++) {
    for (let j = 0; j < rows.length; j++) {
      if (j === i) continue;
      const factor = rows[j]![i]! / rows[i]![i]!;
      for (let k = i; k <= rows.length; k++) rows[j]![k]! -= factor * rows[i]![k]!;
    }
  }
  return rows.map((row, i) => row[rows.length]! / row[i]!);
}
