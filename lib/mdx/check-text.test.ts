import { describe, expect, it } from 'vitest';

import { parseBody } from './parse-body';

import type { RuleName } from '@/lib/problems/problem';

/** The problems of a text that begins at line 5 of its file. */
function check(body: string): string[] {
  const { problems } = parseBody(body, { file: 'content/a.mdx', line: 5, column: 1 });
  return problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

describe('code in the text', () => {
  it.each([
    "import a from 'a'",
    'import a, { b } from "b"',
    "import { b } from './b.js';",
    'import * as a from "a"',
    'import "a.css"',
    'import("a")',
    'export default function a() {}',
    'export const a = 1',
    'export let { a } = b',
    'export * from "a"',
    'export { a }',
    'export function a() {}',
    'export async function a() {}',
    'export class A extends B {',
  ])('is an error: %s', (line) => {
    expect(check(line)).toEqual(['5:1 import-export']);
  });

  it('is found on each line of a paragraph', () => {
    expect(check('甲\nimport a from "a"\n乙\n   export { a }')).toEqual(['6:1 import-export', '8:4 import-export']);
  });

  it('is quoted in the message', () => {
    const [problem] = parseBody(`import a from "${'b'.repeat(80)}"`, { file: 'content/a.mdx', line: 1, column: 1 }).problems;
    expect(problem?.message).toBe(`\`import a from "${'b'.repeat(44)}…\` is code: content holds none.`);
  });

  it.each([
    'import duties rose',
    'import and export fell',
    'imports and exports rose',
    'export prices, {and} more',
    'export classes are held',
    'Import a from "a"',
    '他說 import a from "a"',
    '`import a from "a"`',
    '```js\nimport a from "a"\nexport default a\n```',
    '~~~\nexport { a }\n~~~',
  ])('is not what these words are: %j', (body) => {
    expect(check(body)).toEqual([]);
  });
});

describe('addresses', () => {
  it.each([
    ['[甲](javascript:alert(1))', '5:1 link-unsafe'],
    ['甲[乙](JAVASCRIPT:alert(1))', '5:2 link-unsafe'],
    ['[甲](<java\tscript:alert(1)>)', '5:1 link-unsafe'],
    ['[甲](java&#10;script:alert(1))', '5:1 link-unsafe'],
    ['[甲](&#106;avascript:alert(1))', '5:1 link-unsafe'],
    ['[甲](data:text/html,a)', '5:1 link-unsafe'],
    ['<javascript:alert(1)>', '5:1 link-unsafe'],
    ['[甲][a]\n\n[a]: vbscript:a', '7:1 link-unsafe'],
    ['![甲](https://example.org/a.png)', '5:1 picture-remote'],
    ['![甲](//example.org/a.png)', '5:1 picture-remote'],
    ['![甲](data:image/png;base64,AA)', '5:1 picture-remote'],
  ])('are refused: %s', (body, expected) => {
    expect(check(body)).toEqual([expected]);
  });

  it.each(['[甲](/topics/response)', '[甲](#乙)', '[甲](b.mdx)', '[甲](mailto:a@example.org)', '[甲](https://example.org/?a=javascript:b)', '![甲](a.png)', '![甲](<橋 a.png>)', '`[甲](javascript:a)`'])(
    'are fine: %s',
    (body) => {
      expect(check(body)).toEqual([]);
    },
  );
});

describe('headings', () => {
  it('with one # are reported', () => {
    expect(check('甲\n\n# 乙\n\n## 丙\n\n丁\n===')).toEqual(['7:1 heading-level', '11:1 heading-level']);
  });
});

describe('HTML', () => {
  it.each(['<div>甲</div>', '<br>乙', '<br/>', '</p>', '<!-- 甲 -->', '<a href="/b">甲</a>', '<img src="a.jpg" />', '<script>alert(1)</script>', '<span class=b>甲</span>'])('is shown, with a warning: %s', (body) => {
    const { problems } = parseBody(body, { file: 'content/a.mdx', line: 5, column: 1 });
    expect(problems).toMatchObject([{ line: 5, column: 1, severity: 'warning', rule: 'html-shown' satisfies RuleName }]);
  });

  it.each(['a<b', 'a <b 且 c> d', '增長率<5%', '<WHO>', '`<br>`', '```html\n<br>\n```', '<5>', '若x<y且y>z'])('is not what these words are: %j', (body) => {
    expect(check(body)).toEqual([]);
  });
});
