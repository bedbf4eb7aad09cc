import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';

import { importArticle, type ImportContext } from './import-article';
import { ImportError } from './import-error';
import { readableText } from './readable-text';
import { sampleContext, sampleDocx, samplePage, sampleText } from './samples';

const read = (name: string, content: string | Uint8Array, more: Partial<ImportContext> = {}) => importArticle(name, typeof content === 'string' ? strToU8(content) : content, { ...sampleContext, ...more });
const bodyOf = (mdx: string) => mdx.slice(mdx.indexOf('---\n', 4) + 5);
const faultOf = async (made: Promise<unknown>) => made.then(() => undefined, (error: unknown) => (error instanceof ImportError ? error.fault : error));

const people = [{ name: '張三', role: 'reporter' }, { name: '李四', role: 'correspondent' }, { name: '王五', role: 'correspondent' }];

describe('a saved page', () => {
  it('becomes an article with all that the page said of it', async () => {
    const { path, script, fields } = await read('t20200206_123.shtml', samplePage);
    expect({ path, script, fields }).toEqual({
      path: 'topics/floods/media/t20200206-123.mdx',
      script: 'zh-Hant',
      fields: { title: '守住困難群眾的底線', script: 'zh-Hant', publishedAt: '2020-02-06T09:35+08:00', source: { name: '社會日報' }, authors: people, redirectFrom: ['/fbjd/202002/t20200206_123.shtml'] },
    });
  });

  it('keeps its text, subheadings, lists and tables, without glosses, and marks what was lost', async () => {
    const { mdx, damaged } = await read('a.html', samplePage);
    expect(bodyOf(mdx)).toBe(`洪水來時，各級部門把責任扛在肩上，守在社區第一線，為困難群眾送去物資與關懷。

## 救助先行一步

據介紹，截至2月5日，全省共發放臨時救助金3<Damaged original="?" />.6萬元，網站同時公佈了名單。負責人趙<Damaged original="?" />說，要讓每一筆錢都用得明白。

- 發放口罩
- 送菜上門

| 項目 | 數量 |
| - | - |
| 口罩 | 1000 |

詳見名單。
`);
    const lines = mdx.split('\n');
    expect(damaged.map(({ line, column }) => lines[line - 1]!.slice(column - 1).startsWith('<Damaged original="?" />'))).toEqual([true, true]);
    expect(damaged[1]!.context).toContain('負責人趙?說');
  });

  it('tells everything it took out, with its line', async () => {
    const { removed } = await read('a.html', samplePage);
    const told = removed.map(({ kind, line }) => `${line} ${kind}`);
    expect(told).toEqual(expect.arrayContaining(['2 spam', '4 script', '4 style', '6 navigation', '7 breadcrumb', '9 source-line', '11 by-line', '12 gloss', '13 subheading', '14 gloss', '17 spam', '18 link-unsafe', '19 picture-remote', '19 frame', '21 qr-code', '21 tools', '22 copyright']));
    expect(removed.find(({ kind }) => kind === 'link-unsafe')!.text).toBe('javascript:alert(4)');
  });

  it('takes along pictures and attachments that lie beside it, with the caption', async () => {
    const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
    const beside: Record<string, Uint8Array> = { 'x_files/a.gif': gif, 'list.pdf': strToU8('%PDF-1.4') };
    const page = samplePage.replace('<ul>', '<p><img src="./x_files/a.gif" alt="現場"></p><p>志願者在社區值守。張三 攝</p><p>見<a href="list.pdf">名單</a></p><p><img src="../up.gif"></p><ul>');
    const { mdx, files, fields, removed } = await read('a.html', page, { slug: 'aid', find: (path) => beside[path] });
    expect(mdx).toMatch(/<Figure src="aid-\d\.gif" alt="現場" caption="志願者在社區值守。張三 攝" \/>/u);
    expect(files.map(({ name }) => name.replace(/\d/u, 'N')).sort()).toEqual(['aid-N.gif', 'aid-N.pdf']);
    expect(fields.attachments).toEqual([{ file: files.find(({ name }) => name.endsWith('.pdf'))!.name, title: '名單' }]);
    expect(removed).toContainEqual(expect.objectContaining({ kind: 'picture-missing', text: '../up.gif' }));
  });

  it('is refused where it is nested too deep', async () => {
    expect(await faultOf(read('a.html', '<div>'.repeat(100_000)))).toMatchObject({ kind: 'too-deep' });
  });

  it('is refused where its section is not of this site, and taken where one is given', async () => {
    const page = samplePage.replaceAll('媒體報道', '通知公告').replaceAll('防汛救災', '政務公開').replaceAll('專題', '機構');
    expect(await faultOf(read('a.html', page))).toEqual({ kind: 'no-section', breadcrumb: ['機構', '政務公開', '通知公告'] });
    expect((await read('a.html', page, { section: 'topics' })).path).toBe('topics/a.mdx');
  });
});

