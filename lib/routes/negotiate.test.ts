import { describe, expect, it } from 'vitest';

import { negotiateVariant, readAcceptLanguage, type Offer } from './negotiate';

import type { Variant } from '@/lib/script/variants';

const four: Offer = { variants: ['zh-Hans', 'zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'], defaultVariant: 'zh-Hant' };
const two: Offer = { variants: ['zh-Hans', 'zh-Hant'], defaultVariant: 'zh-Hans' };

/** A default that is not what the test waits for. */
const otherThan = (expected: Variant): Variant => (expected === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans');

describe('negotiateVariant', () => {
  it.each([
    ['zh-TW', 'zh-Hant-TW'],
    ['zh-Hant-TW', 'zh-Hant-TW'],
    ['zh-HK', 'zh-Hant-HK'],
    ['zh-Hant-HK', 'zh-Hant-HK'],
    ['zh-MO', 'zh-Hant-HK'],
    ['zh-Hant-MO', 'zh-Hant-HK'],
    ['yue', 'zh-Hant-HK'],
    ['yue-Hant-HK', 'zh-Hant-HK'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-MY', 'zh-Hans'],
    ['zh-Hans', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'], // the script is said, so the region does not matter
    ['zh', 'zh-Hans'],
    ['cmn', 'zh-Hans'],
    ['zh-US', 'zh-Hans'],
    ['ZH-tw', 'zh-Hant-TW'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-Hant-CN', 'zh-Hant'],
    ['zh-Hant-US', 'zh-Hant'],
  ] as const)('reads %s as %s', (language, expected) => {
    expect(negotiateVariant({ languages: [language] }, { ...four, defaultVariant: otherThan(expected) })).toBe(expected);
  });

  it.each([
    [['en-US', 'zh-TW'], 'zh-Hant-TW'],
    [['en', 'ja', 'zh-HK', 'zh-CN'], 'zh-Hant-HK'],
    [['zh-CN', 'zh-TW'], 'zh-Hans'],
    [['*', 'zh-TW'], 'zh-Hant-TW'],
    [['not a tag', 'zh_TW', 'zh-HK'], 'zh-Hant-HK'],
  ] as const)('goes by the first Chinese of %j', (languages, expected) => {
    expect(negotiateVariant({ languages }, four)).toBe(expected);
  });

  it.each([[[]], [['*']], [['en-US', 'ja']], [['not a tag', '']]])('takes the default for %j', (languages) => {
    expect(negotiateVariant({ languages }, { ...four, defaultVariant: 'zh-Hant-TW' })).toBe('zh-Hant-TW');
  });

  it('prefers the choice made before to every wish', () => {
    expect(negotiateVariant({ saved: 'zh-Hant-HK', languages: ['zh-CN'] }, four)).toBe('zh-Hant-HK');
  });

  it.each(['', 'en', 'zh-hant-hk', '__proto__', '/../evil'])('ignores the choice "%s", which no variant has', (saved) => {
    expect(negotiateVariant({ saved, languages: ['zh-TW'] }, four)).toBe('zh-Hant-TW');
  });

  it.each([
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['yue', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
  ])('falls back from %s to its script on a site without that region', (language, expected) => {
    expect(negotiateVariant({ languages: [language] }, two)).toBe(expected);
  });

  it('ignores a choice that the site no longer offers', () => {
    expect(negotiateVariant({ saved: 'zh-Hant-TW', languages: ['zh-CN'] }, { ...two, defaultVariant: 'zh-Hant' })).toBe('zh-Hans');
  });
});

describe('readAcceptLanguage', () => {
  it.each([
    ['zh-TW', ['zh-TW']],
    ['en-US,zh-TW', ['en-US', 'zh-TW']],
    ['zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7', ['zh-TW', 'zh', 'en-US', 'en']],
    ['zh-CN;q=0.5, zh-HK;q=0.9', ['zh-HK', 'zh-CN']],
    ['en;q=0.8, zh-TW;q=0.8, zh-CN', ['zh-CN', 'en', 'zh-TW']],
    ['zh-CN;q=0, zh-TW;q=0.1', ['zh-TW']],
    ['zh-CN;Q=0.2 , zh-TW ; q=0.3', ['zh-TW', 'zh-CN']],
    ['*', ['*']],
    ['zh-TW;q=0.5, *;q=0.1', ['zh-TW', '*']],
    ['zh-CN;q=high, zh-TW;q=0.1', ['zh-TW']],
    [',, ;q=1, zh-TW', ['zh-TW']],
    ['', []],
    [null, []],
    [undefined, []],
  ])('puts %j in the reader’s order', (header, expected) => {
    expect(readAcceptLanguage(header)).toEqual(expected);
  });
});
