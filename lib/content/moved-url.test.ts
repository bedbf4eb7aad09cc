import { describe, expect, it } from 'vitest';

import { movedUrl, type Relocation } from './moved-url';

const relocation: Relocation = {
  path: (path) => (path === 'news/a' ? 'city/b' : path.startsWith('old') ? path.replace(/^old(?=\/|$)/u, 'new') : path),
  file: (file) => ({ 'news/a.mdx': 'city/b.mdx', 'news/圖.png': 'city/圖.png', 'news/img/c d.png': 'news/img/c d.png', 'news/x.mdx': 'news/x.mdx' })[file],
};

describe('an address', () => {
  it.each([
    ['/news/a', '/city/b'],
    ['/news/a/#節', '/city/b/#節'],
    ['/zh-Hant-HK/news/a?x=1#y', '/zh-Hant-HK/city/b?x=1#y'],
    ['/old', '/new'],
    ['/old/c/page/2', '/new/c/page/2'],
    ['/news/ab', undefined],
    ['/older', undefined],
    ['#節', undefined],
    ['https://example.org/news/a', undefined],
    ['mailto:a@example.org', undefined],
    ['nothing.png', undefined],
  ])('that a page has, %s, becomes %s', (url, moved) => {
    expect(movedUrl({ url, raw: url }, 'news', 'news', relocation)).toBe(moved);
  });

  it.each([
    ['a.mdx#節', 'news', 'news', '../city/b.mdx#節'],
    ['./a.mdx', 'news', 'news', '../city/b.mdx'],
    ['../news/a.mdx', 'city', 'city', 'b.mdx'],
    ['../../news/a.mdx', 'city/parks', 'city/parks', '../b.mdx'],
    ['news/a.mdx', '', '', 'city/b.mdx'],
    ['圖.png', 'news', 'city', undefined],
    ['%E5%9C%96.png', 'news', 'news', '../city/%E5%9C%96.png'],
    ['img/c%20d.png', 'news', 'city', '../news/img/c%20d.png'],
    ['./x.mdx', 'news', 'city/parks', '../../news/x.mdx'],
    ['../news/x.mdx', 'news', 'city', undefined],
    ['../news/x.mdx', 'city', 'news', 'x.mdx'],
  ])('that is a file name, %s, moved from %s to %s, becomes %s', (url, from, to, moved) => {
    expect(movedUrl({ url, raw: url }, from, to, relocation)).toBe(moved);
  });

  it('keeps the escapes of what does not change', () => {
    expect(movedUrl({ url: 'c d.png', raw: 'c\\ d.png' }, 'news/img', 'city', relocation)).toBe('../news/img/c\\ d.png');
  });
});
