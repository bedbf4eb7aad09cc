import { describe, expect, it } from 'vitest';

import { languageOf } from './language';

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
