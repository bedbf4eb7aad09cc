import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';

import { parseBody } from './parse-body';

const parse = (body: string) => parseBody(body, { file: 'content/a.mdx', line: 1, column: 1 });

/** A text as HTML, without the line ends between blocks. */
function html(body: string): string {
  return toHtml(parse(body).tree).replaceAll('\n', '');
}

describe('a block component', () => {
  it.each([
    ['on one line', '<Callout>慎防跌倒</Callout>'],
    ['on three lines', '<Callout>\n慎防跌倒\n</Callout>'],
    ['with blank lines', '<Callout>\n\n慎防跌倒\n\n</Callout>'],
    ['indented', '  <Callout>\n    慎防跌倒\n  </Callout>'],
  ])('%s holds a paragraph', (_, body) => {
    expect(html(body)).toBe('<Callout><p>慎防跌倒</p></Callout>');
    expect(parse(body).problems).toEqual([]);
  });

  it('on one line keeps the markup of its words in one paragraph', () => {
    expect(html('<Callout>慎防**跌倒**，見[此](/a)<Keep>于</Keep>`b`</Callout>')).toBe(
      '<Callout><p>慎防<strong>跌倒</strong>，見<a href="/a">此</a><Keep>于</Keep><code>b</code></p></Callout>',
    );
  });

  it('on one line begins its paragraph with no blank', () => {
    expect(html('<Callout> <Keep>甲</Keep>乙</Callout>')).toBe('<Callout><p><Keep>甲</Keep>乙</p></Callout>');
  });

  it('may follow another on the same line', () => {
    expect(html('<Figure src="a.jpg" /> <Figure src="b.jpg" />')).toBe('<Figure src="a.jpg"></Figure><Figure src="b.jpg"></Figure>');
  });

  it.each([
    ['a list item', '- <Callout>甲</Callout>', '<ul><li><Callout><p>甲</p></Callout></li></ul>'],
    ['a quotation', '> <Callout>甲</Callout>', '<blockquote><Callout><p>甲</p></Callout></blockquote>'],
    ['a gallery', '<Gallery>\n  <Figure src="a.jpg" />\n\n  <Figure src="b.jpg" />\n</Gallery>', '<Gallery><Figure src="a.jpg"></Figure><Figure src="b.jpg"></Figure></Gallery>'],
    ['<Only>', '<Only in="zh-Hans">\n<Figure src="a.jpg" />\n</Only>', '<Only in="zh-Hans"><Figure src="a.jpg"></Figure></Only>'],
    ['<Only> on one line', '<Only in="zh-Hans"><Figure src="a.jpg" /></Only>', '<Only in="zh-Hans"><Figure src="a.jpg"></Figure></Only>'],
    ['a callout on one line', '<Quote><Callout>甲</Callout></Quote>', '<Quote><Callout><p>甲</p></Callout></Quote>'],
  ])('stands in %s', (_, body, expected) => {
    expect(html(body)).toBe(expected);
    expect(parse(body).problems).toEqual([]);
  });

  it.each(['甲<Callout>乙</Callout>', '<Figure src="a.jpg" />甲', '甲\n<Callout>乙</Callout>丙', '> 甲<Callout>乙</Callout>'])('in the midst of a sentence is an error: %j', (body) => {
    expect(parse(body).problems).toMatchObject([{ severity: 'error', rule: 'component-place' }]);
  });

  it('is located in the sentence', () => {
    expect(parse('甲\n\n乙\n丙<Callout>丁</Callout>').problems).toMatchObject([{ line: 4, column: 2 }]);
  });
});

describe('an inline component', () => {
  it.each([
    ['<Keep>于右任</Keep>', '<p><Keep>于右任</Keep></p>'],
    ['<Only in="zh-Hans">甲</Only>', '<p><Only in="zh-Hans">甲</Only></p>'],
    ['<Variant zh-Hans="甲" zh-Hant="乙" />', '<p><Variant zh-Hans="甲" zh-Hant="乙"></Variant></p>'],
    ['<Ruby reading="yú">于</Ruby>', '<p><Ruby reading="yú">于</Ruby></p>'],
    ['<Ruby reading="yú">\n于\n</Ruby>', '<p><Ruby reading="yú">于</Ruby></p>'],
    ['- <Variant zh-Hans="甲" zh-Hant="乙" />', '<ul><li><Variant zh-Hans="甲" zh-Hant="乙"></Variant></li></ul>'],
    ['<Callout>\n<Variant zh-Hans="甲" zh-Hant="乙" />\n</Callout>', '<Callout><p><Variant zh-Hans="甲" zh-Hant="乙"></Variant></p></Callout>'],
  ])('alone on its line is a paragraph: %j', (body, expected) => {
    expect(html(body)).toBe(expected);
    expect(parse(body).problems).toEqual([]);
  });

  it('stays in its sentence at either end of it', () => {
    expect(html('<Keep>于</Keep>右任<Keep>於</Keep>')).toBe('<p><Keep>于</Keep>右任<Keep>於</Keep></p>');
  });
});

describe('<Only> and <Keep>', () => {
  it.each(['Only in="zh-Hans"', 'Keep'])('<%s> around blocks hold the blocks', (tag) => {
    const [name] = tag.split(' ');
    expect(html(`<${tag}>\n\n## 甲\n\n乙\n\n</${name}>`)).toBe(`<${tag}><h2 id="甲">甲</h2><p>乙</p></${name}>`);
  });
});
