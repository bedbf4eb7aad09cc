import { describe, expect, it } from 'vitest';

import { classifyFile, isSlug, parentPath, reservedSlugs, slugOf, suggestSlug } from './files';

describe('classifyFile', () => {
  it.each([
    ['about.mdx', { kind: 'article', path: 'about' }],
    ['topics/response/front-line.mdx', { kind: 'article', path: 'topics/response/front-line' }],
    ['news/story.zh-Hant-HK.mdx', { kind: 'variant', path: 'news/story', variant: 'zh-Hant-HK' }],
    ['news/story.zh-Hant.mdx', { kind: 'variant', path: 'news/story', variant: 'zh-Hant' }],
    ['news/story.zh-Hans.mdx', { kind: 'variant', path: 'news/story', variant: 'zh-Hans' }],
    ['topics/response/section.yml', { kind: 'section', path: 'topics/response' }],
    ['tags.yml', { kind: 'tags' }],
    ['terms/computing.yml', { kind: 'terms' }],
    ['news/bridge.jpg', { kind: 'asset' }],
    ['news/report.pdf', { kind: 'asset' }],
  ])('knows %s by its name', (file, expected) => {
    expect(classifyFile(file)).toEqual(expected);
  });

  it('takes a suffix that is no variant for a part of the name', () => {
    expect(classifyFile('news/story.zh-TW.mdx')).toEqual({ kind: 'article', path: 'news/story.zh-TW' });
  });

  it.each([
    'news/story.md',
    'news/STORY.MD',
    'news/story.markdown',
    'news/data.json',
    'news/section.yaml',
    'news/tags.yml',
    'section.yml',
    'terms/more/computing.yml',
  ])('does not take %s for a picture or attachment', (file) => {
    expect(classifyFile(file)).toEqual({ kind: 'unknown' });
  });
});

describe('isSlug', () => {
  it.each(['front-line', 'a', '2026', 'covid-19'])('allows %s', (slug) => {
    expect(isSlug(slug)).toBe(true);
  });

  it.each(['Front-line', 'front_line', 'front line', 'front--line', '-front', 'front-', 'front.line', '前線', 'é', ''])('refuses "%s"', (slug) => {
    expect(isSlug(slug)).toBe(false);
  });
});

describe('suggestSlug', () => {
  it.each([
    ['Front Line', 'front-line'],
    ['front__line', 'front-line'],
    ['-draft 2-', 'draft-2'],
    ['ＡＢＣ１２', 'abc12'],
    ['第1天', '1'],
  ])('makes of %s the valid %s', (slug, expected) => {
    expect(suggestSlug(slug)).toBe(expected);
  });

  it('has nothing to suggest for a name without a letter or digit of ASCII', () => {
    expect(suggestSlug('前線')).toBeUndefined();
  });
});

describe('reservedSlugs', () => {
  it.each(['page', 'tags', 'archive', 'search', 'feed.xml', 'feed.json'])('has %s, an address of the site itself', (slug) => {
    expect(reservedSlugs.has(slug)).toBe(true);
  });
});

describe('parentPath and slugOf', () => {
  it.each([
    ['topics/response/media', 'topics/response', 'media'],
    ['topics', '', 'topics'],
  ])('cut %s into "%s" and "%s"', (path, parent, slug) => {
    expect([parentPath(path), slugOf(path)]).toEqual([parent, slug]);
  });
});
