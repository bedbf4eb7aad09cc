/** The languages in which the commands speak to editors; the same tags as the site's variants, with English. */
export const languages = ['en', 'zh-Hans', 'zh-Hant'] as const;
export type Language = (typeof languages)[number];

/**
 * The language a person asked for by a locale or a language tag, English where it is none of ours:
 * `languageOf('zh_TW.UTF-8') // 'zh-Hant'`.
 */
export function languageOf(locale: string): Language {
  return readLanguage(locale) ?? 'en';
}

/** The language that a locale or a language tag names, `undefined` where it is none of ours: `readLanguage('de') // undefined`. */
export function readLanguage(locale: string): Language | undefined {
  const tag = locale.split(/[.@]/u)[0]!.replaceAll('_', '-');
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    if (language === 'en') return 'en';
    if (language !== 'zh' && language !== 'yue') return undefined;
    return script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
