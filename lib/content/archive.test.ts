import { expect, it } from 'vitest';

import { archiveOf } from './archive';
import { summaryOf } from './testing';

const published = (...dates: string[]) => dates.map((publishedAt) => summaryOf(publishedAt, { publishedAt }));
const outline = (dates: string[], timeZone = 'Asia/Shanghai') =>
  archiveOf(published(...dates), timeZone).map(({ year, articles, months }) => [year, articles.length, ...months.map(({ month, articles: inMonth }) => `${month}: ${inMonth.map(({ path }) => path).join(' ')}`)]);

it('sorts articles by year and month, the latest first, and leaves out months without any', () => {
  expect(outline(['2026-11-02', '2026-11-01', '2026-03-09', '2024-12-31'])).toEqual([
    ['2026', 3, '11: 2026-11-02 2026-11-01', '03: 2026-03-09'],
    ['2024', 1, '12: 2024-12-31'],
  ]);
});

it('takes the month that the site’s time zone had', () => {
  const newYearsEve = '2025-12-31T16:30Z';
  expect(outline([newYearsEve])).toEqual([['2026', 1, `01: ${newYearsEve}`]]);
  expect(outline([newYearsEve], 'America/New_York')).toEqual([['2025', 1, `12: ${newYearsEve}`]]);
});

it('is empty for an empty site', () => {
  expect(outline([])).toEqual([]);
});