describe('plain text', () => {
  it.each([['UTF-8', 'utf-8'], ['UTF-8 with a mark', 'utf-8'], ['GB18030', 'gb18030'], ['UTF-16', 'utf-16le']])('becomes the same article in %s', async (label, encoding) => {
    // GBK has no place for é of zé, as the pages have it in GB18030.
    const bytes = new Uint8Array(iconv.encode(sampleText, encoding, { addBOM: label !== 'UTF-8' && label !== 'GB18030' }));
    const { fields, mdx, damaged } = await read('a.txt', bytes);
    expect(fields).toEqual({ title: '守住困难群众的底线', script: 'zh-Hans', publishedAt: '2020-02-06T09:35+08:00', source: { name: '社会日报' }, authors: [{ name: '张三', role: 'reporter' }, { name: '李四', role: 'correspondent' }, { name: '王五', role: 'correspondent' }] });
    expect(damaged).toHaveLength(2);
    expect(bodyOf(mdx)).toBe(`洪水来时，各级部门把责任扛在肩上，守在社区第一线，为困难群众送去物资与关怀。

## 救助先行一步

据介绍，截至2月5日，全省共发放临时救助金3<Damaged original="?" />.6万元。负责人赵<Damaged original="?" />说，要让每一笔钱都用得明白。

1. 发放口罩
2. 送菜上门

## 捐赠不扣分文

口罩一千只，全数送到。你还有什么问题吗？
`);
  });

  it('is read in Big5 and says so', async () => {
    const text = '社區送溫暖\n來源：某報 時間：2020-02-07 10:00\n\n　　社區的工作人員每天為老人送菜送藥，街道也派出了志願者，大家都說這樣的日子會過去的。\n';
    const { fields, removed } = await read('a.txt', new Uint8Array(iconv.encode(text, 'big5')), { section: 'topics' });
    expect(fields).toMatchObject({ title: '社區送溫暖', script: 'zh-Hant', source: { name: '某報' } });
    expect(removed).toContainEqual({ kind: 'encoding', text: 'big5', line: 1 });
  });

  it('is a draft of today where it has no date', async () => {
    const { fields, removed } = await read('a.txt', '社區送溫暖\n\n　　大家都說這樣的日子會過去的。\n', { section: 'topics' });
    expect(fields).toMatchObject({ publishedAt: '2026-03-01', draft: true });
    expect(removed).toContainEqual({ kind: 'date-missing', text: '', line: 1 });
  });

  it('keeps signs that mean something in Markdown or MDX as they are', async () => {
    const body = '增長率<5%，{註}，2*3*4，_下劃線_，`碼`，[方括號](x)，見<b>粗</b>。\n\nimport 一詞的用法，見此處所說。\n\n# 井號開頭的一行，也是一句話。';
    const { mdx } = await read('a.txt', `標題在此\n時間：2020-02-07\n\n${body}\n`, { section: 'topics' });
    expect(readableText(bodyOf(mdx))).toBe(body.replace(/\s/gu, ''));
  });
});

describe('Markdown', () => {
  it('keeps its frontmatter as far as it is ours, its notes and its tables', async () => {
    const { fields, mdx, removed } = await read('note.md', '---\ntitle: 公开募捐须知\ndate: 2020-02-08 11:20\nauthor: 张三\nlayout: post\ntags: [floods, other]\n---\n\n本篇说明公开募捐的**三条**规矩。<script>alert(1)</script>\n\n## 先登记\n\n| 甲 | 乙 |\n| - | - |\n| 1 | 2 |\n\n见[链接](javascript:alert(1))与脚注[^1]。\n\n[^1]: 注文。\n', { section: 'topics' });
    expect(fields).toEqual({ title: '公开募捐须知', script: 'zh-Hans', publishedAt: '2020-02-08T11:20+08:00', authors: [{ name: '张三' }], tags: ['floods'] });
    expect(bodyOf(mdx)).toBe('本篇说明公开募捐的**三条**规矩。\n\n## 先登记\n\n| 甲 | 乙 |\n| - | - |\n| 1 | 2 |\n\n见链接与脚注[^1]。\n\n[^1]: 注文。\n');
    expect(removed.map(({ kind, line }) => `${line} ${kind}`)).toEqual(['1 frontmatter-unknown', '5 frontmatter-unknown', '9 script', '17 link-unsafe']);
  });
});

describe('a .docx', () => {
  it('is read by its styles, as a page is', async () => {
    const docx = sampleDocx([['守住困难群众的底线', 'Title'], ['来源：社会日报 时间：2020-02-06 09:35'], ['本报记者 张三'], ['洪水来时，各级部门把责(zé)任扛在肩上，为困难群众送去物资。'], ['救助先行一步', 'Heading1'], ['负责人赵?说，要让每一笔钱都用得明白。']]);
    const { fields, mdx, damaged } = await read('公文.docx', docx, { section: 'topics' });
    expect(fields).toMatchObject({ title: '守住困难群众的底线', publishedAt: '2020-02-06T09:35+08:00', authors: [{ name: '张三', role: 'reporter' }] });
    expect(bodyOf(mdx)).toBe('洪水来时，各级部门把责任扛在肩上，为困难群众送去物资。\n\n## 救助先行一步\n\n负责人赵<Damaged original="?" />说，要让每一笔钱都用得明白。\n');
    expect(damaged).toHaveLength(1);
  });

  it('is refused before it unpacks to more than a document can be', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await faultOf(read('a.docx', bomb))).toMatchObject({ kind: 'unpacks-too-large' });
  });

  it('is refused where it is cut off', async () => {
    expect(await faultOf(read('a.docx', sampleDocx([['一段话。']]).subarray(0, 500)))).toMatchObject({ kind: 'damaged-docx' });
  });
});

it.each([
  ['empty', 'a.txt', new Uint8Array(), { kind: 'empty' }],
  ['blank', 'a.txt', strToU8(' \n　\n'), { kind: 'empty' }],
  ['a PDF', 'a.html', strToU8('%PDF-1.7'), { kind: 'unknown-format', looksLike: '.pdf' }],
  ['an old .doc', 'a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), { kind: 'unknown-format', looksLike: '.doc' }],
])('refuses what is %s', async (_, name, bytes, fault) => {
  expect(await faultOf(read(name, bytes))).toEqual(fault);
});
