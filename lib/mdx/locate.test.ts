import { describe, expect, it } from 'vitest';

import { decodeSource, splitFrontmatter } from '@/lib/content/source-file';
import { convertTree } from '@/lib/script/convert-tree';
import { resolveOverrides } from '@/lib/script/resolve-overrides';

import { createLocator } from './locate';
import { parseBody } from './parse-body';
import { componentRules } from './registry';

import type { Converter } from '@/lib/script/converter';

/** Flags each 发, which stands once in a source. */
const flagOne: Converter = (text) => ({
  text,
  edits: [],
  flags: [...text.matchAll(/发/gu)].map(({ index }) => ({ offset: index, length: 1, source: '发', chosen: '發', alternatives: ['髮'], confidence: 0.6 })),
});

/** The places of all 发 that a reader reads, as line and column of the file. */
function found(source: string): string[] {
  const { body, bodyAt } = splitFrontmatter({ file: 'content/a.mdx', text: source });
  const tree = resolveOverrides(parseBody(body, bodyAt).tree, 'zh-Hant');
  return convertTree(tree, flagOne, componentRules, createLocator(source)).flags.map(({ point }) => `${point?.line}:${point?.column}`);
}

describe('a place of the text is found in its file', () => {
  it.each([
    ['in plain words', '甲发'],
    ['in emphasis', '甲**乙发**'],
    ['behind escapes', String.raw`甲\*乙\[丙\]发`],
    ['behind a backslash that is no escape', String.raw`甲\乙发`],
    ['behind entities', '&lt;甲&#x4e00;乙&hellip;发&amp;'],
    ['behind an ampersand that is none', '甲&乙；R&D;发'],
    ['behind a name that is no entity', '&nosuch;发'],
    ['behind an escaped entity', String.raw`\&amp;发`],
    ['on a second line that is joined', '甲\n乙发'],
    ['on a third line, behind Latin', 'a\nb\n乙发'],
    ['in a quotation of several lines', '> 甲\n> 乙\n> 丙发'],
    ['in a list in a list', '- 甲\n  - 乙\n    丙发'],
    ['in a lazy line of a list', '- 甲\n乙发'],
    ['behind a hard break', '甲  \n  乙发'],
    ['behind a backslash break', '甲\\\n  乙发'],
    ['behind a component', '甲<Keep>乙</Keep>丙发'],
    ['behind a word for each variant', '甲<Variant zh-Hans="乙" zh-Hant="乙" />丙发'],
    ['in a component', '<Callout>\n\n甲\n乙发\n\n</Callout>'],
    ['in a component on one line', '<Callout>甲发</Callout>'],
    ['in a heading', '## 甲 发'],
    ['in a table', String.raw`| 甲 | 乙 |
|-|-|
| 丙\|丁 | 戊\|发 |`],
    ['in a footnote', '甲[^1]\n\n[^1]: 乙\n    丙发'],
    ['in a task', '- [x] 甲发'],
    ['in a link', '[甲\\]发](/a)'],
    ['behind an address', '见https://example.org/a，发'],
    ['behind characters beyond the basic plane', '𠮷𠮷发'],
    ['behind a tab', '甲\t发'],
    ['in the words for some variants', '<Only in="zh-Hant">甲发</Only>'],
  ])('%s', (_, source) => {
    expect(found(source)).toEqual([placeIn(source)]);
  });
});

describe('a place of an attribute is found in its file', () => {
  it.each([
    ['in a caption', '<Figure src="a.jpg" alt="甲" caption="乙发" />'],
    ['on another line of the tag', '<Figure\n  src="a.jpg"\n  caption="乙发"\n/>'],
    ['behind an entity', "<Figure src=\"a.jpg\" caption='&quot;乙&quot;发' />"],
    ['beside the same name in another attribute', '<Figure src="a.jpg" alt=" caption=甲" caption="发" />'],
    ['in the source of a quotation', '<Quote source="发">\n\n甲\n\n</Quote>'],
    ['in the alt text of a picture', '甲![乙发](a.jpg "丙")'],
    ['in the alt text of a picture, behind emphasis', '甲![**乙**发](a.jpg)'],
    ['in the title of a picture', '甲![乙](a.jpg "丙发")'],
    ['in the title of a link', '甲[乙](/a "丙\\"发")'],
  ])('%s', (_, source) => {
    expect(found(source)).toEqual([placeIn(source)]);
  });

  it('is the element where the words stand elsewhere', () => {
    expect(found('甲[乙][a]\n\n[a]: /a "丙发"\n')).toEqual(['3:11']);
    expect(found('甲![乙][a]丙\n\n丁\n\n戊')).toEqual([]);
  });
});

it('counts the lines of the frontmatter, whatever ends its lines', () => {
  const text = '\uFEFF---\r\ntitle: 甲\r\n---\r\n\r\n甲**乙\r\n发**\r\n';
  expect(found(decodeSource('a.mdx', 'content/a.mdx', new TextEncoder().encode(text)).text)).toEqual(['6:1']);
});

function placeIn(source: string): string {
  const before = source.slice(0, source.indexOf('发')).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}
