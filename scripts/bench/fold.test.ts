import { describe, expect, it } from 'vitest';

import { differences, foldGlyphs } from './fold';

const differ = (result: string, gold: string) => differences(foldGlyphs(result), foldGlyphs(gold));

describe('differences', () => {
  it.each([
    ['這裏爲你看着', '這裡為你看著'],
    ['發佈', '發布'],
    ['一週年與計畫', '一周年與計劃'],
    ['了解', '瞭解'],
  ])('takes %s for %s', (result, gold) => {
    expect(differ(result, gold)).toEqual([]);
  });

  it.each([
    ['誌願', '志願', [0]],
    ['佔卜', '占卜', [0]],
    ['頭發', '頭髮', [1]],
    ['佈料發佈', '布料發布', [0]],
  ])('does not take %s for %s', (result, gold, places) => {
    expect(differ(result, gold)).toEqual(places);
  });
});
