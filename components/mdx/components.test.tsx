import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { parseBody } from '@/lib/mdx/parse-body';
import { componentNames } from '@/lib/mdx/registry';
import messages from '@/messages/zh-Hant.json';

import { ArticleBody } from '../ArticleBody';
import { createComponents } from './components';

/** The HTML of some MDX, as a page shows it. */
function show(mdx: string): string {
  const { tree } = parseBody(mdx, { file: 'content/a.mdx', line: 1, column: 1 });
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="zh-Hant" messages={messages} timeZone="Asia/Shanghai">
      <ArticleBody variant="zh-Hant-HK" tree={tree} />
    </NextIntlClientProvider>,
  );
  return html.replace(/^<div class="prose">|<\/div>$/gu, '').replace(/(?<=>)\n|\n(?=<)/gu, '');
}

describe('the components of an article', () => {
  it('are those of the registry, but for the ones that are resolved before', () => {
    const resolved = ['Variant', 'Only', 'Damaged'];
    const shown = Object.keys(createComponents('zh-Hant')).filter((name) => /^[A-Z]/u.test(name));
    expect(shown.sort()).toEqual(componentNames.filter((name) => !resolved.includes(name)).sort());
  });

  it.each([
    ['a picture with caption and credit', '<Figure src="a.jpg" alt="橋" caption="江上" credit="本報" />',
      '<figure><img src="a.jpg" alt="橋" loading="lazy" decoding="async"/><figcaption>江上<span class="credit">圖：本報</span></figcaption></figure>'],
    ['a picture with a credit alone', '<Figure src="a.jpg" alt="橋" credit="本報" />',
      '<figure><img src="a.jpg" alt="橋" loading="lazy" decoding="async"/><figcaption><span>圖：本報</span></figcaption></figure>'],
    ['a picture without them', '<Figure src="a.jpg" alt="橋" />', '<figure><img src="a.jpg" alt="橋" loading="lazy" decoding="async"/></figure>'],
    ['a remark, titled by its kind', '<Callout kind="tip">慢走</Callout>', '<aside class="callout" data-kind="tip"><p class="callout-title">提示</p><p>慢走</p></aside>'],
    ['a remark with a title of its own', '<Callout title="路">慢走</Callout>', '<aside class="callout" data-kind="note"><p class="callout-title">路</p><p>慢走</p></aside>'],
    ['a quotation in another language', '<Quote source="約翰遜" url="https://example.org/a" lang="en">Words.</Quote>',
      '<figure class="quote"><blockquote cite="https://example.org/a" lang="en"><p>Words.</p></blockquote><figcaption>——<a href="https://example.org/a">約翰遜</a></figcaption></figure>'],
    ['a reading over each character', '<Ruby reading="shū tóng">書同</Ruby>',
      '<p><ruby>書<rp>（</rp><rt lang="zh-Latn">shū</rt><rp>）</rp>同<rp>（</rp><rt lang="zh-Latn">tóng</rt><rp>）</rp></ruby></p>'],
    ['a reading over the whole where the numbers differ', '<Ruby reading="shūtóng">書同</Ruby>',
      '<p><ruby>書同<rp>（</rp><rt lang="zh-Latn">shūtóng</rt><rp>）</rp></ruby></p>'],
    ['a reading in Bopomofo as such', '<Ruby reading="ㄕㄨ ㄊㄨㄥˊ">書同</Ruby>',
      '<p><ruby>書<rp>（</rp><rt lang="zh-Bopo">ㄕㄨ</rt><rp>）</rp>同<rp>（</rp><rt lang="zh-Bopo">ㄊㄨㄥˊ</rt><rp>）</rp></ruby></p>'],
    ['kept words bare', '甲<Keep>后</Keep>', '<p>甲后</p>'],
    ['kept words with their language', '<Keep lang="ja">図書館</Keep>', '<p><span lang="ja">図書館</span></p>'],
    ['kept blocks', '<Keep lang="ja">\n\n図書館\n\n</Keep>', '<div lang="ja"><p>図書館</p></div>'],
  ])('show %s', (_name, mdx, html) => {
    expect(show(mdx)).toBe(html);
  });

  it('let a wide table scroll in itself, by keyboard too', () => {
    expect(show('| 甲 |\n|-|\n| 乙 |')).toContain('<div class="table-scroll" role="region" aria-label="表格" tabindex="0"><table>');
  });

  it('let long lines of code scroll in themselves, by keyboard too', () => {
    expect(show('```\n甲\n```')).toBe('<pre role="group" aria-label="程式碼" tabindex="0"><code>甲</code></pre>');
  });

  it.each([
    ['/topics/response', '/zh-Hant-HK/topics/response'],
    ['/topics?a=1#數據', '/zh-Hant-HK/topics?a=1#%E6%95%B8%E6%93%9A'],
    ['https://example.org/a', 'https://example.org/a'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
  ])('link %s to %s', (href, expected) => {
    expect(show(`[連結](${href})`)).toBe(`<p><a href="${expected}">連結</a></p>`);
  });

  it('word the notes at the foot in the page’s variant, with the way back', () => {
    const html = show('甲[^1]\n\n[^1]: 註。');
    expect(html).toContain('<h2 id="footnote-label">註釋</h2>');
    expect(html).toContain('aria-label="回到正文第1處"');
  });
});
