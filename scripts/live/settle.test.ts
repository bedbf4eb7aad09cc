import { describe, expect, it } from 'vitest';

import { readContent } from '@/lib/content/read-content';
import { articleText, briefly, contextWith, sourceFiles } from '@/lib/content/testing';

import { createLastGood } from './last-good';
import { settle } from './settle';

const good: Record<string, string> = {
  'tags.yml': 'script: zh-Hant\ntags:\n  news: 新聞\n',
  'terms/site.yml': '- {zh-Hans: 软件, zh-Hant-TW: 軟體}\n',
  'news/section.yml': 'title: 新聞\nscript: zh-Hant\n',
  'news/one.mdx': articleText('第一篇。', { more: ['tags: [news]'] }),
  'news/two.mdx': articleText('第二篇。', { title: '次題' }),
};

/** Goes through states of the content folder, one after another, and gives what the last one came to. */
function through(...states: Record<string, string>[]) {
  const lastGood = createLastGood();
  const settled = states.map((files) => settle(sourceFiles(files), lastGood, (sources) => readContent(sources, contextWith()))).at(-1)!;
  const { articles, sections, tags, terms } = settled.content.documents;
  return { ...settled, articles, paths: articles.map(({ path }) => path), sections: sections.map(({ fields }) => fields.title), tags: tags?.tags, terms };
}

const textOf = (found: ReturnType<typeof through>, path: string) => JSON.stringify(found.articles.find((article) => article.path === path)?.tree);

describe('settle', () => {
  it('shows files as they are where nothing is wrong', () => {
    const found = through(good);
    expect(found.problems).toEqual([]);
    expect(found.paths).toEqual(['news/one', 'news/two']);
    expect(new Set(found.shown.values())).toEqual(new Set(['current']));
  });

  it('shows the last good version of an article that broke, and what else changed', () => {
    const found = through(good, { ...good, 'news/one.mdx': articleText('<Figrue />'), 'news/two.mdx': articleText('第二篇，改過。', { title: '次題' }) });
    expect(briefly(found.problems)).toEqual(['content/news/one.mdx:6 component-unknown']);
    expect(textOf(found, 'news/one')).toContain('第一篇。');
    expect(textOf(found, 'news/two')).toContain('改過');
    expect(found.shown.get('content/news/one.mdx')).toBe('last-good');
  });

  it('leaves out what never was good, and deleted files', () => {
    const found = through(good, { ...good, 'news/three.mdx': articleText('<Figrue />'), 'news/two.mdx': good['news/two.mdx']! });
    expect(found.paths).toEqual(['news/one', 'news/two']);
    expect(found.shown.get('content/news/three.mdx')).toBe('none');
    const { 'news/two.mdx': _gone, ...rest } = good;
    expect(through(good, rest).paths).toEqual(['news/one']);
  });

  it('shows the mended version again', () => {
    const found = through(good, { ...good, 'news/one.mdx': articleText('<Figrue />') }, { ...good, 'news/one.mdx': articleText('補好了。') });
    expect(found.problems).toEqual([]);
    expect(textOf(found, 'news/one')).toContain('補好了。');
  });

  it.each([
    ['section', 'news/section.yml', 'titel: 新聞\nscript: zh-Hant\n'],
    ['tags', 'tags.yml', 'script: zh-Hant\ntags: [news'],
    ['terms', 'terms/site.yml', '- {zh-Hans: 软件, zh-Hnat: 軟體}\n'],
  ])('keeps the last good %s', (_, file, broken) => {
    const found = through(good, { ...good, [file]: broken });
    const before = through(good);
    expect(found.problems.map((problem) => problem.file)).toContain(`content/${file}`);
    expect([found.sections, found.tags, found.terms]).toEqual([before.sections, before.tags, before.terms]);
    expect(found.paths).toEqual(before.paths);
  });

  it('keeps an article that lost its tag or its section as it is', () => {
    const { 'news/section.yml': _section, ...withoutSection } = good;
    expect(through(good, withoutSection).paths).toEqual(['news/one', 'news/two']);
    const found = through(good, { ...good, 'tags.yml': 'script: zh-Hant\ntags: {}\n' });
    expect(briefly(found.problems)).toContain('content/news/one.mdx:5 tag-unknown');
    expect(found.paths).toEqual(['news/one', 'news/two']);
    expect(found.shown.get('content/news/one.mdx')).toBe('current');
  });
});
