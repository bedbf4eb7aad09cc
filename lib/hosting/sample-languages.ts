/** Accept-Language headers as browsers, devices and crawlers send them, and some that are only allowed: for comparing hosts. */
export const sampleLanguages: readonly string[] = [
  // Five that the table of hosts shows, one to each variant and one to none.
  'zh-CN,zh;q=0.9,en;q=0.8', 'zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7', 'zh-HK,zh-Hant;q=0.9,en;q=0.8', 'en-US,en;q=0.9,zh-TW;q=0.8', 'fr-FR,fr;q=0.9',
  'zh-TW', 'zh-HK', 'zh-MO', 'zh-SG', 'zh-MY', 'zh', 'yue', 'yue-HK', 'yue-Hans-CN', 'zh-Hant', 'zh-Hans-HK', 'zh-Hant-CN',
  'zh-Hant-HK,zh-Hant;q=0.9', 'cmn-Hant-TW', 'en', 'ja-JP,ja;q=0.9,zh-Hant;q=0.8,zh-Hans;q=0.7', 'de,zh-MO,en;q=0.5', '*', 'en-US, zh-SG;q=0.7, zh-TW;q=0.3',
  // Allowed, and rare.
  '', 'zh-tw,zh;q=0.9', 'zh-TW;q=0.3,zh-CN;q=0.7', 'zh-TW;q=0,zh-HK;q=0.5', 'en;q=0.85,zh-HK;q=0.83', 'zh-Latn-TW,en',
];
