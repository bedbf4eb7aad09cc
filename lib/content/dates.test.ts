import { describe, expect, it } from 'vitest';

import { dateFault, dateTimeOf, hasTime, latestDate, toEpochMs, toRfc3339, yearMonth } from './dates';

describe('dateFault', () => {
  it.each([
    '2026-03-01',
    '2024-02-29',
    '2026-03-01T09:30+08:00',
    '2026-03-01 09:30+08:00',
    '2026-03-01T09:30:15-03:30',
    '2026-03-01T09:30Z',
  ])('finds nothing wrong with %s', (date) => {
    expect(dateFault(date)).toBeUndefined();
  });

  it.each([
    ['March 1', 'date-form'],
    ['2026/03/01', 'date-form'],
    ['2026-3-1', 'date-form'],
    ['2026年3月1日', 'date-form'],
    ['2026-02-31', 'date-day'],
    ['2026-02-29', 'date-day'],
    ['2026-13-01', 'date-day'],
    ['2026-02-31T09:30+08:00', 'date-day'],
    ['2026-03-01T25:00+08:00', 'date-time'],
    ['2026-03-01T24:00+08:00', 'date-time'],
    ['2026-03-01T09:60+08:00', 'date-time'],
    ['2026-03-01T25:00', 'date-time'],
    ['2026-03-01T09:30', 'date-offset-missing'],
    ['2026-03-01T09:30+25:00', 'date-offset'],
  ])('says of %s: %s', (date, fault) => {
    expect(dateFault(date)).toEqual({ code: fault });
  });
});

describe('hasTime', () => {
  it.each([
    ['2026-03-01', false],
    ['2026-03-01T09:30+08:00', true],
  ])('of %s is %s', (date, expected) => {
    expect(hasTime(date)).toBe(expected);
  });
});

describe('toEpochMs', () => {
  it('takes a date alone for its first moment in the time zone given', () => {
    expect(toEpochMs('2026-03-01', 'Asia/Shanghai')).toBe(Date.UTC(2026, 1, 28, 16));
  });

  it('knows days that do not begin at midnight', () => {
    // In 2018 São Paulo put its clocks forward at 0:00 on 4 November: the day begins at 1:00, two hours behind UTC.
    expect(toEpochMs('2018-11-04', 'America/Sao_Paulo')).toBe(Date.UTC(2018, 10, 4, 3));
  });

  it.each([
    ['2026-03-01T09:30+08:00', Date.UTC(2026, 2, 1, 1, 30)],
    ['2026-03-01 09:30:15+08:00', Date.UTC(2026, 2, 1, 1, 30, 15)],
    ['2026-03-01T09:30Z', Date.UTC(2026, 2, 1, 9, 30)],
  ])('goes by the offset of %s, whatever the time zone', (date, expected) => {
    expect(toEpochMs(date, 'America/New_York')).toBe(expected);
  });
});

describe('dateTimeOf', () => {
  it('is to the minute, with the offset that the zone has then', () => {
    expect(dateTimeOf(Date.UTC(2026, 2, 1, 1, 30, 59), 'Asia/Shanghai')).toBe('2026-03-01T09:30+08:00');
    expect(dateTimeOf(Date.UTC(2026, 6, 1, 1, 30), 'America/New_York')).toBe('2026-06-30T21:30-04:00');
  });
});

describe('yearMonth', () => {
  it('is that of the day in the time zone given', () => {
    expect(yearMonth('2025-12-31T17:00Z', 'Asia/Shanghai')).toEqual({ year: '2026', month: '01' });
  });

  it('is that of a date alone, whatever the time zone', () => {
    expect(yearMonth('2026-03-01', 'America/New_York')).toEqual({ year: '2026', month: '03' });
  });
});

describe('toRfc3339', () => {
  it.each([
    ['2026-03-01', '2026-03-01T00:00:00+08:00'],
    ['2026-03-01T09:30+08:00', '2026-03-01T09:30:00+08:00'],
    ['2026-03-01 01:30:15Z', '2026-03-01T09:30:15+08:00'],
  ])('writes %s in full, in the time zone given', (date, expected) => {
    expect(toRfc3339(date, 'Asia/Shanghai')).toBe(expected);
  });
});

describe('latestDate', () => {
  it('compares moments, not letters', () => {
    expect(latestDate(['2026-03-01T23:00-05:00', '2026-03-02T03:59Z'], 'Asia/Shanghai')).toBe('2026-03-01T23:00-05:00');
    expect(latestDate(['2026-03-02', '2026-03-01T17:00Z'], 'Asia/Shanghai')).toBe('2026-03-01T17:00Z');
  });
});
