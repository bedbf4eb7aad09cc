import { describe, expect, it } from 'vitest';

import { allVariants, fallbacks, isVariant, pickByVariant, scriptOf, type ByVariant, type Script, type Variant } from './variants';

describe('isVariant', () => {
  it.each(allVariants)('knows %s', (tag) => {
    expect(isVariant(tag)).toBe(true);
  });

  it.each(['zh-TW', 'zh-hant', 'zh-Hant-MO', 'zh-Hant ', 'zh', '', 'length', 0, null, undefined, ['zh-Hant']])('refuses %j', (value) => {
    expect(isVariant(value)).toBe(false);
  });

  it('narrows, so that what is no variant does not compile', () => {
    const segment: string = 'zh-Hant-HK';
    // @ts-expect-error: a string is a variant only once it was checked
    const unchecked: Variant = segment;
    const checked: Variant | undefined = isVariant(segment) ? segment : undefined;
    expect([unchecked, checked]).toEqual(['zh-Hant-HK', 'zh-Hant-HK']);
  });
});

describe('scriptOf and fallbacks', () => {
  const expected = {
    'zh-Hans': ['zh-Hans', ['zh-Hans']],
    'zh-Hant': ['zh-Hant', ['zh-Hant']],
    'zh-Hant-TW': ['zh-Hant', ['zh-Hant-TW', 'zh-Hant']],
    'zh-Hant-HK': ['zh-Hant', ['zh-Hant-HK', 'zh-Hant']],
  } satisfies Record<Variant, [Script, Variant[]]>;

  it.each(allVariants)('%s looks in itself, then in its script', (variant) => {
    expect([scriptOf(variant), fallbacks(variant)]).toEqual(expected[variant]);
  });
});

describe('pickByVariant', () => {
  it.each<[string, ByVariant<string>, Variant, string | undefined]>([
    ['prefers the own value of a region', { 'zh-Hant': '網絡', 'zh-Hant-TW': '網路' }, 'zh-Hant-TW', '網路'],
    ['falls back to the script', { 'zh-Hans': '网络', 'zh-Hant': '網絡', 'zh-Hant-TW': '網路' }, 'zh-Hant-HK', '網絡'],
    ['never reads another region', { 'zh-Hans': '网络', 'zh-Hant-TW': '網路' }, 'zh-Hant-HK', undefined],
    ['never reads a region for the plain script', { 'zh-Hans': '网络', 'zh-Hant-TW': '網路' }, 'zh-Hant', undefined],
    ['never reads the other script', { 'zh-Hant': '網絡' }, 'zh-Hans', undefined],
    ['takes blank words as words', { 'zh-Hant': '網絡', 'zh-Hant-HK': '' }, 'zh-Hant-HK', ''],
  ])('%s', (_, values, variant, expected) => {
    expect(pickByVariant(values, variant)).toBe(expected);
  });
});
