import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';

import { parseBody } from '@/lib/mdx/parse-body';

import { readOnlyIn, readVariantWords, resolveOverrides } from './resolve-overrides';
import { allVariants, type Variant } from './variants';

import type { Element } from 'hast';

function parse(body: string) {
  return parseBody(body, { file: 'content/a.mdx', line: 1, column: 1 }).tree;
}

/** The HTML of a text as one variant sees it, before conversion; without the line ends between blocks. */
function resolve(body: string, variant: Variant): string {
  return toHtml(resolveOverrides(parse(body), variant)).replaceAll('\n', '');
}

const word = '<Variant zh-Hans="出租车" zh-Hant="出租車" zh-Hant-TW="計程車" />';

describe('<Variant>', () => {
  it.each<[Variant, string]>([
    ['zh-Hans', '出租车'],
    ['zh-Hant', '出租車'],
    ['zh-Hant-TW', '計程車'],
    ['zh-Hant-HK', '出租車'],
  ])('reads in %s the words given for it, or for its script', (variant, expected) => {
    expect(resolve(`叫${word}去`, variant)).toBe(`<p>叫${expected}去</p>`);
  });

  it('stands in emphasis, links and headings', () => {
    expect(resolve(`## 叫${word}\n\n**叫${word}**和[${word}](/a)`, 'zh-Hant-TW')).toBe(
      '<h2 id="叫">叫計程車</h2><p><strong>叫計程車</strong>和<a href="/a">計程車</a></p>',
    );
  });

  it('without words for a variant says nothing in it', () => {
    expect(resolve('叫<Variant zh-Hant-TW="計程車" />', 'zh-Hans')).toBe('<p>叫</p>');
  });

  it('with blank words says nothing, and a paragraph of nothing is none', () => {
    const honorific = '<Variant zh-Hans="" zh-Hant="先生" />';
    expect(resolve(`于右任${honorific}\n\n${honorific}`, 'zh-Hans')).toBe('<p>于右任</p>');
    expect(resolve(`于右任${honorific}\n\n${honorific}`, 'zh-Hant')).toBe('<p>于右任先生</p><p>先生</p>');
  });
});

describe('<Only>', () => {
  it.each<[Variant, string]>([
    ['zh-Hans', '<p>一二</p>'],
    ['zh-Hant', '<p>一二</p>'],
    ['zh-Hant-TW', '<p>一<em>甲</em>二</p>'],
    ['zh-Hant-HK', '<p>一<em>甲</em>二</p>'],
  ])('inside a line is read in the variants it names alone: %s', (variant, expected) => {
    expect(resolve('一<Only in="zh-Hant-TW zh-Hant-HK">*甲*</Only>二', variant)).toBe(expected);
  });

  it('does not extend from a script to its regions', () => {
    expect(resolve('一<Only in="zh-Hant">甲</Only>', 'zh-Hant-TW')).toBe('<p>一</p>');
  });

  it('as a block becomes the blocks that it holds', () => {
    const body = '前\n\n<Only in="zh-Hant-TW">\n\n## 甲\n\n- 乙\n\n</Only>\n\n後';
    expect(resolve(body, 'zh-Hant-TW')).toBe('<p>前</p><h2 id="甲">甲</h2><ul><li>乙</li></ul><p>後</p>');
    expect(resolve(body, 'zh-Hant')).toBe('<p>前</p><p>後</p>');
  });

  it.each([
    ['a line of its own', '<Only in="zh-Hant-TW">甲</Only>'],
    ['two on a line', '<Only in="zh-Hant-TW">甲</Only> <Only in="zh-Hant-HK">乙</Only>'],
    ['a block within a callout', '<Only in="zh-Hant-TW">\n\n甲\n\n</Only>'],
  ])('takes its paragraph with it where the paragraph holds nothing else: %s', (_, body) => {
    expect(resolve(`前\n\n${body}\n\n後`, 'zh-Hans')).toBe('<p>前</p><p>後</p>');
  });

  it('leaves a paragraph that holds a picture besides', () => {
    expect(resolve('<Only in="zh-Hant-TW">甲</Only>![乙](b.jpg)', 'zh-Hans')).toBe('<p><img src="b.jpg" alt="乙"></p>');
  });

  it('holds other overrides', () => {
    const body = `<Only in="zh-Hans zh-Hant">甲<Only in="zh-Hans">乙</Only>${word}</Only>`;
    expect(resolve(body, 'zh-Hans')).toBe('<p>甲乙出租车</p>');
    expect(resolve(body, 'zh-Hant')).toBe('<p>甲出租車</p>');
    expect(resolve(body, 'zh-Hant-HK')).toBe('');
  });
});

describe('<Keep>', () => {
  it.each(allVariants)('stays for the conversion to see, in %s', (variant) => {
    expect(resolve('<Keep>于右任</Keep>在', variant)).toBe('<p><Keep>于右任</Keep>在</p>');
  });
});

describe('resolveOverrides', () => {
  it('leaves the tree it was given as it was', () => {
    const tree = parse(`甲${word}<Only in="zh-Hans">乙</Only>`);
    const before = structuredClone(tree);
    resolveOverrides(tree, 'zh-Hant-TW');
    expect(tree).toEqual(before);
  });

  it('leaves text without overrides as it is', () => {
    const body = '一**二**\n\n> 三\n\n| 四 |\n|-|\n| `五` |';
    expect(resolve(body, 'zh-Hant-HK')).toBe(toHtml(parse(body)).replaceAll('\n', ''));
  });
});

describe('readOnlyIn and readVariantWords', () => {
  const element = (properties: Element['properties']): Element => ({ type: 'element', tagName: 'Only', properties, children: [] });

  it.each([
    ['zh-Hant-TW  zh-Hant-HK', ['zh-Hant-TW', 'zh-Hant-HK']],
    ['zh-TW zh-Hans', ['zh-Hans']],
    ['', []],
    [undefined, []],
  ])('reads the variants of in=%j', (value, expected) => {
    expect(readOnlyIn(element({ in: value }))).toEqual(expected);
  });

  it('reads the words of variants and no other attribute', () => {
    expect(readVariantWords({ 'zh-Hans': '软件', 'zh-Hant': '', note: '字', 'zh-TW': '軟體' })).toEqual({ 'zh-Hans': '软件', 'zh-Hant': '' });
  });
});
