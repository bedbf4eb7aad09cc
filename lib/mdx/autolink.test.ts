import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';

import { parseBody } from './parse-body';

/** A paragraph as HTML, its links written as `[text](address)`, or `[address]` where the two are the same. */
function links(body: string): string {
  const html = toHtml(parseBody(body, { file: 'content/a.mdx', line: 1, column: 1 }).tree, { characterReferences: { useNamedReferences: true } });
  return html
    .replace(/^<p>([^]*)<\/p>$/u, '$1')
    .replace(/<a href="([^"]*)">(.*?)<\/a>/gu, (_, href: string, text: string) => (href === text ? `[${text}]` : `[${text}](${href})`));
}

describe('a bare address', () => {
  it.each([
    ['at a full-width comma', '見https://example.org/a，也就是', '見[https://example.org/a]，也就是'],
    ['at a Chinese character', '见https://example.org/a也就是', '见[https://example.org/a]也就是'],
    ['at a full stop', 'https://example.org/a。', '[https://example.org/a]。'],
    ['at a full-width parenthesis', '（https://example.org/）', '（[https://example.org/]）'],
    ['at a corner bracket', '「https://example.org」', '「[https://example.org]」'],
    ['at a curly quotation mark', '“https://example.org/a”', '“[https://example.org/a]”'],
    ['at a full-width digit', 'https://example.org/a２', '[https://example.org/a]２'],
    ['at a long dash', 'https://example.org/a——完', '[https://example.org/a]——完'],
    ['at an ideographic space', 'https://example.org/a\u3000完', '[https://example.org/a]\u3000完'],
    ['at kana and hangul', 'https://example.org/aのhttps://example.org/b한', '[https://example.org/a]の[https://example.org/b]한'],
    ['at a blank', 'https://example.org/a b', '[https://example.org/a] b'],
    ['at the end of a line', '一https://example.org/a\nb', '一[https://example.org/a]\nb'],
    ['at the end of emphasis', '**见https://example.org/a**也', '<strong>见[https://example.org/a]</strong>也'],
    ['at the end of deleted words', '~~见https://example.org/a~~', '<del>见[https://example.org/a]</del>'],
    ['at a tag', 'https://example.org/a<Keep>b</Keep>', '[https://example.org/a]<Keep>b</Keep>'],
    ['at the end of a table cell', '| https://example.org/a |\n|-|', expect.stringContaining('<th>[https://example.org/a]</th>')],
  ])('ends %s', (_, body, expected) => {
    expect(links(body)).toEqual(expected);
  });

  it.each([
    ['https://example.org/a.', '[https://example.org/a].'],
    ['https://example.org/a...', '[https://example.org/a]...'],
    ['https://example.org/a~。', '[https://example.org/a]~。'],
    ['https://example.org/a?!，', '[https://example.org/a]?!，'],
    ['"https://example.org/a"', '"[https://example.org/a]"'],
    ['(https://example.org/a).', '([https://example.org/a]).'],
    ['www.example.org:', '[www.example.org](http://www.example.org):'],
  ])('drops the punctuation of the sentence: %s', (body, expected) => {
    expect(links(body)).toBe(expected);
  });

  it.each([
    ['https://example.org/a.b/c,d?e=f;g', '[https://example.org/a.b/c,d?e=f;g]'],
    ['https://example.org/a_(b)。', '[https://example.org/a_(b)]。'],
    ['(见https://example.org/a_(b)_(c))', '(见[https://example.org/a_(b)_(c)])'],
    ['https://example.org/a_b_c 和 https://example.org/~d', '[https://example.org/a_b_c] 和 [https://example.org/~d]'],
    ['https://example.org:8080/#a/b', '[https://example.org:8080/#a/b]'],
    ['https://example.org/é', '[https://example.org/é](https://example.org/%C3%A9)'],
  ])('keeps what belongs to it: %s', (body, expected) => {
    expect(links(body)).toBe(expected);
  });

  it.each([
    ['HTTPS://EXAMPLE.ORG/a', '[HTTPS://EXAMPLE.ORG/a]'],
    ['Www.example.org', '[Www.example.org](http://Www.example.org)'],
    ['http://example.org', '[http://example.org]'],
    ['<https://example.org/a>', '[https://example.org/a]'],
    ['[题](https://example.org/a)', '[题](https://example.org/a)'],
  ])('is a link: %s', (body, expected) => {
    expect(links(body)).toBe(expected);
  });

  it.each(['https://', 'https://，', 'http://例子.中国', 'www.', 'xhttps://example.org', 'awww.example.org', 'ftp://example.org', 'example.org', 'javascript:alert(1)', 'h', 'w和h'])(
    'is none in %s',
    (body) => {
      expect(links(body)).toBe(body);
    },
  );

  it('is none in code', () => {
    expect(links('`https://example.org`')).toBe('<code>https://example.org</code>');
  });

  it('is found whole between any Chinese words', () => {
    const word = fc.constantFrom('見', '也就是', '，', '。', '（', '」', '：', '頭髮');
    const path = fc.string({ unit: fc.constantFrom(...'abcXYZ019-/%=+'), maxLength: 12 });
    fc.assert(
      fc.property(word, path, word, (before, rest, after) => {
        const url = `https://example.org/${rest}`;
        expect(parseBody(before + url + after, { file: 'a', line: 1, column: 1 }).tree).toMatchObject({
          children: [{ children: [{ value: before }, { tagName: 'a', children: [{ value: url }] }, { value: after }] }],
        });
      }),
    );
  });
});
