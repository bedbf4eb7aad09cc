import { describe, expect, it } from 'vitest';

import { planMove, type MovePlan } from './plan-move';
import { readContent } from './read-content';
import { takenPaths } from './taken-paths';
import { articleText, contextWith, sourceFiles } from './testing';

const section = 'title: 甲\nscript: zh-Hant\n';
const base = {
  'news/section.yml': section,
  'city/section.yml': section,
  'news/a.mdx': articleText('![圖](a.svg) [表](data/t.pdf) ![共](both.svg) [乙](b.mdx) [丙](/city/c#節)', { more: ['cover: { src: a.svg }'] }),
  'news/a.zh-Hans.mdx': '---\ntitle: 标题\n---\n见[乙](b.mdx)。\n',
  'news/b.mdx': articleText('[甲](a.mdx#節) [甲](/news/a) [甲](/zh-Hans/news/a) ![共](both.svg)\n\n[一]: /news/a "題"'),
  'city/c.mdx': articleText('[甲](../news/a.mdx)\n\n<Quote url="/news/a">\n\n引。\n\n</Quote>', { more: ['redirectFrom: [/news/old]'] }),
};
const assets = ['news/a.svg', 'news/both.svg', 'news/data/t.pdf', 'news/lonely.svg', 'news/_note.txt'];

function plan(from: string, to: string, files: Record<string, string> = base, others = assets) {
  const sources = sourceFiles(files);
  const { documents } = readContent(sources, contextWith(...others));
  return planMove({ from, to, sources, others, taken: takenPaths(sources, documents) });
}
const links = (result: ReturnType<typeof plan>) => (result as MovePlan).links.map(({ file, line, from, to }) => `${file}:${line} ${from} → ${to}`);
const renames = (result: ReturnType<typeof plan>) => Object.fromEntries((result as MovePlan).renames);

describe('moving an article', () => {
  it('takes its hand-written variants along, and the files that it alone names', () => {
    expect(renames(plan('news/a', 'city/z'))).toEqual({
      'news/a.mdx': 'city/z.mdx',
      'news/a.zh-Hans.mdx': 'city/z.zh-Hans.mdx',
      'news/a.svg': 'city/a.svg',
      'news/data/t.pdf': 'city/data/t.pdf',
    });
  });

  it('leaves files where they are when it stays in its folder, or when their place is taken', () => {
    expect(Object.keys(renames(plan('news/a', 'news/z')))).toEqual(['news/a.mdx', 'news/a.zh-Hans.mdx']);
    const taken = plan('news/a', 'city/z', base, [...assets, 'city/a.svg']);
    expect(renames(taken)).not.toHaveProperty('news/a.svg');
    expect(links(taken)).toContain('content/news/a.mdx:7 a.svg → ../news/a.svg');
    expect(links(taken)).toContain('content/news/a.mdx:5 a.svg → ../news/a.svg');
  });

  it('mends every link to it, and those in it', () => {
    expect(links(plan('news/a', 'city/z'))).toEqual([
      'content/news/a.mdx:7 both.svg → ../news/both.svg',
      'content/news/a.mdx:7 b.mdx → ../news/b.mdx',
      'content/news/a.zh-Hans.mdx:4 b.mdx → ../news/b.mdx',
      'content/news/b.mdx:6 a.mdx#節 → ../city/z.mdx#節',
      'content/news/b.mdx:6 /news/a → /city/z',
      'content/news/b.mdx:6 /zh-Hans/news/a → /zh-Hans/city/z',
      'content/news/b.mdx:8 /news/a → /city/z',
      'content/city/c.mdx:7 ../news/a.mdx → z.mdx',
      'content/city/c.mdx:9 /news/a → /city/z',
    ]);
  });

  it('adds its old address, and takes its own away when it comes back', () => {
    expect((plan('news/a', 'city/z') as MovePlan).redirects).toEqual([
      { from: '/news/a', to: '/city/z', edit: { file: 'content/news/a.mdx', line: 6, column: 1, from: '', to: 'redirectFrom:\n  - /news/a\n' } },
    ]);
    const [back] = (plan('city/c', 'news/old') as MovePlan).redirects;
    expect(back!.edit).toMatchObject({ line: 5, from: ' [/news/old]', to: '\n  - /city/c' });
  });
});

describe('moving a section', () => {
  it('takes everything in its folder along, and says that its own address is lost', () => {
    const result = plan('news', 'city/news') as MovePlan;
    expect(renames(result)).toMatchObject({ 'news/section.yml': 'city/news/section.yml', 'news/_note.txt': 'city/news/_note.txt', 'news/lonely.svg': 'city/news/lonely.svg' });
    expect(result.renames.size).toBe(9);
    expect(result.lost).toEqual(['news']);
    expect(result.redirects.map(({ from, to }) => `${from} ${to}`)).toEqual(['/news/a /city/news/a', '/news/b /city/news/b']);
  });

  it('mends links to it and to what is in it, and leaves those within it', () => {
    const files = { ...base, 'city/d.mdx': articleText('[欄](/news) [頁](/news/page/2) [另](/newsroom) [甲](/news/a)') };
    expect(links(plan('news', 'press', files)).filter((link) => link.includes('city/d'))).toEqual([
      'content/city/d.mdx:6 /news → /press',
      'content/city/d.mdx:6 /news/page/2 → /press/page/2',
      'content/city/d.mdx:6 /news/a → /press/a',
    ]);
    expect(links(plan('news', 'press')).filter((link) => link.includes('.svg') || link.includes(' b.mdx'))).toEqual([]);
  });
});

describe('a move is refused', () => {
  it.each([
    ['news/x', 'news/y', { kind: 'not-found', path: 'news/x', near: 'news/a' }],
    ['news/a', 'news/a', { kind: 'same-place', path: 'news/a' }],
    ['news/a', 'news/b', { kind: 'path-taken', path: 'news/b', owner: 'content/news/b.mdx' }],
    ['news/a', 'city', { kind: 'path-taken', path: 'city', owner: 'content/city/section.yml' }],
    ['news/a', 'news/old', { kind: 'old-address', path: 'news/old', owner: 'content/city/c.mdx' }],
    ['news/a', 'parks/a', { kind: 'section-missing', section: 'parks' }],
    ['news/a', 'news/Big', { kind: 'slug-invalid', slug: 'Big', suggestion: 'big' }],
    ['news/a', 'news/page', { kind: 'slug-reserved', slug: 'page', suggestion: 'page-1' }],
    ['news', 'news/inside', { kind: 'into-itself', path: 'news', into: 'news/inside' }],
    ['news', 'media', { kind: 'slug-reserved', slug: 'media', suggestion: 'media-1' }],
  ])('from %s to %s', (from, to, fault) => {
    expect(plan(from, to)).toEqual({ fault });
  });

  it('where an article of the section would come to another’s old address', () => {
    const files = { ...base, 'city/e.mdx': articleText('正文。', { more: ['redirectFrom: [/press/b]'] }) };
    expect(plan('news', 'press', files)).toEqual({ fault: { kind: 'old-address', path: 'press/b', owner: 'content/city/e.mdx' } });
  });
});
