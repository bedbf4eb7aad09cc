import { problemAt, type Place, type Problem } from '@/lib/problems/problem';

import { isBefore, toEpochMs } from './dates';

import type { ArticleFields } from './schemas';
import type { DataPath } from './yaml';

/** The moment and the time zone in which dates are looked at. */
export interface Clock {
  /** Milliseconds since 1970. */
  now: number;
  /** IANA name. */
  timeZone: string;
}

/** A later moment in the life of an article, and where it is written. */
export interface PlacedChange {
  /** `updatedAt` or `corrections.0.at`. */
  field: string;
  value: string;
  place: Place;
}

/** When an article was changed after it was published, as far as its fields can be read. */
export function changesOf({ updatedAt, corrections = [] }: Partial<ArticleFields>, placeOf: (path: DataPath) => Place): PlacedChange[] {
  const dates = [...(updatedAt === undefined ? [] : [{ path: ['updatedAt'], value: updatedAt }]), ...corrections.map(({ at }, i) => ({ path: ['corrections', i, 'at'], value: at }))];
  return dates.map(({ path, value }) => ({ field: path.join('.'), value, place: placeOf(path) }));
}

/** Dates of an article that cannot be: changes before it was published, corrections that are still to come. */
export function checkDates({ publishedAt, changes }: { publishedAt?: string; changes: readonly PlacedChange[] }, { now, timeZone }: Clock): Problem[] {
  return changes.flatMap(({ field, value, place }) => {
    if (publishedAt !== undefined && isBefore(value, publishedAt, timeZone)) return [problemAt(place, 'date-early', { field, value, publishedAt })];
    return field !== 'updatedAt' && toEpochMs(value, timeZone) > now ? [problemAt(place, 'date-to-come', { field, value })] : [];
  });
}
