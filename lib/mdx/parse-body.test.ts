import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';

import { inReadingOrder } from '@/lib/problems/problem';

import { parseBody } from './parse-body';

/** A text as HTML, without the line ends between blocks. */
function html(body: string): string {
  const { tree, problems } = parseBody(body, { file: 'content/a.mdx', line: 1, column: 1 });
  expect(problems).toEqual([]);
  return toHtml(tree).replace(/(?<=>)\n|\n(?=<)/gu, '');
}

/** The problems of a text that begins at line 8 of its file, from the top. */
function problems(body: string): string[] {
  const found = inReadingOrder(parseBody(body, { file: 'content/a.mdx', line: 8, column: 1 }).problems);
  return found.map(({ line, column, rule, message }) => `${line}:${column} ${rule}: ${message}`);
}

describe('Markdown', () => {
  it.each([
    ['emphasis between Chinese words', '他**說**了', '<p>他<strong>說</strong>了</p>'],
    ['emphasis that ends with a bracket', '**「重要」**的事', '<p><strong>「重要」</strong>的事</p>'],
    ['emphasis that ends with a full stop', '**他走了。**後來', '<p><strong>他走了。</strong>後來</p>'],
    ['emphasis that begins with a mark', '這是**《史記》**嗎', '<p>這是<strong>《史記》</strong>嗎</p>'],
    ['emphasis around a link', '見**[此處](/a)**。', '<p>見<strong><a href="/a">此處</a></strong>。</p>'],
    ['emphasis by one asterisk', '*甲，*乙', '<p><em>甲，</em>乙</p>'],
    ['deleted words beside marks', '~~甲。~~乙', '<p><del>甲。</del>乙</p>'],
    ['no deletion by a single tilde', '3~5年，~甲~', '<p>3~5年，~甲~</p>'],
    ['a table with alignment', '| 甲 | 乙 |\n|:-:|-:|\n| 1 | **2** |', '<table><thead><tr><th align="center">甲</th><th align="right">乙</th></tr></thead><tbody><tr><td align="center">1</td><td align="right"><strong>2</strong></td></tr></tbody></table>'],
    ['tasks', '- [x] 甲\n- [ ] 乙', '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" checked disabled> 甲</li><li class="task-list-item"><input type="checkbox" disabled> 乙</li></ul>'],
    ['a paragraph that an editor indented', '    甲\n\n　　乙', '<p>甲</p><p>　　乙</p>'],
    ['a block of code', '```js\nlet a = {};\n```', '<pre><code class="language-js">let a = {};</code></pre>'],
    ['a quotation', '> 甲', '<blockquote><p>甲</p></blockquote>'],
    ['a link by reference', '[甲][b]\n\n[b]: /c "丁"', '<p><a href="/c" title="丁">甲</a></p>'],
    ['escaped signs', '\\*甲\\* \\{乙\\} \\<Keep>', '<p>*甲* {乙} &#x3C;Keep></p>'],
    ['Markdown in components', '<Callout>\n\n- **甲**\n\n| 乙 |\n|-|\n\n</Callout>', '<Callout><ul><li><strong>甲</strong></li></ul><table><thead><tr><th>乙</th></tr></thead></table></Callout>'],
  ])('knows %s', (_, body, expected) => {
    expect(html(body)).toBe(expected);
  });

  it('knows footnotes', () => {
    expect(html('甲[^a]。\n\n[^a]: 乙')).toMatch(/^<p>甲<sup><a .*href="#note-fn-a".*>1<\/a><\/sup>。<\/p><section.*<p>乙 <a .*href="#note-fnref-a"/u);
  });

  it('shows HTML as it is written', () => {
    const { tree } = parseBody('<script>alert(1)</script>\n\n<b onclick="a">甲</b>', { file: 'content/a.mdx', line: 1, column: 1 });
    expect(toHtml(tree)).toBe('<p>&#x3C;script>alert(1)&#x3C;/script></p>\n<p>&#x3C;b onclick="a">甲&#x3C;/b></p>');
  });
});

describe('a component that is not closed', () => {
  it.each([
    ['at its opening tag', '甲\n\n<Callout>\n\n乙\n\n丙', ['10:1 component-unclosed: <Callout> is opened here and never closed.']],
    ['in a line', '甲\n乙<Keep>丙', ['9:2 component-unclosed: <Keep> is opened here and never closed.']],
    ['in a list', '- 甲\n- <Only in="zh-Hans">乙', ['9:3 component-unclosed: <Only> is opened here and never closed.']],
    ['the inner one of two', '<Callout>\n\n<Quote>\n\n甲\n\n</Callout>', ['10:1 component-unclosed: <Quote> is opened here and never closed.']],
    ['where its paragraph ends before it', '<Callout>甲\n\n乙\n\n丙<Keep>丁', ['8:1 component-unclosed: <Callout> is opened here and never closed.', '12:2 component-unclosed: <Keep> is opened here and never closed.']],
  ])('is located %s', (_, body, expected) => {
    expect(problems(body)).toEqual(expected);
  });
});

