import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';

import { inReadingOrder } from '@/lib/problems/problem';
import { convertTree } from '@/lib/script/convert-tree';
import { createConverter } from '@/lib/script/converter';
import { resolveOverrides } from '@/lib/script/resolve-overrides';

import { classifyHref } from './href';
import { parseBody } from './parse-body';
import { componentRules } from './registry';

const parse = (body: string) => parseBody(body, { file: 'content/a.mdx', line: 1, column: 1 });
const html = (body: string) => toHtml(parse(body).tree).replace(/(?<=>)\n|\n(?=<)/gu, '');
const problems = (body: string) => inReadingOrder(parse(body).problems).map(({ line, column, rule, fix }) => `${line}:${column} ${rule}: ${fix}`);
const places = (body: string) => inReadingOrder(parse(body).problems).map(({ line, column, rule }) => `${line}:${column} ${rule}`);

it('keeps the lines of a block of code', () => {
  expect(toHtml(parse('```\n一\n二\n```').tree)).toBe('<pre><code>一\n二\n</code></pre>');
});

it.each([
  ['<Figure src="a.jpg" alt="万里长城" />', '<Figure src="a.jpg" alt="萬里長城"></Figure>'],
  ['<Callout title="万里长征">面</Callout>', '<Callout title="萬里長征"><p>面</p></Callout>'],
])('converts the words of an attribute once: %s', (body, expected) => {
  const converter = createConverter({ from: 'zh-Hans', to: 'zh-Hant', hongKongParticle: '着' });
  expect(toHtml(convertTree(parse(body).tree, converter, componentRules).tree)).toBe(expected);
});
it('flags an attribute once', () => {
  const flag = { offset: 0, length: 1, source: '发', chosen: '發', alternatives: ['髮'], confidence: 0.6 };
  const { flags } = convertTree(parse('<Callout title="发">a</Callout>').tree, (text) => ({ text, edits: [], flags: text === '发' ? [flag] : [] }), componentRules);
  expect(flags).toHaveLength(1);
});

it.each([
  ['[https://example.org/a](https://example.org/b)', '<p><a href="https://example.org/b">https://example.org/a</a></p>'],
  ['（[https://example.org](https://example.org)）', '<p>（<a href="https://example.org">https://example.org</a>）</p>'],
  ['[見https://example.org/a 文](/x)', '<p><a href="/x">見https://example.org/a 文</a></p>'],
  ['[https://example.org][a]\n\n[a]: /b', '<p><a href="/b">https://example.org</a></p>'],
  ['![https://example.org](a.jpg)', '<figure><img src="a.jpg" alt="https://example.org"></figure>'],
  ['[註：https://example.org/a]', '<p>[註：<a href="https://example.org/a">https://example.org/a</a>]</p>'],
])('a bare address in the words of a link is words: %s', (body, expected) => {
  expect(html(body)).toBe(expected);
});

it('ends a bare address at a full-width letter', () => {
  expect(html('https://example.org/aＡ')).toBe('<p><a href="https://example.org/a">https://example.org/a</a>Ａ</p>');
});

it.each(['imports from "China" rose', 'important news from "Paris"', 'import controls on goods from "third countries" rose', 'export default rates rose', 'export function is vital', 'export let us see', "imported from the 'old world'", 'import (s) of "steel"'])('English prose is not code: %s', (body) => {
  expect(places(body)).toEqual([]);
});
it.each(['import {\n  a,\n} from "b"', 'import{a}from"b"', 'import a from "b"', 'import a, * as b from "c"', 'export default Layout', 'export default Layout;', 'export default () => null', 'export default class {}', 'export default {', 'export * as a from "a"', 'import type { A } from "b"'])('code is code: %s', (body) => {
  expect(places(body)).toEqual(['1:1 import-export']);
});

it.each([
  ['一\n二\n三<br>', '3:2 html-shown'],
  ['甲*乙*丙\n<div>', '2:1 html-shown'],
])('locates HTML where it stands: %s', (body, expected) => {
  expect(places(body)).toEqual([expected]);
});

it.each(['## <Callout>甲</Callout>', '**<Callout>甲</Callout>**', '| <Callout>甲</Callout> |\n|-|', '<Only in="zh-Hans">文<Figure src="a.jpg" /></Only>', '[<Figure src="a.jpg" />](/a)', '甲<Callout>乙</Callout>'])(
  'refuses a block component in a line, wherever it is: %s',
  (body) => {
    expect(parse(body).problems).toMatchObject([{ rule: 'component-place', severity: 'error' }]);
  },
);
it.each(['<Ruby reading="a">\n\n甲\n\n- 乙\n\n</Ruby>', '<Ruby reading="a">\n\n甲\n\n乙\n\n</Ruby>'])('loses no words of a list in an inline component without a word: %s', (body) => {
  expect(parse(body).problems.map(({ rule }) => rule)).toContain('component-place');
});

