import { describe, expect, it } from 'vitest';

import { readContent } from './read-content';
import { articleText, contextWith, sourceFiles } from './testing';

/** What the check says of the old addresses of some articles, in a site with a section `topics` and an article `topics/bridge`. */
function check(redirects: Record<string, string[]>): string[] {
  const article = (addresses: string[]) => articleText('正文。', { more: ['redirectFrom:', ...addresses.map((address) => `  - ${address}`)] });
  const sources = sourceFiles({
    'topics/section.yml': 'title: 專題\nscript: zh-Hant\n',
    'topics/bridge.mdx': articleText('正文。'),
    ...Object.fromEntries(Object.entries(redirects).map(([name, addresses]) => [`topics/${name}.mdx`, article(addresses)])),
  });
  const problems = readContent(sources, contextWith()).problems.filter(({ rule }) => rule.startsWith('redirect'));
  return problems.map(({ file, line, column, rule }) => `${file.slice('content/topics/'.length)}:${line}:${column} ${rule}`);
}

describe('checkRedirects', () => {
  it.each([
    '/topics',
    '/topics/bridge',
    '/topics/new', // its own
    '/zh-Hant/topics/bridge',
    '/zh-hant/Topics/Bridge',
    '/zh-Hans/topics/bridge.html',
    '/zh-Hant-HK/topics/',
    '/zh-Hant/topics/page/2',
    '/zh-Hant/topics/feed.xml',
    '/zh-Hant',
    '/zh-Hant/archive/2026/03',
    '/tags/bridges',
    '/',
    '/index.html',
    '/404.html',
    '/sitemap.xml',
    '/media/a.html',
  ])('refuses %s, where something stands', (address) => {
    expect(check({ new: ['/old.html', address] })).toEqual(['new.mdx:7:5 redirect-live']);
  });

  it.each(['/topics/bridge.html', '/topics/old', '/news/topics/bridge', '/zh-Hant/bridge', '/tags/1.html', '/舊文', '/show.php', '/topics2'])('takes %s, which is free', (address) => {
    expect(check({ new: [address] })).toEqual([]);
  });

  it.each([
    ['/old.html', '/old.html'],
    ['/old.html', '/OLD.html'],
    ['/old.html', '/old'],
    ['/%E8%88%8A.html', '/舊.html'],
    ['/old', '/zh-Hans/old.html'],
    ['/zh-Hant-TW/old', '/old'],
    ['/show.php', '/show.php/'],
    ['/old', '/old/'],
  ])('refuses %s and %s of two articles, as one file would have to lead to both', (one, other) => {
    expect(check({ a: [one], b: [other] })).toEqual(['b.mdx:6:5 redirect-twice']);
  });

  it('lets an article name the same address twice, and two articles different ones', () => {
    expect(check({ a: ['/old.html', '/old', '/Old.html'], b: ['/zh-Hant/other', '/old.htm'] })).toEqual([]);
  });
});
