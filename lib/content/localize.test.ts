import { toString } from 'hast-util-to-string';
import { select } from 'hast-util-select';
import { describe, expect, it } from 'vitest';

import { localizeArticle, localizeSections, localizeTags, type LocalizeContext } from './localize';
import { readContent } from './read-content';
import { articleText, contextWith, sourceFiles } from './testing';

import type { Variant } from '@/lib/script/variants';

const context: LocalizeContext = {
  terms: [{ 'zh-Hans': '软件', 'zh-Hant-TW': '軟體', 'zh-Hant-HK': '軟件' }],
  hongKongParticle: '着',
  timeZone: 'Asia/Shanghai',
  files: {
    picture: (_, src) => ({ src: `/media/${src}`, width: 640, height: 480 }),
    attachment: (_, file) => ({ href: `/media/${file}`, bytes: 2048 }),
  },
};

/** The article news/story of some content files in a variant, as the content step makes it. */
function localize(files: Record<string, string>, to: Variant, more: Partial<LocalizeContext> = {}) {
  const { articles, variants } = readContent(sourceFiles(files), contextWith()).documents;
  const handWritten = Object.fromEntries(variants.map((document) => [document.variant, document]));
  return localizeArticle(articles[0]!, handWritten, to, 'published', { ...context, ...more });
}

const story = (body: string, script = 'zh-Hans', more: string[] = []) => ({ 'news/story.mdx': articleText(body, { script, more }) });

const whole = `---
title: 头发与软件
script: zh-Hans
publishedAt: 2026-03-01
updatedAt: 2026-03-02T08:00+08:00
summary: 软件里的头发
source: {name: 头条, url: https://example.org/头条}
authors: [{name: 张发, role: reporter}, {name: 王头}]
tags: [floods]
cover: {src: cover.jpg, alt: 头发, caption: 软件, credit: 图书馆}
attachments: [{file: report.pdf, title: 软件报告}]
corrections: [{at: 2026-03-03, note: 软件一词改正}]
---
## 软件

头**发**长了。

<Figure src="bridge.jpg" alt="头发" caption="软件" />

[报告](report.pdf)与[另一篇](other.mdx)与\`头发\`。
`;

