import { expect, it } from 'vitest';

import { stateOf } from './state';

const noonInShanghai = Date.UTC(2026, 2, 1, 4);

it.each([
  ['published', '2026-02-28'],
  ['published', '2026-03-01'], // that day began twelve hours ago
  ['scheduled', '2026-03-02'],
  ['published', '2026-03-01T12:00+08:00'], // this very moment
  ['scheduled', '2026-03-01T12:01+08:00'],
  ['scheduled', '2026-03-01T04:00:01Z'],
])('is %s for an article of %s', (state, publishedAt) => {
  expect(stateOf({ publishedAt }, noonInShanghai, 'Asia/Shanghai')).toBe(state);
});

it('begins a day when the site’s time zone does', () => {
  expect(stateOf({ publishedAt: '2026-03-01' }, noonInShanghai, 'America/New_York')).toBe('scheduled');
});

it.each(['2020-01-01', '2030-01-01'])('keeps a draft of %s a draft', (publishedAt) => {
  expect(stateOf({ draft: true, publishedAt }, noonInShanghai, 'Asia/Shanghai')).toBe('draft');
});

it('publishes what is expressly no draft', () => {
  expect(stateOf({ draft: false, publishedAt: '2020-01-01' }, noonInShanghai, 'Asia/Shanghai')).toBe('published');
});
