import { describe, expect, it } from 'vitest';

import { parseBody } from '@/lib/mdx/parse-body';

import { headingsOf, readingMinutesOf, shareHeadingIds } from './tree';

const parse = (body: string) => parseBody(body, { file: 'content/story.mdx', line: 1, column: 1 }).tree;

describe('headingsOf', () => {
  it('lists the headings in order, each with its id, text and depth', () => {
    expect(headingsOf(parse('## 起\n\n上。\n\n### 承*轉*\n\n中。\n\n## 合\n'))).toEqual([
      { id: '起', text: '起', depth: 2 },
      { id: '承轉', text: '承轉', depth: 3 },
      { id: '合', text: '合', depth: 2 },
    ]);
  });

  it('tells headings with the same words apart', () => {
    const [first, second] = headingsOf(parse('## 數據\n\n## 數據\n'));
    expect(second!.id).not.toBe(first!.id);
  });

  it('finds headings inside components', () => {
    expect(headingsOf(parse('<Callout>\n\n## 提示\n\n好。\n\n</Callout>\n'))).toMatchObject([{ text: '提示' }]);
  });

  it('takes nothing else that has an id for one', () => {
    expect(headingsOf(parse('正文[^1]。\n\n[^1]: 註釋。\n'))).toEqual([]);
  });
});

describe('readingMinutesOf', () => {
  it.each([
    ['字'.repeat(1200), 3],
    ['字'.repeat(599), 1],
    ['字'.repeat(600), 2],
    ['word '.repeat(400), 2], // a word takes as long as two characters
    ['𠮷'.repeat(800), 2], // one character, though two UTF-16 units
    ['，。！'.repeat(800), 1],
    ['字', 1],
    ['', 1],
  ])('counts characters and words: %.12s…', (text, minutes) => {
    expect(readingMinutesOf(parse(text))).toBe(minutes);
  });
});

describe('shareHeadingIds', () => {
  const main = parse('## 数据\n\n## 结论\n');

  it('gives headings the ids of the article’s, one by one', () => {
    const shared = shareHeadingIds(parse('## 資料\n\n## 總結\n'), main);
    expect(headingsOf(shared)).toMatchObject([{ id: '数据', text: '資料' }, { id: '结论', text: '總結' }]);
  });

  it('leaves a heading too many its own id', () => {
    expect(headingsOf(shareHeadingIds(parse('## 資料\n\n## 總結\n\n## 附記\n'), main)).at(-1)).toMatchObject({ id: '附記' });
  });

  it('leaves the tree it was given as it is', () => {
    const own = parse('## 資料\n');
    shareHeadingIds(own, main);
    expect(headingsOf(own)).toMatchObject([{ id: '資料' }]);
  });
});