it('reports a broken tag once, though its words hold a <', () => {
  expect(places('<Figure src="x.jpg" caption="增長率<5%" alt=>')).toEqual(['1:42 component-syntax']);
});
it.each([
  ['<Figrue src="a">', '1:1 component-unknown: Did you mean <Figure>?'],
  ['甲<Kep>乙', '1:2 component-unknown: Did you mean <Keep>?'],
  ['Vec<String>', expect.stringMatching(/^1:4 component-unknown: .*backticks/u)],
])('names the component that an unclosed tag was meant to be: %s', (body, expected) => {
  expect(problems(body)).toEqual([expected]);
});
it('locates an attribute without end at its tag', () => {
  expect(places('甲\n\n<Callout title="abc\n\n文')).toEqual(['3:1 component-syntax']);
});
it('names what a stray closing tag closes', () => {
  expect(parse('甲\n\n</Callout>').problems).toMatchObject([{ line: 3, column: 1, message: 'This tag cannot be read: it closes <Callout>, which is not open here.' }]);
});

it('an inline component on a line of its own stays in its paragraph', () => {
  const word = '<Variant zh-Hans="软件" zh-Hant="軟體" />';
  const shown = '<Variant zh-Hans="软件" zh-Hant="軟體"></Variant>';
  expect(html(`我们的\n${word}\n很好`)).toBe(`<p>我们的${shown}很好</p>`);
  expect(html(`${word}\n很好`)).toBe(`<p>${shown}很好</p>`);
});

it.each([
  ['## <Only in="zh-Hant-TW">甲</Only>', ''],
  ['- <Only in="zh-Hant-TW">甲</Only>\n- 乙', '<ul><li>乙</li></ul>'],
  ['- <Only in="zh-Hant-TW">甲</Only>', ''],
  ['> <Only in="zh-Hant-TW">甲</Only>', ''],
  ['**<Only in="zh-Hant-TW">甲</Only>**', ''],
  ['<Callout><Only in="zh-Hant-TW">甲</Only></Callout>', ''],
  ['| <Only in="zh-Hant-TW">甲</Only> | 乙 |\n|-|-|', '<table><thead><tr><th></th><th>乙</th></tr></thead></table>'],
  ['![](a.jpg)\n\n<Figure src="a.jpg" />\n\n```\n```\n\n甲**<Keep>乙</Keep>**', '<figure><img src="a.jpg" alt=""></figure><Figure src="a.jpg"></Figure><pre><code></code></pre><p>甲<strong><Keep>乙</Keep></strong></p>'],
])('what holds nothing but an excluded <Only> goes with it: %s', (body, expected) => {
  expect(toHtml(resolveOverrides(parse(body).tree, 'zh-Hans')).replaceAll('\n', '')).toBe(expected);
});

it('gives headings unique ids that begin with no hyphen', () => {
  const heading = fc.constantFrom('heading', 'heading 1', '！', '甲', '<Variant zh-Hans="甲" zh-Hant="乙" />');
  fc.assert(
    fc.property(fc.array(heading, { minLength: 1, maxLength: 8 }), (headings) => {
      const ids: unknown[] = [];
      visit(parse(headings.map((text) => `## ${text}`).join('\n\n')).tree, 'element', ({ properties, tagName }) => void (tagName === 'h2' && ids.push(properties.id)));
      expect(new Set(ids).size).toBe(headings.length);
      expect(ids.filter((id) => String(id).startsWith('-'))).toEqual([]);
    }),
  );
});

it.each(['  javascript:alert(1)', ' javascript:alert(1)', '\njavascript:alert(1)', 'javascript:alert(1)\n'])('takes %j for unsafe', (href) => {
  expect(classifyHref(href)).toEqual({ kind: 'unsafe' });
});

it('reads 著 of a Hong Kong site that prints it as the particle', () => {
  expect(createConverter({ from: 'zh-Hant-HK', to: 'zh-Hans', hongKongParticle: '著' })('他看著裏面').text).toBe('他看着里面');
});

it.each([
  ['https://example.org/头发', 'https://example.org/头发'],
  ['www.example.org', 'www.example.org'],
])('leaves the words of a link alone where they are its address: %s', (words, expected) => {
  const convert = createConverter({ from: 'zh-Hans', to: 'zh-Hant', hongKongParticle: '着' });
  expect(toHtml(convertTree(parse(`[${words}](https://example.org/a) 头发`).tree, convert, componentRules).tree)).toBe(`<p><a href="https://example.org/a">${expected}</a> 頭髮</p>`);
});

it.each(['Content', 'Footnote label'])('gives no heading the id of a part of the page itself: %s', (heading) => {
  expect(html(`## ${heading}`)).toMatch(/^<h2 id="[a-z-]+-1">/u);
});
