import { describe, expect, it } from 'vitest';

import { createCatalogue } from './catalogue';
import { sectionOf, summaryOf } from './testing';

const paths = (items: readonly { path: string }[]) => items.map(({ path }) => path);

/** As the content step writes it: sections in reading order, articles newest first. */
const catalogue = createCatalogue({
  sections: [sectionOf('topics'), sectionOf('topics/response', { kind: 'topic' }), sectionOf('topics/response/media'), sectionOf('news')],
  articles: [
    summaryOf('news/bridge', { tags: ['bridges', 'floods'] }),
    summaryOf('topics/response/media/front-line', { tags: ['floods'] }),
    summaryOf('topics/response/guide'),
    summaryOf('newsroom'),
  ],
  tags: [
    { slug: 'floods', title: '水災' },
    { slug: 'idle', title: '無人用' },
    { slug: 'bridges', title: '橋樑' },
  ],
});

describe('createCatalogue', () => {
  it('finds what stands at a path, and nothing else', () => {
    expect(catalogue.getArticle('news/bridge')).toMatchObject({ title: 'news/bridge' });
    expect(catalogue.getArticle('news')).toBeUndefined();
    expect(catalogue.getSection('topics/response')).toMatchObject({ kind: 'topic' });
    expect(catalogue.getSection('news/bridge')).toBeUndefined();
    expect(catalogue.getSection('')).toBeUndefined();
  });

  it.each([
    ['', ['topics', 'news']],
    ['topics', ['topics/response']],
    ['topics/response/media', []],
  ])('lists the sections right below "%s" in reading order', (path, expected) => {
    expect(paths(catalogue.sectionsIn(path))).toEqual(expected);
  });

  it.each([
    ['topics', ['topics/response/media/front-line', 'topics/response/guide']],
    ['topics/response/media', ['topics/response/media/front-line']],
    ['news', ['news/bridge']], // and not newsroom
  ])('lists the articles anywhere below %s', (path, expected) => {
    expect(paths(catalogue.articlesIn(path))).toEqual(expected);
  });

  it('lists the articles with a tag, newest first', () => {
    expect(paths(catalogue.articlesTagged('floods'))).toEqual(['news/bridge', 'topics/response/media/front-line']);
    expect(catalogue.articlesTagged('constructor')).toEqual([]);
  });

  it('knows only tags that some article has, in the order of tags.yml', () => {
    expect(catalogue.tags.map(({ slug }) => slug)).toEqual(['floods', 'bridges']);
    expect(catalogue.getTag('bridges')).toEqual({ slug: 'bridges', title: '橋樑' });
    expect(catalogue.getTag('idle')).toBeUndefined();
  });

  it.each([
    ['topics/response/media/front-line', ['topics', 'topics/response', 'topics/response/media']],
    ['topics/response', ['topics']],
    ['newsroom', []],
  ])('lists the sections that %s is in, outermost first', (path, expected) => {
    expect(paths(catalogue.ancestorsOf(path))).toEqual(expected);
  });

  it('knows the articles published next before and after one in its own section', () => {
    const news = createCatalogue({
      sections: [sectionOf('news'), sectionOf('news/local')],
      articles: ['news/third', 'news/local/other', 'news/second', 'news/first', 'about', 'imprint'].map((path) => summaryOf(path)),
      tags: [],
    });
    const around = (path: string) => [news.neighboursOf(path).previous?.path, news.neighboursOf(path).next?.path];
    expect(around('news/third')).toEqual(['news/second', undefined]);
    expect(around('news/second')).toEqual(['news/first', 'news/third']);
    expect(around('news/first')).toEqual([undefined, 'news/second']);
    expect(around('news/local/other')).toEqual([undefined, undefined]);
    expect(around('imprint')).toEqual([undefined, undefined]); // in no section
    expect(around('news/nothing')).toEqual([undefined, undefined]);
  });

  it('holds an empty site', () => {
    const empty = createCatalogue({ sections: [], articles: [], tags: [{ slug: 'floods', title: '水災' }] });
    expect([empty.articles, empty.tags, empty.sectionsIn(''), empty.archiveIn('UTC')]).toEqual([[], [], [], []]);
  });
});
