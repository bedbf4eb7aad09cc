import { describe, expect, it } from 'vitest';

import { parseBody } from '@/lib/mdx/parse-body';

import { localizeArticle } from './localize';
import { namesOf } from './article-names';

import type { ArticleDocument } from './documents';

const article = (body: string, fields: Partial<ArticleDocument['fields']> = {}): ArticleDocument => ({
  path: 'news/names',
  fields: { title: '标题', script: 'zh-Hans', publishedAt: '2026-03-01', ...fields },
  tree: parseBody(body, { file: 'names.mdx', line: 1, column: 1 }).tree,
  hash: '',
});

const inTraditional = (document: ArticleDocument) => {
  const files = { picture: () => ({ src: '', width: 1, height: 1 }), attachment: () => ({ href: '', name: '', bytes: 0 }) };
  const { tree } = localizeArticle(document, {}, 'zh-Hant', 'published', { terms: [], hongKongParticle: '着', files } as never);
  return JSON.stringify(tree);
};

describe('names of an article', () => {
  it('are written throughout as where they were recognised', () => {
    const text = inTraditional(article('演员钟楚红来了。\n\n后来，钟楚红走了。'));
    expect(text.match(/鍾楚紅/gu)).toHaveLength(2);
  });

  it('are known from the by-line', () => {
    expect(inTraditional(article('那天钟明也在。', { authors: [{ name: '钟明' }] }))).toContain('鍾明也在');
  });

  it('leave words alone that only begin with the same characters', () => {
    expect(inTraditional(article('由于明天下雨，改期。', { authors: [{ name: '于明' }] }))).toContain('由於明天下雨');
  });

  it.each([
    ['where its characters stand before', '乌云不宁云也散，演员宁云走了。', [['宁云', 10]]],
    ['where it is given away twice', '演员宁云走了，演员宁云来了。', [['宁云', 2]]],
    ['where it is kept first', '演员<Keep>宁云</Keep>走了，演员宁云来了。', [['宁云', 9]]],
    ['where another stands before it', '演员钟楚红见到演员宁云，钟楚红走了，宁云没有。', [['钟楚红', 2], ['宁云', 9]]],
    ['behind words for the variant', '<Variant zh-Hans="离开" zh-Hant="走" />的演员宁云。', [['宁云', 4]]],
  ])('begin where they are given away: %s', (_, body, expected) => {
    expect(namesOf(article(body), 'zh-Hant').map(({ simplified, start }) => [simplified, start])).toEqual(expected);
  });

  it('are found in a long paragraph that is full of them', () => {
    const body = `${'乌云不宁云也散，演员宁云走了。'.repeat(5000)}${'宁宁宁宁先生'.repeat(3)}`;
    expect(namesOf(article(body), 'zh-Hant')[0]).toMatchObject({ simplified: '宁云', start: 10 });
  });

  it('are found in a caption', () => {
    expect(inTraditional(article('<Figure src="a.png" alt="桥" caption="演员钟楚红" />\n\n后来，钟楚红走了。'))).toContain('後來，鍾楚紅走了');
  });

  it('are not looked for in an article written in Traditional', () => {
    expect(namesOf(article('演員鍾楚紅來了。', { script: 'zh-Hant' }), 'zh-Hans')).toEqual([]);
  });
});
