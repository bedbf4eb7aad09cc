import { describe, expect, it } from 'vitest';

import { checkFiles } from './check-files';
import { briefly, sourceFiles } from './testing';

/** Names are all that this check looks at. */
const check = (...paths: string[]) => checkFiles(sourceFiles(Object.fromEntries(paths.map((path) => [path, '']))));

describe('checkFiles', () => {
  it('finds nothing wrong with a good tree', () => {
    expect(
      check('about.mdx', 'news/section.yml', 'news/story.mdx', 'news/story.zh-Hant-HK.mdx', 'news/2020/section.yml', 'tags.yml', 'terms/a.yml'),
    ).toEqual([]);
  });

  it.each(['story.md', 'news/data.json', 'news/section.yaml', 'section.yml'])('refuses %s, a kind of file that does not belong', (path) => {
    expect(briefly(check('news/section.yml', path))).toEqual([`content/${path}:1 file-unknown`]);
  });

  it.each([
    ['Front-Line', 'Rename it to `front-line`.'],
    ['front_line', 'Rename it to `front-line`.'],
    ['前線', 'Rename it, for example to the title in pinyin.'],
  ])('refuses the name %s and suggests one', (slug, fix) => {
    const problems = check('news/section.yml', `news/${slug}.mdx`);
    expect(briefly(problems)).toEqual([`content/news/${slug}.mdx:1 slug-invalid`]);
    expect(problems[0]!.fix).toBe(fix);
  });

  it('refuses such a name for a section too', () => {
    expect(briefly(check('新聞/section.yml'))).toEqual(['content/新聞/section.yml:1 slug-invalid']);
  });

  it.each(['page', 'tags', 'archive', 'search', 'index', '404'])('keeps the address %s for the site itself', (slug) => {
    expect(briefly(check(`${slug}.mdx`))).toEqual([`content/${slug}.mdx:1 slug-reserved`]);
    expect(briefly(check('news/section.yml', `news/${slug}/section.yml`))).toEqual([`content/news/${slug}/section.yml:1 slug-reserved`]);
  });

  it('names both files that want one address', () => {
    const problems = check('news.mdx', 'news/section.yml');
    expect(briefly(problems)).toEqual(['content/news/section.yml:1 path-duplicate']);
    expect(problems[0]!.message).toContain('by content/news.mdx');
  });

  it('takes addresses that differ in case alone for one', () => {
    expect(briefly(check('news/section.yml', 'news/Story.mdx', 'news/story.mdx'))).toEqual([
      'content/news/Story.mdx:1 slug-invalid',
      'content/news/story.mdx:1 path-duplicate',
    ]);
  });

  it('misses a section.yml once for each folder', () => {
    const problems = check('news/a.mdx', 'news/b.mdx', 'other/c.mdx');
    expect(briefly(problems)).toEqual(['content/news/a.mdx:1 section-missing', 'content/other/c.mdx:1 section-missing']);
    expect(problems[0]!.fix).toContain('content/news/section.yml');
  });

  it('misses the section that a section is in', () => {
    expect(briefly(check('topics/response/section.yml'))).toEqual(['content/topics/response/section.yml:1 section-missing']);
  });

  it('allows articles at the top', () => {
    expect(check('about.mdx')).toEqual([]);
  });

  it('refuses a hand-written variant without its article', () => {
    const problems = check('news/section.yml', 'news/story.mdx', 'news/stroy.zh-Hant-HK.mdx');
    expect(briefly(problems)).toEqual(['content/news/stroy.zh-Hant-HK.mdx:1 variant-file-alone']);
    expect(problems[0]!.message).toContain('content/news/stroy.mdx');
  });

  it('does not take a section for the article of a hand-written variant', () => {
    expect(briefly(check('news/section.yml', 'news.zh-Hant-HK.mdx'))).toEqual(['content/news.zh-Hant-HK.mdx:1 variant-file-alone']);
  });
});
