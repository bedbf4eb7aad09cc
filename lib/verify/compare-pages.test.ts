import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { comparePages, compareTexts, suspectIn } from './compare-pages';

const seed = { seed: 20261124, numRuns: 300 };
/** Pieces that pages are made of, whole and broken. */
const piece = fc.constantFrom('<p>', '</p>', '<div hidden>', '</div>', '<a href="/a">', '</a>', '<a href="', '<script>', '</script>', '<!--', '-->', '<title>', '&lt;', '字', ' ', '<![CDATA[', '"', '>');
const page = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('comparePages', () => {
  it('finds no difference between a page and itself, however broken', () => {
    fc.assert(fc.property(page, (html) => void expect(comparePages(html, html)).toEqual([])), seed);
  });

  it('says nothing else of a link planted at the end of an honest page than that it is there', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('一', '二', '<b>三</b>', '<a href="/a">四</a>'), { maxLength: 20 }), (parts) => {
      const body = parts.join('');
      expect(comparePages(`<body>${body}</body>`, `<body>${body}<a href="https://x.example"></a></body>`)).toEqual([{ kind: 'link', added: ['https://x.example'], gone: [] }]);
    }), seed);
  });

  it('counts a link that was there once and is there twice', () => {
    expect(comparePages('<a href="/a"></a>', '<a href="/a"></a><a href="/a"></a>')).toEqual([{ kind: 'link', added: ['/a'], gone: [] }]);
  });

  it('keeps no more of a page of spam than anybody reads', () => {
    const [links] = comparePages('', Array.from({ length: 5000 }, (_, number) => `<a href="/${number}${'a'.repeat(1000)}"></a>`).join(''));
    expect([links!.added.length, links!.added[0]!.length]).toEqual([50, 201]);
  });
});

describe('compareTexts', () => {
  it('gives just what differs, from which the one text can be made of the other', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '字'), maxLength: 12 });
    fc.assert(fc.property(text, text, (built, served) => {
      const [difference] = compareTexts(built, served);
      if (built === served) return void expect(difference).toBeUndefined();
      const [added, gone] = [difference!.added[0] ?? '', difference!.gone[0] ?? ''];
      const places = Array.from({ length: built.length + 1 }, (_, at) => at).filter((at) => built.startsWith(gone, at));
      expect(places.map((at) => built.slice(0, at) + added + built.slice(at + gone.length))).toContain(served);
    }), seed);
  });
});

describe('suspectIn', () => {
  it('names what leads elsewhere, runs or hides, and leaves alone what is of the same host', () => {
    const html = '<title>甲</title><a href="/a">一</a><a href="https://a.example/b">二</a><script src="/r.js"></script><a href="//x.example">三</a><script>go()</script><p hidden><a href="/k">四</a></p>';
    expect(suspectIn(html, 'a.example')).toEqual([{ kind: 'title', added: ['甲'], gone: [] }, { kind: 'suspect', added: ['//x.example', '/k', 'go()'], gone: [] }]);
  });
});
