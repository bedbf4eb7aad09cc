import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isSlug, reservedPaths, reservedSlugs } from './files';
import { slugFromTitle } from './suggest-title-slug';

describe('a slug from a title', () => {
  it.each([
    ['老桥通车那天', 'lao-qiao-tong-che-na-tian'],
    ['重庆银行行长', 'chong-qing-yin-hang-hang-zhang'],
    ['重慶銀行行長', 'chong-qing-yin-hang-hang-zhang'],
    ['“安全第一。”', 'an-quan-di-yi'],
    ['女人与绿地', 'nv-ren-yu-lv-di'],
    ['2020年：Q&A，5.5亿元', '2020-nian-q-a-5-5-yi-yuan'],
    ['Don’t Panic，別慌', 'dont-panic-bie-huang'],
    ['Café ＡＢＣ', 'cafe-abc'],
  ])('is in pinyin, by words, with Latin words and digits as they are: %s', (title, slug) => {
    expect(slugFromTitle(title)).toBe(slug);
  });

  it.each(['', '，。！', '☃', 'Правда'])('is none where nothing of it can be an address: %j', (title) => {
    expect(slugFromTitle(title)).toBeUndefined();
  });

  it.each(['Search', 'tags', '404', 'Media'])('is never a name that the site needs: %s', (title) => {
    expect(slugFromTitle(title)).toBe(`${title.toLowerCase()}-1`);
  });

  it('is cut after a whole syllable', () => {
    const slug = slugFromTitle('中'.repeat(40))!;
    expect(slug).toBe(Array.from({ length: 10 }, () => 'zhong').join('-'));
    expect(slugFromTitle('a'.repeat(80))).toBe('a'.repeat(60));
  });

  it('is a slug, whatever the title', () => {
    const title = fc.string({ unit: fc.constantFrom(...'老桥重開网络ABc 01-_.：“”\n\t𠮷😀éß<&/'), maxLength: 40 });
    fc.assert(
      fc.property(title, (text) => {
        const slug = slugFromTitle(text);
        return slug === undefined || (isSlug(slug) && slug.length <= 62 && !reservedSlugs.has(slug) && !reservedPaths.has(slug));
      }),
      { seed: 20261122, numRuns: 100 },
    );
  });
});
