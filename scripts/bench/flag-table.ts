import type { Flag } from '@/lib/script/flag';
import type { ScoredSentence } from './score';

/** A place that conversion had a choice at: how sure it was, and whether it was right. */
interface Place {
  confidence: number;
  isRight: boolean;
}

/** Of the places within a band of confidence: how sure they were said to be, and how many were right. */
export interface CalibrationRow {
  from: number;
  to: number;
  places: number;
  saidRight: number;
  right: number;
}

/** What flags below a threshold would show. */
export interface CurveRow {
  threshold: number;
  flagsPerThousand: number;
  /** Share of all wrong characters that are flagged. */
  caught: number;
  /** The same of those at places where conversion had a choice. */
  caughtOfChoices: number;
}

const bands = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 1.0001];
const thresholds = [0.5, 0.7, 0.8, 0.9, 0.95, 0.97, 0.98, 0.985, 0.99, 0.993, 0.995, 0.997, 0.998, 0.999, 0.9995];

/** @param flags of each sentence, for every choice however sure */
export function calibrationTable(sentences: readonly ScoredSentence[], flags: readonly (readonly Flag[])[]): CalibrationRow[] {
  const places = placesOf(sentences, flags);
  return bands.slice(1).map((to, i) => {
    const from = bands[i]!;
    const within = places.filter(({ confidence }) => confidence >= from && confidence < to);
    const saidRight = within.reduce((sum, { confidence }) => sum + confidence, 0) / within.length;
    return { from, to: Math.min(to, 1), places: within.length, saidRight, right: within.filter(({ isRight }) => isRight).length / within.length };
  });
}

/** @param documented the threshold that the converter uses, which the curve always has */
export function flagCurve(sentences: readonly ScoredSentence[], flags: readonly (readonly Flag[])[], documented: number): CurveRow[] {
  const places = placesOf(sentences, flags);
  return [...new Set([...thresholds, documented])]
    .sort((a, b) => a - b)
    .map((threshold) => ({ threshold, ...showing(places.filter(({ confidence }) => confidence < threshold), places, sentences) }));
}

/** What is flagged when the least sure choices are, up to so many in 1,000 characters. */
export function flaggedWithin(flagsPerThousand: number, sentences: readonly ScoredSentence[], flags: readonly (readonly Flag[])[]): CurveRow {
  const places = placesOf(sentences, flags).sort((a, b) => a.confidence - b.confidence);
  const shown = places.slice(0, Math.floor((flagsPerThousand * charactersOf(sentences)) / 1000));
  return { threshold: shown.at(-1)?.confidence ?? 0, ...showing(shown, places, sentences) };
}

/** What is seen when some of the places are shown. */
function showing(shown: readonly Place[], places: readonly Place[], sentences: readonly ScoredSentence[]): Omit<CurveRow, 'threshold'> {
  const caught = countWrong(shown);
  const errors = sentences.reduce((sum, { wrong }) => sum + wrong.length, 0);
  return { flagsPerThousand: (1000 * shown.length) / charactersOf(sentences), caught: caught / errors, caughtOfChoices: caught / countWrong(places) };
}

function charactersOf(sentences: readonly ScoredSentence[]): number {
  return sentences.reduce((sum, { simplified }) => sum + [...simplified].length, 0);
}

function countWrong(places: readonly Place[]): number {
  return places.filter(({ isRight }) => !isRight).length;
}

function placesOf(sentences: readonly ScoredSentence[], flags: readonly (readonly Flag[])[]): Place[] {
  return sentences.flatMap(({ simplified, wrong }, n) => {
    const wrongAt = new Set(wrong);
    return flags[n]!.map(({ offset, confidence }) => ({ confidence, isRight: !wrongAt.has([...simplified.slice(0, offset)].length) }));
  });
}
