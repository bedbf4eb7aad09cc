import { describe, expect, it } from 'vitest';

import { fileOf, findRedirect, redirectsTo } from './redirects';

import type { Variant } from '@/lib/script/variants';

const all = ['zh-Hans', 'zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'] as const;
const lead = (redirectFrom: string[], script: Variant = 'zh-Hans', variants: readonly Variant[] = all) =>
  redirectsTo([{ path: 'topics/bridge', script, redirectFrom }], variants).map(({ from, to }) => `${from} → ${to}`);

describe('redirectsTo', () => {
  it('leads an old address to the article as it was written', () => {
    expect(lead(['/news/2020/t123.html'])).toEqual(['/news/2020/t123.html → /zh-Hans/topics/bridge']);
    expect(lead(['/news/2020/t123.html'], 'zh-Hant-HK')).toEqual(['/news/2020/t123.html → /zh-Hant-HK/topics/bridge']);
  });

  it('leads an old address with a variant to that variant, or to its script where it is not published', () => {
    expect(lead(['/zh-Hant-TW/old.html'])).toEqual(['/zh-Hant-TW/old.html → /zh-Hant-TW/topics/bridge']);
    expect(lead(['/zh-Hant-TW/old.html'], 'zh-Hans', ['zh-Hans', 'zh-Hant'])).toEqual(['/zh-Hant-TW/old.html → /zh-Hant/topics/bridge']);
    expect(lead(['/old.html'], 'zh-Hant-HK', ['zh-Hans', 'zh-Hant'])).toEqual(['/old.html → /zh-Hant/topics/bridge']);
  });

  it('leads an address of an article that moved on in each variant', () => {
    expect(lead(['/topics/old'], 'zh-Hant', ['zh-Hans', 'zh-Hant'])).toEqual([
      '/topics/old → /zh-Hant/topics/bridge',
      '/zh-Hans/topics/old → /zh-Hans/topics/bridge',
      '/zh-Hant/topics/old → /zh-Hant/topics/bridge',
    ]);
  });

  it('writes addresses as they go over the wire, once each', () => {
    expect(lead(['/舊文/一.html', '/%E8%88%8A%E6%96%87/%E4%B8%80.html'])).toEqual(['/%E8%88%8A%E6%96%87/%E4%B8%80.html → /zh-Hans/topics/bridge']);
    expect(lead(['/2020/a_b.html/', '/2020/50%25.html'])).toEqual(['/2020/50%25.html → /zh-Hans/topics/bridge', '/2020/a_b.html/ → /zh-Hans/topics/bridge']);
  });
});

describe('fileOf', () => {
  it.each([
    ['/news/t123.html', 'news/t123.html'],
    ['/news/T123.HTM', 'news/T123.HTM'],
    ['/news/t123.shtml', 'news/t123.shtml'],
    ['/news/t123', 'news/t123.html'],
    ['/news/', 'news/index.html'],
    ['/show.php', 'show.php/index.html'], // a host would hand out show.php as a download
    ['/%E8%88%8A', '舊.html'],
    ['/..%2Fetc', undefined],
    ['/%D0%C2', undefined],
  ])('puts %s into %s', (path, file) => {
    expect(fileOf(path)).toBe(file);
  });
});

describe('findRedirect', () => {
  const find = findRedirect(redirectsTo([{ path: 'bridge', script: 'zh-Hans', redirectFrom: ['/舊文.html', '/show.php'] }], all));

  it.each(['/%E8%88%8A%E6%96%87.html', '/%e8%88%8a%e6%96%87.html', '/舊文', '/show.php', '/show.php/'])('finds that of %s', (path) => {
    expect(find(path)?.to).toBe('/zh-Hans/bridge');
  });

  it.each(['/', '/zh-Hans', '/show', '/SHOW.php', '/%', '/constructor'])('finds none for %s', (path) => {
    expect(find(path)).toBeUndefined();
  });
});
