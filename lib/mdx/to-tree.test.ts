import fc from 'fast-check';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';

import { parseBody } from './parse-body';

const parse = (body: string) => parseBody(body, { file: 'content/a.mdx', line: 1, column: 1 }).tree;
const html = (body: string) => toHtml(parse(body));

function headingIds(body: string): unknown[] {
  const ids: unknown[] = [];
  visit(parse(body), 'element', ({ tagName, properties }) => {
    if (/^h[1-6]$/u.test(tagName)) ids.push(properties.id);
  });
  return ids;
}

describe('the id of a heading', () => {
  it.each([
    ['is its text as it was written', '## 头發', ['头發']],
    ['leaves punctuation out', '## 一、甲：乙！', ['一甲乙']],
    ['has hyphens for blanks and no capitals', '## The Next 十年', ['the-next-十年']],
    ['is read through markup', '### 甲**乙**[丙](/a)`d`', ['甲乙丙d']],
    ['reads the words in components', '## 甲<Keep>乙</Keep><Ruby reading="bǐng">丙</Ruby>', ['甲乙丙']],
    ['differs for headings that are alike', '## 甲\n\n### 甲\n\n> ## 甲', ['甲', '甲-1', '甲-2']],
    ['is there for a heading of signs alone', '甲\n\n## ！？', [expect.stringMatching(/^heading/u)]],
  ])('%s', (_, body, expected) => {
    expect(headingIds(body)).toEqual(expected);
  });

  it('is unique, whatever the headings', () => {
    const heading = fc.constantFrom('甲', '甲-1', '甲 1', '甲！', '**甲**', '`甲`', '甲<Variant zh-Hans="乙" zh-Hant="丙" />', '<Keep>甲</Keep>-2');
    fc.assert(
      fc.property(fc.array(heading, { minLength: 1, maxLength: 8 }), (headings) => {
        const ids = headingIds(headings.map((text) => `## ${text}`).join('\n\n'));
        expect(ids).toHaveLength(headings.length);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => typeof id === 'string' && id !== '')).toBe(true);
      }),
    );
  });
});

describe('headings', () => {
  it('of the first level become second, since the title is the page’s only h1', () => {
    expect(html('# 甲')).toBe('<h2 id="甲">甲</h2>');
  });

  it.each([2, 3, 4, 5, 6])('of level %i stay', (level) => {
    expect(html(`${'#'.repeat(level)} 甲`)).toBe(`<h${level} id="甲">甲</h${level}>`);
  });
});

describe('the end of a line of source', () => {
  it.each([
    ['between Chinese characters', '甲\n乙', '甲乙'],
    ['after a full-width mark', '甲，\n乙', '甲，乙'],
    ['before a full-width mark', '甲\n（乙）', '甲（乙）'],
    ['beside quotation marks and dashes', '甲”\n——“乙', '甲”——“乙'],
    ['between bopomofo', 'ㄅ\nㄆ', 'ㄅㄆ'],
    ['between characters outside the BMP', '𠮷\n𠮷', '𠮷𠮷'],
    ['on every line', '甲\n乙\n丙\n丁', '甲乙丙丁'],
    ['with blanks around it', '甲 \n  乙', '甲乙'],
    ['before and after markup', '甲\n**乙**\n[丙](/c)\n<Keep>丁</Keep>\n戊', '甲<strong>乙</strong><a href="/c">丙</a><Keep>丁</Keep>戊'],
    ['in a component', '<Keep>甲\n乙</Keep>', '<Keep>甲乙</Keep>'],
  ])('vanishes %s', (_, body, expected) => {
    expect(html(body)).toBe(`<p>${expected}</p>`);
  });

  it.each([
    ['between Latin words', 'ab\ncd', 'ab\ncd'],
    ['between Chinese and Latin', '甲\nab\n乙', '甲\nab\n乙'],
    ['between a number and Chinese', '2026\n年', '2026\n年'],
    ['between Latin words in markup', 'ab\n**cd**', 'ab\n<strong>cd</strong>'],
    ['before a picture', '甲\n![](a.jpg)', '甲\n<img src="a.jpg" alt="">'],
  ])('stays %s', (_, body, expected) => {
    expect(html(body)).toBe(`<p>${expected}</p>`);
  });

  it.each(['甲  \n乙', '甲\\\n乙'])('is a line break where it was asked for: %j', (body) => {
    expect(html(body)).toBe('<p>甲<br>\n乙</p>');
  });

  it('vanishes in quotations, lists and headings of two lines', () => {
    expect(html('> 甲\n> 乙\n\n- 丙\n  丁\n\n戊\n己\n---').replaceAll('>\n<', '><')).toBe(
      '<blockquote><p>甲乙</p></blockquote><ul><li>丙丁</li></ul><h2 id="戊己">戊己</h2>',
    );
  });
});

