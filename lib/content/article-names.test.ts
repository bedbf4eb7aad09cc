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

  it('are not looked for in an article written in Traditional', () => {
    expect(namesOf(article('演員鍾楚紅來了。', { script: 'zh-Hant' }))).toEqual([]);
  });
});
