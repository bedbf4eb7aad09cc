import { describe, expect, it } from 'vitest';

import { placeFiles } from '@/lib/content/place-files';
import { parseBody } from '@/lib/mdx/parse-body';
import { site } from '@/site.config';

import { articleHtml } from './article-html';
import { absoluteUrl, withBasePath } from './paths';

const words = { credit: (credit: string) => `圖：${credit}`, callout: () => '提示', footnotes: '註釋' };
const placer = { picture: (_: string, src: string) => ({ src: `/media/1a/${src}`, width: 640, height: 480, widths: '480 640' }), attachment: (_: string, file: string) => ({ href: `/media/1a/${file}`, bytes: 9 }) };
const top = site.url + withBasePath('');

function show(mdx: string): string {
  const tree = placeFiles(parseBody(mdx, { file: 'content/news/a.mdx', line: 1, column: 1 }).tree, 'news/a', placer);
  return articleHtml({ path: 'news/a', tree }, 'zh-Hant-HK', words).replace(/(?<=>)\n|\n(?=<)/gu, '');
}

describe('articleHtml', () => {
  it.each([
    ['a link within the site', '[捐](/topics/response?a=1#b)', `<p><a href="${absoluteUrl('zh-Hant-HK', ['topics', 'response'])}?a=1#b">捐</a></p>`],
    ['a link to a file', '[報告](report.pdf)', `<p><a href="${top}/media/1a/report.pdf">報告</a></p>`],
    ['a link to another site', '[外](https://example.net/a)', '<p><a href="https://example.net/a">外</a></p>'],
    ['a picture with its caption', '<Figure src="a.jpg" alt="橋" caption="江上" credit="本報" />',
      `<figure><img src="${top}/media/1a/a.jpg" width="640" height="480" alt="橋"><figcaption>江上　圖：本報</figcaption></figure>`],
    ['a remark', '<Callout kind="tip">慢走</Callout>', '<blockquote><p><strong>提示</strong></p><p>慢走</p></blockquote>'],
    ['a quotation', '<Quote source="約翰遜" url="https://example.net/a" lang="en">Words.</Quote>',
      '<figure><blockquote lang="en"><p>Words.</p></blockquote><figcaption><a href="https://example.net/a">約翰遜</a></figcaption></figure>'],
    ['a reading', '<Ruby reading="shū tóng">書同</Ruby>', '<p><ruby>書<rp>（</rp><rt>shū</rt><rp>）</rp>同<rp>（</rp><rt>tóng</rt><rp>）</rp></ruby></p>'],
    ['kept words', '甲<Keep lang="ja">図書</Keep><Keep>后</Keep>', '<p>甲<span lang="ja">図書</span>后</p>'],
    ['text that looks like HTML', '增長率<5%，`<b>`', '<p>增長率&#x3C;5%，<code>&#x3C;b></code></p>'],
  ])('gives %s as a reader without the site needs it', (_, mdx, html) => {
    expect(show(mdx)).toBe(html);
  });

  it('leads from a note’s number to the note on the article’s page', () => {
    const html = show('甲[^1]\n\n[^1]: 註。');
    expect(html).toContain(`<a href="${absoluteUrl('zh-Hant-HK', ['news', 'a'])}#`);
    expect(html).toContain('<h2>註釋</h2>');
  });

  it('begins with the cover', () => {
    const html = articleHtml({ path: 'news/a', tree: { type: 'root', children: [] }, cover: { src: '/media/1a/c.jpg', width: 4, height: 3, alt: '' } }, 'zh-Hans', words);
    expect(html).toBe(`<figure><img src="${top}/media/1a/c.jpg" width="4" height="3" alt=""></figure>`);
  });
});
