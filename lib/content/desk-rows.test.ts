import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';

import { auditSubjects } from './audit-subject';
import { openPlaces } from './desk-places';
import { deskRows } from './desk-rows';
import { readContent } from './read-content';
import { articleText, contextWith, sourceFiles } from './testing';

import type { Variant } from '@/lib/script/variants';

const files = { picture: (_: string, src: string) => ({ src, width: 4, height: 3 }), attachment: (_: string, file: string) => ({ href: file, bytes: 1 }) };

/** The rows of `news/story.mdx`, each side as HTML. Every place where a choice was made is in doubt if told so. */
function rowsOf(texts: Record<string, string>, left: Variant, right: Variant, flagBelow = 0) {
  const sources = sourceFiles({ 'news/section.yml': 'title: 新闻\nscript: zh-Hans\n', 'terms/site.yml': '- {zh-Hans: 软件, zh-Hant-TW: 軟體, zh-Hant-HK: 軟件}\n', ...texts });
  const { documents } = readContent(sources, contextWith());
  const context = { terms: documents.terms, hongKongParticle: '着' as const };
  const [subject] = auditSubjects(documents);
  const places = openPlaces(subject!, ['zh-Hans', 'zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'], { ...context, sources: new Map(sources.map((source) => [source.path, source])), flagBelow });
  const handWritten = Object.fromEntries(documents.variants.map((own) => [own.variant, own]));
  const rows = deskRows(documents.articles[0]!, handWritten, left, right, { ...context, files, places });
  return { places, rows: rows.filter(({ kind }) => kind === 'block').map((row) => [row.left ? toHtml(row.left) : '', row.right ? toHtml(row.right) : '']) };
}

const story = (body: string) => ({ 'news/story.mdx': articleText(body, { script: 'zh-Hans' }) });

describe('deskRows', () => {
  it('puts each block beside itself and marks nothing that is plain script', () => {
    expect(rowsOf(story('简体。\n\n这样。'), 'zh-Hans', 'zh-Hant').rows).toEqual([['<p>简体。</p>', '<p>簡體。</p>'], ['<p>这样。</p>', '<p>這樣。</p>']]);
  });

  it('marks words of terms, characters that could have become others, and quotation marks, on both sides', () => {
    expect(rowsOf(story('“软件”出发。'), 'zh-Hans', 'zh-Hant-TW').rows).toEqual([[
      '<p><mark class="desk-quote">“</mark><mark class="desk-term">软件</mark><mark class="desk-quote">”</mark>出<mark class="desk-choice">发</mark>。</p>',
      '<p><mark class="desk-quote">「</mark><mark class="desk-term">軟體</mark><mark class="desk-quote">」</mark>出<mark class="desk-choice">發</mark>。</p>',
    ]]);
  });

  it('marks between two regions only what differs', () => {
    expect(rowsOf(story('软件出发。'), 'zh-Hant-TW', 'zh-Hant-HK').rows).toEqual([['<p><mark class="desk-term">軟體</mark>出發。</p>', '<p><mark class="desk-term">軟件</mark>出發。</p>']]);
  });

  it('marks a doubtful place on both sides, in a word that markup splits too, and names it', () => {
    const { rows, places } = rowsOf(story('**头**发。'), 'zh-Hans', 'zh-Hant', 1.01);
    expect(places.map(({ shown }) => [shown.line, shown.column, shown.source])).toEqual([[6, 6, '发']]);
    expect(rows.flat().map((html) => html.replace(/title="\d+ %"/u, 'title="…"'))).toEqual([
      '<p><strong>头</strong><button type="button" class="desk-flag" data-place="0" title="…">发</button>。</p>',
      '<p><strong>頭</strong><button type="button" class="desk-flag" data-place="0" title="…">髮</button>。</p>',
    ]);
  });

  it('marks words that an editor gave', () => {
    expect(rowsOf(story('这是<Variant zh-Hans="甲" zh-Hant="乙" />。'), 'zh-Hans', 'zh-Hant').rows).toEqual([[
      '<p>这是<mark class="desk-override">甲</mark>。</p>',
      '<p>這是<mark class="desk-override">乙</mark>。</p>',
    ]]);
  });

  it('leaves a gap where one variant has a block of its own', () => {
    expect(rowsOf(story('一。\n\n<Only in="zh-Hant-HK">\n\n二。\n\n</Only>\n\n三。'), 'zh-Hans', 'zh-Hant-HK').rows.map(([a, b]) => [a, b])).toEqual([['<p>一。</p>', '<p>一。</p>'], ['', '<p>二。</p>'], ['<p>三。</p>', '<p>三。</p>']]);
  });

  it('puts a hand-written variant beside the article by what its blocks say', () => {
    const texts = { ...story('第一段说天气。\n\n第二段说交通。'), 'news/story.zh-Hant.mdx': '---\ntitle: 標題\n---\n多出來的話。\n\n第一段講天氣。\n\n第二段講交通。' };
    expect(rowsOf(texts, 'zh-Hans', 'zh-Hant').rows).toEqual([['', '<p>多出來的話。</p>'], ['<p>第一段说天气。</p>', '<p>第一段講天氣。</p>'], ['<p>第二段说交通。</p>', '<p>第二段講交通。</p>']]);
  });
});
