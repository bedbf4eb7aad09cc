import { expect, it } from 'vitest';

import { findLinks } from './find-links';

const at = { file: 'content/a.mdx', line: 5, column: 1 };
/** Addresses by line; what stands at the place is read back from the text. */
const found = (body: string) =>
  findLinks(body, at).map(({ line, column, raw, url }) => {
    const there = body.split('\n')[line - at.line]!.slice(column - 1, column - 1 + raw.length);
    return raw === url ? `${line} ${there}` : `${line} ${there} (${url})`;
  });

it.each([
  ['[甲](/a) 和 ![乙](b.png "三")', ['5 /a', '5 b.png']],
  ['見[甲][1]。\n\n[1]: ../a.mdx#節 "題"', ['7 ../a.mdx#節']],
  ['[甲](<a b.png>)', ['5 a b.png']],
  ['[甲](/a\\_b?x=1&amp;y=2)', ['5 /a\\_b?x=1&amp;y=2 (/a_b?x=1&y=2)']],
  ['[![丙](in.png)](/out)', ['5 /out', '5 in.png']],
  ['<Figure alt="題"\n  src="b.png" caption="/no" />', ['6 b.png']],
  ["<Quote url='/a'>\n\n引[文](/b)。\n\n</Quote>", ['5 /a', '7 /b']],
  ['> - \t[甲](/a)\n>   [乙](/b)', ['5 /a', '6 /b']],
  ['| 甲 | [乙](/a) |\n| --- | --- |\n| [丙](/b) | 丁 |', ['5 /a', '7 /b']],
  ['好[^1]。\n\n[^1]: 見[甲](/a)。', ['7 /a']],
  ['`[甲](/a)` <Figrue src="b.png" /> https://example.org/a\n\n```\n[甲](/a)\n```', []],
])('gives each address with its place: %j', (body, expected) => {
  expect(found(body)).toEqual(expected);
});

it('goes on after a broken tag', () => {
  expect(found('<Callout>\n\n[甲](/a)\n\n<Figure src={x} /> [乙](/b)')).toEqual(['7 /a', '9 /b']);
});
