import { describe, expect, it } from 'vitest';

import { createConverter } from './converter';

const convert = createConverter({ from: 'zh-Hans', to: 'zh-Hant-TW', hongKongParticle: '着', flagBelow: 2 });

/** How sure the choice at the first place of a character is. */
function confidenceAt(text: string, character: string): number {
  return convert(text).flags.find(({ offset }) => offset === text.indexOf(character))!.confidence;
}

describe('confidence', () => {
  it('is high where the words leave no doubt', () => {
    expect(confidenceAt('他在公司里工作，以后再说。', '后')).toBeGreaterThan(0.99);
    expect(confidenceAt('我们发现了一个问题。', '发')).toBeGreaterThan(0.99);
  });

  it('is lower for a word that is printed in two ways, even one of our own', () => {
    expect(confidenceAt('今年的收获很多。', '获')).toBeLessThan(confidenceAt('今年的冠军获奖了。', '获'));
  });

  it('is low where nothing stands beside a character', () => {
    expect(confidenceAt('发', '发')).toBeLessThan(0.95);
  });

  it('is lower where the words may be cut otherwise', () => {
    expect(confidenceAt('背心脏了', '脏')).toBeLessThan(confidenceAt('病人的心脏停了', '脏'));
  });
});