describe('localizeArticle', () => {
  it('converts all that readers read, in the words of the region', () => {
    expect(localize({ 'news/story.mdx': whole }, 'zh-Hant-TW')).toMatchObject({
      path: 'news/story',
      changedAt: '2026-03-03',
      title: '頭髮與軟體',
      summary: '軟體裡的頭髮',
      script: 'zh-Hans',
      publishedAt: '2026-03-01',
      updatedAt: '2026-03-02T08:00+08:00',
      source: { name: '頭條', url: 'https://example.org/头条' },
      authors: [{ name: '張發', role: 'reporter' }, { name: '王頭' }],
      tags: ['floods'],
      cover: { src: '/media/cover.jpg', width: 640, height: 480, alt: '頭髮', caption: '軟體', credit: '圖書館' },
      attachments: [{ href: '/media/report.pdf', bytes: 2048, title: '軟體報告' }],
      corrections: [{ at: '2026-03-03', note: '軟體一詞改正' }],
      corrected: true,
      headings: [{ id: '软件', text: '軟體', depth: 2 }],
      state: 'published',
      readingMinutes: 1,
    });
  });

  it('converts the text, and leaves code as it was written', () => {
    const { tree } = localize({ 'news/story.mdx': whole }, 'zh-Hant-TW');
    expect(toString(tree)).toContain('頭髮長了。');
    expect(toString(select('strong', tree)!)).toBe('髮');
    expect(toString(select('code', tree)!)).toBe('头发');
    expect(select('Figure', tree)!.properties).toEqual({ src: '/media/bridge.jpg', width: 640, height: 480, alt: '頭髮', caption: '軟體' });
  });

  it('makes links to files those of the site', () => {
    const { tree } = localize({ 'news/story.mdx': whole }, 'zh-Hans');
    expect(select('a[download]', tree)!.properties.href).toBe('/media/report.pdf');
    expect(select('a:not([download])', tree)!.properties.href).toBe('/news/other');
  });

  it.each(['zh-Hans', 'zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'] as const)('reads in its own variant, %s, as it was written, character by character', (script) => {
    const text = '裏面的麵条，發展与发展，看着看著，为爲，“軟件”『軟體』 軟 件';
    const article = localize(story(text, script, [`summary: '${text}'`, `source: {name: '${text}'}`]), script);
    expect([toString(article.tree), article.summary, article.source!.name]).toEqual([text, text, text]);
  });

  it('leaves out what the article leaves out', () => {
    const article = localize(story('正文。'), 'zh-Hant');
    expect(article).toMatchObject({ authors: [], tags: [], attachments: [], corrections: [] });
    expect([article.summary, article.updatedAt, article.source, article.cover, article.corrected]).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it('prefers the article’s own terms to the site’s', () => {
    const article = localize(story('用软件写头发。', 'zh-Hans', ['terms: [{zh-Hans: 软件, zh-Hant: 程式}]']), 'zh-Hant-TW');
    expect(toString(article.tree)).toBe('用程式寫頭髮。');
  });

  it.each([
    ['着', '看着頭髮'],
    ['著', '看著頭髮'],
  ] as const)('prints the particle that the site prefers in Hong Kong: %s', (hongKongParticle, expected) => {
    expect(toString(localize(story('看着头发'), 'zh-Hant-HK', { hongKongParticle }).tree)).toBe(expected);
  });

  it('takes overrides in the text at their word', () => {
    const body = '叫<Variant zh-Hans="出租车" zh-Hant="計程車" zh-Hant-HK="的士" />，<Keep>头发</Keep>。\n\n<Only in="zh-Hant-TW">台灣限定。</Only>';
    expect(toString(localize(story(body), 'zh-Hant-HK').tree)).toBe('叫的士，头发。');
    expect(toString(localize(story(body), 'zh-Hant-TW').tree)).toBe('叫計程車，头发。台灣限定。');
  });
});

describe('a hand-written variant', () => {
  const files = {
    ...story('## 头发\n\n软件写的。', 'zh-Hans', ['summary: 头发的摘要']),
    'news/story.zh-Hant.mdx': '---\ntitle: 手寫的題目\n---\n## 毛髮\n\n手寫的文章在臺北。',
  };
  const withHongKong = { ...files, 'news/story.zh-Hant-HK.mdx': '---\nsummary: 手寫的摘要\n---\n## 髮\n\n香港手寫。' };

  it.each([
    ['zh-Hant', '手寫的題目', '手寫的文章在臺北。'],
    ['zh-Hant-TW', '手寫的題目', '手寫的文章在臺北。'],
    ['zh-Hant-HK', '手寫的題目', '手寫的文章在台北。'],
    ['zh-Hans', '标题', '软件写的。'],
  ] as const)('serves its own tag and those that fall back to it: %s', (to, title, text) => {
    const article = localize(files, to);
    expect(article.title).toBe(title);
    expect(toString(select('p', article.tree)!)).toBe(text);
  });

  it.each([
    ['zh-Hant-HK', '香港手寫。'],
    ['zh-Hant-TW', '手寫的文章在臺北。'],
    ['zh-Hans', '软件写的。'],
  ] as const)('of one region serves no other: %s', (to, text) => {
    expect(toString(select('p', localize(withHongKong, to).tree)!)).toBe(text);
  });

  it('takes the rest of the frontmatter from the article, converted', () => {
    expect(localize(files, 'zh-Hant').summary).toBe('頭髮的摘要');
    expect(localize(withHongKong, 'zh-Hant-HK')).toMatchObject({ title: '標題', summary: '手寫的摘要', publishedAt: '2026-03-01' });
  });

  it('shares its heading ids with the article, so that one link fits every variant', () => {
    expect(localize(files, 'zh-Hant-TW').headings).toEqual([{ id: '头发', text: '毛髮', depth: 2 }]);
  });
});

describe('localizeSections', () => {
  const { sections } = readContent(
    sourceFiles({
      'topics/section.yml': 'title: 专题\nscript: zh-Hans\norder: 1\n',
      'topics/response/section.yml': 'title: 软件\nscript: zh-Hans\nkind: topic\nslogan: 头发\nsummary: 软件的摘要\norder: 3\n',
      'topics/guide/section.yml': 'title: 指南\nscript: zh-Hans\norder: 9\n',
      'news/section.yml': 'title: 新聞\nscript: zh-Hant\norder: 2\n',
      'extra/section.yml': 'title: 甲\nscript: zh-Hant\n',
      'about/section.yml': 'title: 乙\nscript: zh-Hant\n',
    }),
    contextWith(),
  ).documents;

  it('puts sections in reading order, each after the one it is in, those without `order` last', () => {
    expect(localizeSections(sections, 'zh-Hant', context).map(({ path }) => path)).toEqual([
      'topics',
      'topics/response',
      'topics/guide',
      'news',
      'about',
      'extra',
    ]);
  });

  it('converts titles, summaries and slogans, each from its own script', () => {
    expect(localizeSections(sections, 'zh-Hant-TW', context).find(({ path }) => path === 'topics/response')).toEqual({
      path: 'topics/response',
      kind: 'topic',
      title: '軟體',
      summary: '軟體的摘要',
      slogan: '頭髮',
    });
    expect(localizeSections(sections, 'zh-Hans', context).find(({ path }) => path === 'news')).toMatchObject({ title: '新闻', kind: 'section' });
  });
});

describe('localizeTags', () => {
  it('converts the titles, in the order of tags.yml', () => {
    const tags = { script: 'zh-Hans' as const, tags: { software: '软件', hair: '头发' } };
    expect(localizeTags(tags, 'zh-Hant-TW', context)).toEqual([{ slug: 'software', title: '軟體' }, { slug: 'hair', title: '頭髮' }]);
  });

  it('has none without a tags.yml', () => {
    expect(localizeTags(undefined, 'zh-Hant', context)).toEqual([]);
  });
});
