import { describe, expect, it } from 'vitest';

import { languageOf, readLanguage } from './language';

describe('languageOf', () => {
  it.each([
    ['zh_CN.UTF-8', 'zh-Hans'],
    ['zh_SG', 'zh-Hans'],
    ['zh_TW.UTF-8', 'zh-Hant'],
    ['zh_HK', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['yue_HK.UTF-8', 'zh-Hant'],
    ['en_GB.UTF-8', 'en'],
    ['C.UTF-8', 'en'],
    ['POSIX', 'en'],
    ['', 'en'],
    ['de_DE@euro', 'en'],
  ])('takes %j for %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});

describe('readLanguage', () => {
  it.each([
    ['en', 'en'],
    ['en_GB.UTF-8', 'en'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh_HK.UTF-8', 'zh-Hant'],
    ['zh-hant', 'zh-Hant'],
    ['cmn-TW', 'zh-Hant'],
    ['ZH_tw', 'zh-Hant'],
  ])('takes %j for %s', (locale, language) => {
    expect(readLanguage(locale)).toBe(language);
  });

  it.each(['de', 'ja_JP.UTF-8', 'C', '', 'Chinese', '--json'])('takes %j for none of ours', (locale) => {
    expect(readLanguage(locale)).toBeUndefined();
  });
});
