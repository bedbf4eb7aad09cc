import { describe, expect, it } from 'vitest';

import { inReadingOrder } from '@/lib/problems/problem';

import { parseBody } from './parse-body';

const problems = (body: string) =>
  inReadingOrder(parseBody(body, { file: 'content/a.mdx', line: 1, column: 1 }).problems).map(({ line, column, rule }) => `${line}:${column} ${rule}`);

describe('what Markdown would leave out', () => {
  it.each([
    ['a note nobody refers to', '甲。\n\n[^1]: 註。', ['3:1 definition-unused']],
    ['an address nobody refers to', '甲。\n\n[註]: https://example.org', ['3:1 definition-unused']],
    ['a note of a name that is taken', '甲[^1]。\n\n[^1]: 一。\n\n[^1]: 二。', ['5:1 definition-twice']],
    ['a mark whose note is missing', '甲[^2]。', ['1:1 footnote-missing']],
    ['cells beyond the last column', '| 甲 | 乙 |\n|-|-|\n| 一 | 二 | 三 |', ['3:9 table-cells']],
  ])('is reported: %s', (_name, body, expected) => {
    expect(problems(body)).toEqual(expected);
  });

  it.each([
    ['a note that is used, twice', '甲[^1]乙[^1]。\n\n[^1]: 註。'],
    ['an address that a link or a picture uses', '[甲][a] ![乙][b]\n\n[a]: /topics\n[b]: a.jpg'],
    ['a row with a cell too few', '| 甲 | 乙 |\n|-|-|\n| 一 |'],
    ['a bar that is text', '| 甲 |\n|-|\n| 一\\|二 |'],
    ['brackets that are no note', '甲[1]乙[註]丙。'],
  ])('is nothing for %s', (_name, body) => {
    expect(problems(body)).toEqual([]);
  });
});
