/** The languages in which the commands speak to editors; the same tags as the site's variants, with English. */
export const languages = ['en', 'zh-Hans', 'zh-Hant'] as const;
export type Language = (typeof languages)[number];

/**
 * The language a person asked for by a locale or a language tag: `languageOf('zh_TW.UTF-8') // 'zh-Hant'`. What is neither
 * Chinese nor known is English.
 */
export function languageOf(locale: string): Language {
  const tag = locale.split(/[.@]/u)[0]!.replaceAll('_', '-');
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    if (language !== 'zh' && language !== 'yue') return 'en';
    return script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  } catch (error) {
    if (error instanceof RangeError) return 'en';
    throw error;
  }
}
