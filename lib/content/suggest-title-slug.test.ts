import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isSlug } from './files';
import { slugFromTitle } from './suggest-title-slug';

describe('slugFromTitle', () => {
  it.each([
    ['重庆银行', 'chong-qing-yin-hang'],
    ['重慶銀行行長', 'chong-qing-yin-hang-hang-zhang'],
    ['女排：3比0取胜', 'nv-pai-3-bi-0-qu-sheng'],
    ['Next.js 與書同', 'next-js-yu-shu-tong'],
    ['？！', undefined],
    ['', undefined],
  ])('%s → %s', (title, slug) => expect(slugFromTitle(title)).toBe(slug));

  it('cuts a long title at the end of a syllable', () => {
    const slug = slugFromTitle('关于进一步做好新型冠状病毒感染肺炎疫情防控期间困难群众基本生活保障工作的通知')!;
    expect(slug.length).toBeLessThanOrEqual(60);
    expect(slug).toMatch(/^guan-yu-jin-yi-bu-zuo-hao-xin-xing-guan-zhuang-bing-du-gan$/u);
  });

  it('gives a slug or nothing, whatever the title', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (title) => {
      const slug = slugFromTitle(title);
      expect(slug === undefined || isSlug(slug)).toBe(true);
    }), { seed: 7, numRuns: 200 });
  });
});
