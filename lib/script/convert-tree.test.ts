import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';

import { parseBody } from '@/lib/mdx/parse-body';
import { componentRules } from '@/lib/mdx/registry';

import { convertTree, isUntouched, textAttributes, untouchedElements } from './convert-tree';
import { createConverter, type Converter } from './converter';
import { resolveOverrides } from './resolve-overrides';

import type { ElementContent, Root } from 'hast';
import type { Term } from './terms';
import type { Variant } from './variants';

const hansToHant = createConverter({ from: 'zh-Hans', to: 'zh-Hant', hongKongParticle: '着' });

const parse = (body: string) => parseBody(body, { file: 'content/a.mdx', line: 1, column: 1 }).tree;

/** A text in Simplified as HTML in another variant, without the line ends between blocks. */
function convert(body: string, to: Variant = 'zh-Hant', terms: Term[] = []): string {
  const converter = createConverter({ from: 'zh-Hans', to, terms: [terms], hongKongParticle: '着' });
  return toHtml(convertTree(resolveOverrides(parse(body), to), converter, componentRules).tree).replaceAll('\n', '');
}

describe('a word across markup is one word', () => {
  it.each([
    ['emphasis', '头**发**', '<p>頭<strong>髮</strong></p>'],
    ['emphasis around its beginning', '**头**发', '<p><strong>頭</strong>髮</p>'],
    ['a link', '理[发](/a)师', '<p>理<a href="/a">髮</a>師</p>'],
    ['nested markup', '**理*[发](/a)*师**', '<p><strong>理<em><a href="/a">髮</a></em>師</strong></p>'],
    ['deleted words', '头~~发~~', '<p>頭<del>髮</del></p>'],
    ['a reading', '头<Ruby reading="fà">发</Ruby>', '<p>頭<Ruby reading="fà">髮</Ruby></p>'],
    ['the end of a line', '我的头\n发', '<p>我的頭髮</p>'],
    ['<Only>', '头<Only in="zh-Hant">发</Only>', '<p>頭髮</p>'],
  ])('by %s', (_, body, expected) => {
    expect(convert(body)).toBe(expected);
  });

  it('and a term across markup is one term', () => {
    const terms = [{ 'zh-Hans': '出租车', 'zh-Hant-TW': '計程車' }];
    expect(convert('叫出**租**车去', 'zh-Hant-TW', terms)).toBe('<p>叫計<strong>程</strong>車去</p>');
  });
});

describe('what stands between two words keeps them apart', () => {
  it.each([
    ['code', '头`x`发', '<p>頭<code>x</code>發</p>'],
    ['a picture', '头![](a.jpg)发', '<p>頭<img src="a.jpg" alt="">發</p>'],
    ['a line break', '头  \n发', '<p>頭<br>發</p>'],
    ['a new paragraph', '头\n\n发', '<p>頭</p><p>發</p>'],
    ['a table cell', '| 头 | 发 |\n|-|-|', '<table><thead><tr><th>頭</th><th>發</th></tr></thead></table>'],
    ['a list item', '- 头\n- 发', '<ul><li>頭</li><li>發</li></ul>'],
  ])('%s', (_, body, expected) => {
    expect(convert(body)).toBe(expected);
  });
});

describe('what readers read is converted', () => {
  it.each([
    ['alt and title of a picture', '文![头发](b.jpg "面条")', '<p>文<img src="b.jpg" alt="頭髮" title="麵條"></p>'],
    ['the title of a link', '[头](/a "理发")', '<p><a href="/a" title="理髮">頭</a></p>'],
    ['a figure', '<Figure src="a.jpg" alt="头发" caption="面条" credit="记者" />', '<Figure src="a.jpg" alt="頭髮" caption="麵條" credit="記者"></Figure>'],
    ['the caption of a gallery', '<Gallery caption="头发">\n<Figure src="a.jpg" />\n</Gallery>', '<Gallery caption="頭髮"><Figure src="a.jpg"></Figure></Gallery>'],
    ['the title of a callout', '<Callout title="头发">面条</Callout>', '<Callout title="頭髮"><p>麵條</p></Callout>'],
    ['the source of a quote', '<Quote source="记者">面条</Quote>', '<Quote source="記者"><p>麵條</p></Quote>'],
    ['a task', '- [x] 理发', '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" checked disabled> 理髮</li></ul>'],
  ])('%s', (_, body, expected) => {
    expect(convert(body)).toBe(expected);
  });

  it.each([...textAttributes])('the %s of any element', (name) => {
    const tree: Root = { type: 'root', children: [{ type: 'element', tagName: 'p', properties: { [name]: '头发', id: '头发' }, children: [] }] };
    expect(convertTree(tree, hansToHant, componentRules).tree).toMatchObject({ children: [{ properties: { [name]: '頭髮', id: '头发' } }] });
  });

  it('in footnotes too, and their references still fit', () => {
    expect(convert('头发[^1]\n\n[^1]: 面条')).toMatch(/^<p>頭髮<sup><a .*href="#note-fn-1".*<li id="note-fn-1"><p>麵條 /u);
  });
});