describe('pictures', () => {
  it('alone in a paragraph are figures', () => {
    expect(html('![橋](a.jpg "題")')).toBe('<figure><img src="a.jpg" alt="橋" title="題"></figure>');
  });

  it.each([
    ['甲![橋](a.jpg)', '<p>甲<img src="a.jpg" alt="橋"></p>'],
    ['![橋](a.jpg)甲', '<p><img src="a.jpg" alt="橋">甲</p>'],
    ['[![橋](a.jpg)](/b)', '<p><a href="/b"><img src="a.jpg" alt="橋"></a></p>'],
  ])('in a line or a link are none: %s', (body, expected) => {
    expect(html(body)).toBe(expected);
  });
});

describe('components', () => {
  it('become elements with their names and attributes as they were written', () => {
    expect(html('<Figure src="a.jpg" alt="甲 &amp; “乙”" caption="" />')).toBe('<Figure src="a.jpg" alt="甲 &#x26; “乙”" caption=""></Figure>');
  });

  it('get no attribute from braces', () => {
    expect(parse('<Figure src={alert(1)} {...b} />').children).toMatchObject([{ properties: { src: '' } }]);
    expect(JSON.stringify(parse('<Figure src={alert(1)} {...b} />'))).not.toContain('alert');
  });
});

describe('links to headings', () => {
  it.each([
    ['名 的 字', '## 名 的 字\n\n[甲](<#名 的 字>)', '名-的-字'],
    ['先填表，再落筆', '[甲](#先填表，再落筆)\n\n## 先填表，再落筆', '先填表再落筆'],
    ['甲-1, the id itself', '## 甲\n\n## 甲\n\n[甲](#甲-1)', '甲-1'],
    ['nothing there is', '[甲](#乙)', '乙'],
  ])('may name it as it is written: %s', (_, body, id) => {
    expect(select('a', parse(body))?.properties.href).toBe(`#${encodeURIComponent(id)}`);
  });

  it('to other pages stay', () => {
    expect(select('a', parse('[甲](/a#先，後)\n\n## 先，後'))?.properties.href).toBe(encodeURI('/a#先，後'));
  });
});

describe('footnotes', () => {
  const tree = parse('甲[^1]乙[^b]\n\n[^1]: 丙\n[^b]: 丁');

  it.each(['1', 'b'])('link to and fro: %s', (name) => {
    expect(select(`p a#note-fnref-${name}[href="#note-fn-${name}"]`, tree)).toBeDefined();
    expect(select(`section li#note-fn-${name} a[href="#note-fnref-${name}"]`, tree)).toBeDefined();
  });

  it('have no words in English, which the page adds in its own variant', () => {
    expect(toHtml(tree)).not.toMatch(/<h2|aria-label=|Footnotes|Back to/u);
  });
});

describe('positions', () => {
  it('say where in the file a node begins', () => {
    const { tree } = parseBody('甲\n\n乙<Keep>丙</Keep>', { file: 'content/a.mdx', line: 10, column: 1 });
    const places: Record<string, string> = {};
    visit(tree, 'element', ({ tagName, position }) => {
      places[tagName] = `${position?.start.line}:${position?.start.column}`;
    });
    expect(places).toEqual({ p: '12:1', Keep: '12:2' });
  });

  it('say no more than that, since every article’s tree is stored', () => {
    expect(parse('甲**乙\n丙**').children[0]?.position).toEqual({ start: { line: 1, column: 1 }, end: { line: 1, column: 1 } });
    expect(JSON.stringify(parse('甲<Keep>乙</Keep>\n\n| 丙 |\n|-|'))).not.toContain('offset');
  });
});
