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

/** Dates of an article that cannot be: changes before it was published, corrections that are still to come. */
export function checkDates(fields: Partial<ArticleFields>, placeOf: (path: DataPath) => Place, { now, timeZone }: Clock): Problem[] {
  const { publishedAt, updatedAt, corrections = [] } = fields;
  const changes = [
    ...(updatedAt === undefined ? [] : [{ path: ['updatedAt'], value: updatedAt }]),
    ...corrections.map(({ at }, i) => ({ path: ['corrections', i, 'at'], value: at })),
  ];
  return changes.flatMap(({ path, value }) => {
    const field = path.join('.');
    if (publishedAt !== undefined && isBefore(value, publishedAt, timeZone)) return [problemAt(placeOf(path), 'date-early', { field, value, publishedAt })];
    return path[0] === 'corrections' && toEpochMs(value, timeZone) > now ? [problemAt(placeOf(path), 'date-to-come', { field, value })] : [];
  });
}
