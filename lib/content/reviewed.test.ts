import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { createReviewList, readReview, reviewedExample, reviewedLine, sentenceAt, writeReview } from './reviewed';

describe('sentenceAt', () => {
  it.each([
    ['甲。他困了。乙', '他困了。'],
    ['甲！他困了', '他困了'],
    ['  他困了  ', '他困了'],
    ['甲？他困了；乙', '他困了；'],
    ['“甲。”“他困了。”乙', '“他困了。”'],
    ['甲？！他困了……乙。', '他困了……乙。'],
    ['\uFFFC他困  了\n乙。', '…他困 了 乙。'],
  ])('finds the sentence of 困 in %j', (block, sentence) => {
    const found = sentenceAt(block, block.indexOf('困'));
    expect(found).toEqual({ sentence, offset: sentence.indexOf('困') });
  });
});

describe('an entry of reviewed', () => {
  it('reads as it is written in the handbook', () => {
    expect(readReview(reviewedExample)).toEqual({ sentence: '他困得睁不开眼。', marks: [{ offset: 1, source: '困', becomes: '睏' }] });
  });

  it('may mark several characters', () => {
    expect(readReview('[里→裡]头[发→髮]')).toEqual({
      sentence: '里头发',
      marks: [{ offset: 0, source: '里', becomes: '裡' }, { offset: 2, source: '发', becomes: '髮' }],
    });
  });

  it.each([
    ['他困得睁不开眼。', { code: 'review-no-mark' }],
    ['他[困→]得', { code: 'review-mark', mark: '[困→]' }],
    ['他[→睏]得', { code: 'review-mark', mark: '[→睏]' }],
    ['他[困→睏→困]得', { code: 'review-mark', mark: '[困→睏→困]' }],
    ['他[困->睏]得', { code: 'review-arrow', mark: '[困->睏]' }],
  ])('is refused: %s', (entry, reason) => {
    expect(readReview(entry)).toEqual(reason);
  });

  it('is pasted into YAML and read again as the same review, whatever the sentence holds', () => {
    const characters = fc.array(fc.constantFrom('困', '[', ']', '→', '\\', ':', '#', "'", '"', '-', '{', '…', '甲', '“'), { maxLength: 8 });
    fc.assert(
      fc.property(characters, characters, (before, after) => {
        const review = { sentence: [...before, '里', ...after].join(''), marks: [{ offset: before.length, source: '里', becomes: '裡' }] };
        expect(readReview((parse(reviewedLine(review)) as string[])[0]!)).toEqual(review);
        expect(writeReview(review)).toContain('[里→裡]');
      }),
    );
  });
});

describe('createReviewList', () => {
  const place = (block: string) => ({ block, offset: block.indexOf('里'), source: '里' });
  const list = () => createReviewList(['一[里→裡]路。', '二[里→裡]路。']);

  it('settles the choice that was reviewed, in any glyph of it', () => {
    expect(list().settles(place('甲。一里路。乙'), '裡')).toBe(true);
    expect(list().settles(place('一里路。'), '裏')).toBe(true);
  });

  it.each([
    ['another choice', '一里路。', '里'],
    ['a changed sentence', '一里长路。', '裡'],
    ['the same character elsewhere in the sentence', '一条路。里', '裡'],
  ])('does not settle %s', (_, block, chosen) => {
    expect(list().settles(place(block), chosen)).toBe(false);
  });

  it('knows the entries that settled nothing', () => {
    const reviews = list();
    reviews.settles(place('二里路。'), '裡');
    expect(reviews.idle()).toEqual([0]);
  });
});
