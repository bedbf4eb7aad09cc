import { confidenceInputCount, confidenceInputs, easeTable, type Calibration, type Ease } from '@/lib/script/confidence';
import { chooseInContext, type Knowledge } from '@/lib/script/choose-in-context';
import { createTextReader } from '@/lib/script/read-text';

import { differences, foldGlyphs } from '../bench/fold';

import { foldCount, type Kind, type Paragraph } from './training-text';

const newtonSteps = 20;
/** Keeps the coefficients of rare circumstances small. */
const ridge = 1;

/** How often a choice in each kind of text counts: prose is what the model is for, and the given text is uniform. */
const weightOf: Readonly<Record<Kind, number>> = { given: 0.3, sentences: 0.3, prose: 1 };

/** Of the given text, of which there is plenty, each so manieth paragraph is read. */
const givenStep = 8;

/**
 * Fits confidence: a logistic regression of "the choice is right", on the choices that models make in the part of the
 * training text that they were made without. Prints how many of them are wrong, beside the dictionary's.
 *
 * @param knowledgeWithout what training finds out without a part of the text
 */
export function calibrate(paragraphs: readonly Paragraph[], knowledgeWithout: (fold: number) => Knowledge, log: (message: string) => void): Calibration {
  const read = createTextReader();
  const rows: Row[] = [];
  const wrong = { greedy: 0, byWords: 0 };
  for (let fold = 0; fold < foldCount; fold++) {
    const knowledge = knowledgeWithout(fold);
    const part = paragraphs.filter((paragraph, n) => paragraph.fold === fold && (paragraph.kind !== 'given' || n % givenStep === 0));
    for (const { simplified, traditional, kind } of part) {
      const gold = foldUnits([...traditional.split('')]);
      const reading = read(simplified);
      const { characters, choices } = chooseInContext(reading, knowledge);
      const wrongAt = new Set(differences(foldUnits(characters), gold));
      for (const choice of choices) {
        const written = { table: easeTable(choice.trust), character: choice.list[choice.chosen]! };
        rows.push({ written, inputs: confidenceInputs(choice), isRight: !wrongAt.has(choice.offset), weight: weightOf[kind] });
      }
      const places = new Set(choices.map(({ offset }) => offset));
      wrong.greedy += differences(foldUnits(reading.greedy.characters()), gold).filter((at) => places.has(at)).length;
      wrong.byWords += differences(foldUnits(reading.byWords.characters()), gold).filter((at) => places.has(at)).length;
    }
    log(`part ${fold + 1}: ${rows.length} places, wrong (folded): OpenCC ${wrong.greedy}, by words ${wrong.byWords}, model ${rows.filter(({ isRight }) => !isRight).length}`);
  }
  const coefficients = fitLogistic(rows);
  return { coefficients, ease: easeOf(rows, coefficients) };
}

/** A choice made on text that the model was made without. */
interface Row {
  /** What was written, and the table that its ease is in. */
  written: { table: keyof Ease; character: string };
  inputs: number[];
  isRight: boolean;
  /** How often it counts. */
  weight: number;
}

/** How many wrong choices, as many as expected, are added to what is seen of a character: rare ones stay near 0. */
const easePrior = 2;
const maxEase = 2;

/** How much likelier each character is right than the coefficients say, in log-odds; those near 0 left out. */
function easeOf(rows: readonly Row[], coefficients: readonly number[]): Ease {
  const counts = { inPhrase: new Map<string, WrongCount>(), alone: new Map<string, WrongCount>() };
  for (const { written, inputs, isRight, weight } of rows) {
    const table = counts[written.table];
    const count = table.get(written.character) ?? { wrong: 0, expected: 0 };
    count.wrong += weight * Number(!isRight);
    count.expected += weight / (1 + Math.exp(inputs.reduce((sum, input, i) => sum + input * coefficients[i]!, 0)));
    table.set(written.character, count);
  }
  return { inPhrase: easesOf(counts.inPhrase), alone: easesOf(counts.alone) };
}

interface WrongCount {
  wrong: number;
  expected: number;
}

function easesOf(counts: ReadonlyMap<string, WrongCount>): Record<string, number> {
  const eases = [...counts].map(([character, { wrong, expected }]): [string, number] => {
    const ease = Math.log((expected + easePrior) / (wrong + easePrior));
    return [character, Math.round(10 * Math.max(-maxEase, Math.min(maxEase, ease))) / 10];
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