describe('tags that cannot be read', () => {
  it.each([
    ['a value without quotation marks', '甲\n\n<Figure src=a.jpg />', '10:13'],
    ['a quotation mark too few', '<Figure src="a.jpg alt="b" />', '8:26'],
    ['no value', '甲<Keep lang= />', '8:14'],
    ['a slash in the midst', '<Figure / src="a.jpg" />', '8:11'],
    ['a closing tag alone', '甲\n\n</Callout>', expect.stringMatching(/^10:[12]$/u)],
  ])('are located: %s', (_, body, place) => {
    expect(problems(body).map((problem) => problem.split(': ')[0]?.split(' '))).toEqual([[place, 'component-syntax']]);
  });

  it.each<[string, object]>([
    ['<Figure src=“a.jpg” />', { code: 'syntax-value', character: '“' }],
    ['<Figure src=a.jpg />', { code: 'syntax-value', character: 'a' }],
    ['<Figure src="a.jpg', { code: 'syntax-quotation', mark: '"' }],
    ["<Figure src='a.jpg", { code: 'syntax-quotation', mark: "'" }],
    ['<Figure src="a"，alt="b" />', { code: 'syntax-character', character: '，' }],
    ['<Figure', { code: 'syntax-end' }],
    ['> <Callout\nkind="tip">', { code: 'syntax-lines' }],
    ['<Gap/>甲</Keep x="1">', { code: 'syntax-stray', name: 'Keep' }],
    ['<Keep>甲</Keep x="1">', { code: 'syntax-closing' }],
    ['<Keep>甲</Keep/>', { code: 'syntax-closing' }],
    ['甲</Callout>', { code: 'syntax-stray', name: 'Callout' }],
  ])('say why: %s', (body, reason) => {
    const { problems: found } = parseBody(body, { file: 'content/a.mdx', line: 1, column: 1 });
    expect(found.filter(({ rule }) => rule === 'component-syntax').map(({ details }) => details)).toEqual([{ reason }]);
  });

  it('are explained without words on JavaScript', () => {
    for (const body of ['<Figure src=a.jpg />', '<Ruby reading=>乙</Ruby>', '<Figure / src="a.jpg" />', '</Callout>']) {
      expect(problems(body).join()).not.toMatch(/JSX|MDX|expression|JavaScript|micromark|note:/iu);
    }
  });
});

describe('problems', () => {
  it('of every kind are reported at once, each with its line', () => {
    const body = ['<Figrue src="a.jpg" />', '<Figure src=b />', '甲<Keep>乙', '<Callout>', '[丙](javascript:a)', '<Figure alt={c} />', 'import a from "a"', '# 丁', '<Ruby reading=>戊</Ruby>'];
    const { problems: found } = parseBody(body.join('\n\n'), { file: 'content/a.mdx', line: 8, column: 1 });
    const places = new Set(inReadingOrder(found).map(({ line, rule }) => `${line} ${rule}`));
    expect([...places]).toEqual([
      '8 component-unknown',
      '10 component-syntax',
      '12 component-unclosed',
      '14 component-unclosed',
      '16 link-unsafe',
      '18 attribute-braces',
      '18 attribute-missing',
      '20 import-export',
      '22 heading-level',
      '24 component-syntax',
    ]);
  });

  it('stop at fifty broken tags', () => {
    expect(problems('甲<Keep>\n\n'.repeat(60)).length).toBe(50);
  });

  it.each(['', '  \n\n', '\t'])('are one for a text of nothing: %j', (body) => {
    expect(problems(body)).toEqual(['8:1 body-empty: The article has no text.']);
  });

  it('stand at lines of the text, whatever the text; nothing makes the parser fail', () => {
    const piece = fc.constantFrom(
      ...['<', '>', '</', '/>', 'Callout', '<Keep>', '</Keep>', '<Figure', ' src="', '"', '=', '{', '}', '\n', '\n\n', '头', 'a', 'https://', '(', ')', '[', '](', '**', '~~', '`', '```', '\n|-|\n', '- ', '# ', '> ', '[^1]', ': ', '，', '\t', '&', '\\', '\u0000'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const body = pieces.join('');
        const lines = body.split('\n').length;
        for (const { line, column } of parseBody(body, { file: 'content/a.mdx', line: 8, column: 1 }).problems) {
          expect(line).toBeGreaterThanOrEqual(8);
          expect(line).toBeLessThan(8 + lines);
          expect(column).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 500 },
    );
  });
});