describe('what no reader reads as prose stays', () => {
  it.each([
    ['code', '`头发`', '<p><code>头发</code></p>'],
    ['a block of code', '```js\nlet 头发;\n```', '<pre><code class="language-js">let 头发;</code></pre>'],
    ['an address', '[x](/头发)', '<p><a href="/%E5%A4%B4%E5%8F%91">x</a></p>'],
    ['the id of a heading', '## 头发', '<h2 id="头发">頭髮</h2>'],
    ['a kept word', '<Keep>头发</Keep>头发', '<p><Keep>头发</Keep>頭髮</p>'],
    ['kept blocks', '<Keep>\n\n头发\n\n- 面条\n\n</Keep>', '<Keep><p>头发</p><ul><li>面条</li></ul></Keep>'],
    ['words in another language', '<Keep lang="ja">头发</Keep>', '<p><Keep lang="ja">头发</Keep></p>'],
    ['a quotation in another language, but not its source', '<Quote lang="ja" source="记者">\n\n头**发**\n\n</Quote>', '<Quote lang="ja" source="記者"><p>头<strong>发</strong></p></Quote>'],
    ['words for this very variant', '<Variant zh-Hans="发" zh-Hant="发" />发', '<p>发發</p>'],
    ['the address of a source', '<Quote url="https://example.org/头发">面</Quote>', '<Quote url="https://example.org/头发"><p>面</p></Quote>'],
    ['a reading', '<Ruby reading="头">头</Ruby>', '<p><Ruby reading="头">頭</Ruby></p>'],
  ])('%s', (_, body, expected) => {
    expect(convert(body)).toBe(expected);
  });

  it.each([...untouchedElements])('in <%s>', (tagName) => {
    const tree: Root = { type: 'root', children: [{ type: 'element', tagName, properties: { title: '头发' }, children: [{ type: 'text', value: '头发' }] }] };
    expect(convertTree(tree, hansToHant, componentRules).tree).toEqual(tree);
  });

  it('under data-no-convert', () => {
    expect(isUntouched({ type: 'element', tagName: 'p', properties: { dataNoConvert: '' }, children: [] })).toBe(true);
    expect(isUntouched({ type: 'element', tagName: 'p', properties: {}, children: [] })).toBe(false);
  });
});

describe('convertTree', () => {
  it('gives the words that the converter gives for the whole block, however its markup cuts them', () => {
    const terms = [[{ 'zh-Hans': '出租车', 'zh-Hant-TW': '計程車' }, { 'zh-Hans': '计算机', 'zh-Hant-TW': '電腦' }]];
    const converter = createConverter({ from: 'zh-Hans', to: 'zh-Hant-TW', terms, hongKongParticle: '着' });
    const words = fc.array(fc.constantFrom('头发', '出租车', '计算机', '皇后', '后面', '里', '著作', '𠮷', 'ok ', '，'), { maxLength: 8 });
    const wraps = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('', 'strong', 'em', 'a', 'Ruby')), { minLength: 1 });
    fc.assert(
      fc.property(words, wraps, (parts, pieces) => {
        const characters = [...parts.join('')];
        const children: ElementContent[] = [];
        for (let start = 0, i = 0; start < characters.length; i++) {
          const [length, tagName] = pieces[i % pieces.length]!;
          const text = { type: 'text', value: characters.slice(start, start + length).join('') } as const;
          children.push(tagName === '' ? text : { type: 'element', tagName, properties: {}, children: [text] });
          start += length;
        }
        const tree: Root = { type: 'root', children: [{ type: 'element', tagName: 'p', properties: {}, children }] };
        expect(toString(convertTree(tree, converter, componentRules).tree)).toBe(converter(characters.join('')).text);
      }),
    );
  });

  it('leaves the tree it was given as it was', () => {
    const tree = parse('头**发**\n\n<Callout title="头发">![头发](a.jpg)</Callout>');
    const before = structuredClone(tree);
    convertTree(tree, hansToHant, componentRules);
    expect(tree).toEqual(before);
  });

  it('says where the unsure places of text and attributes are', () => {
    const unsure: Converter = (text) => ({
      text,
      edits: [],
      flags: [...text.matchAll(/发/gu)].map(({ index }) => ({ offset: index, length: 1, source: '发', chosen: '發', alternatives: ['髮'], confidence: 0.6 })),
    });
    const { flags } = convertTree(parse('## 一\n\n甲乙**丙发**丁\n\n<Quote source="发">\n戊**己\nab发**\n</Quote>'), unsure, componentRules);
    expect(flags.map(({ block, offset, point }) => `${point?.line}:${point?.column} ${block}@${offset}`)).toEqual(['3:6 甲乙丙发丁@3', '5:1 发@0', '7:3 戊己\nab发@5']);
  });
});
