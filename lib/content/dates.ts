import { Temporal } from 'temporal-polyfill';

import type { ReasonOf } from '@/lib/problems/reasons';

/** A date alone, or a date and a time to the minute or second with its offset. Source: ISO 8601, RFC 3339. */
const pattern = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})?)?$/u;

/** What is wrong with a date, `undefined` for a good one: `dateFault('2026-02-31') // {code: 'date-day'}`. */
export function dateFault(text: string): ReasonOf<'date'> | undefined {
  const match = pattern.exec(text);
  if (!match) return { code: 'date-form' };
  const [, date, time, offset] = match;
  if (!isReal(() => Temporal.PlainDate.from(date!, { overflow: 'reject' }))) return { code: 'date-day' };
  if (time === undefined) return undefined;
  if (!isReal(() => Temporal.PlainTime.from(time, { overflow: 'reject' }))) return { code: 'date-time' };
  if (offset === undefined) return { code: 'date-offset-missing' };
  return isReal(() => Temporal.Instant.from(text)) ? undefined : { code: 'date-offset' };
}

function isReal(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Whether a date was given with its time of day. */
export function hasTime(date: string): boolean {
  return date.length > 'yyyy-mm-dd'.length;
}

/**
 * The moment a date means; a date alone means its first moment in the site's time zone.
 *
 * @param date a date without fault (see `dateFault`)
 * @param timeZone IANA name, such as `Asia/Shanghai`
 * @returns milliseconds since 1970
 */
export function toEpochMs(date: string, timeZone: string): number {
  if (hasTime(date)) return Temporal.Instant.from(date).epochMilliseconds;
  return Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds;
}

/** Whether a date is surely before another; a date alone may mean any moment of its day. */
export function isBefore(date: string, other: string, timeZone: string): boolean {
  return lastMoment(date, timeZone) < toEpochMs(other, timeZone);
}

function lastMoment(date: string, timeZone: string): number {
  return hasTime(date) ? toEpochMs(date, timeZone) : Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds - 1;
}

/** The year and month of a date in the site's time zone: `{year: '2026', month: '02'}`. */
export function yearMonth(date: string, timeZone: string): { year: string; month: string } {
  const day = hasTime(date) ? Temporal.Instant.from(date).toZonedDateTimeISO(timeZone).toPlainDate() : Temporal.PlainDate.from(date);
  return { year: String(day.year).padStart(4, '0'), month: String(day.month).padStart(2, '0') };
}

/**
 * A moment to the minute, with the offset of the site's time zone: `dateTimeOf(0, 'Asia/Shanghai') // '1970-01-01T08:00+08:00'`.
 *
 * @param epochMs milliseconds since 1970
 * @param timeZone IANA name
 */
export function dateTimeOf(epochMs: number, timeZone: string): string {
  const time = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone);
  return time.toString({ smallestUnit: 'minute', timeZoneName: 'never' });
}

/**
 * A date in full, as feeds, sitemaps and search engines want it: `toRfc3339('2026-03-01', 'Asia/Shanghai') // '2026-03-01T00:00:00+08:00'`.
 *
 * @param date a date without fault (see `dateFault`)
 * @param timeZone IANA name; a date alone means its first moment there
 */
export function toRfc3339(date: string, timeZone: string): string {
  const moment = Temporal.Instant.fromEpochMilliseconds(toEpochMs(date, timeZone)).toZonedDateTimeISO(timeZone);
  return moment.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** The latest of some dates, as it is written; the first of those that mean the same moment. */
export function latestDate(dates: readonly [string, ...string[]], timeZone: string): string {
  return dates.reduce((latest, date) => (toEpochMs(date, timeZone) > toEpochMs(latest, timeZone) ? date : latest));
}
