import { expect, it } from 'vitest';

import { changesOf, checkDates } from './check-dates';
import { readContent } from './read-content';
import { articleText, briefly, contextWith, sourceFiles } from './testing';

const clock = { now: Date.UTC(2026, 2, 10, 4), timeZone: 'Asia/Shanghai' };
const place = { file: 'content/a.mdx', line: 1, column: 1 };
const rulesFor = (fields: Parameters<typeof changesOf>[0]) =>
  checkDates({ publishedAt: '2026-03-01T09:00+08:00', ...fields, changes: changesOf(fields, () => place) }, clock).map(({ rule }) => rule);
const corrected = (at: string) => ({ corrections: [{ at, note: '改正' }] });

it.each([
  ['an update on the day before', { updatedAt: '2026-02-28' }, ['date-early']],
  ['an update an hour before', { updatedAt: '2026-03-01T08:00+08:00' }, ['date-early']],
  ['the same hour as another zone writes it', { updatedAt: '2026-03-01T01:30Z' }, []],
  ['an update on the same day', { updatedAt: '2026-03-01' }, []],
  ['a correction before', corrected('2026-02-01'), ['date-early']],
  ['a correction tomorrow', corrected('2026-03-11'), ['date-to-come']],
  ['a correction today', corrected('2026-03-10'), []],
  ['an update tomorrow, with a scheduled article', { publishedAt: '2026-03-11', updatedAt: '2026-03-12' }, []],
  ['a correction where the publication time is wrong itself', { publishedAt: undefined, ...corrected('2026-02-01') }, []],
])('looks at %s', (_, fields, expected) => {
  expect(rulesFor(fields)).toEqual(expected);
});

it('says in which line', () => {
  const text = articleText('正文。', { more: ['updatedAt: 2026-02-01', 'corrections:', '  - {at: 2026-03-02, note: 甲}', '  - {at: 2026-03-11, note: 乙}'] });
  const sources = sourceFiles({ 'news/section.yml': 'title: 新聞\nscript: zh-Hant\n', 'news/story.mdx': text });
  expect(briefly(readContent(sources, { ...contextWith(), clock }).problems)).toEqual(['content/news/story.mdx:5 date-early', 'content/news/story.mdx:8 date-to-come']);
});
