import { headers } from 'next/headers';

import { languageOf, languages, type Language } from '@/lib/problems/language';

/** The language of an editor's page: as its address says, else the first that the browser asks for. */
export async function pageLanguage(asked: string | string[] | undefined): Promise<Language> {
  const known = languages.find((language) => language === asked);
  const [preferred = ''] = ((await headers()).get('accept-language') ?? '').split(/[,;]/u);
  return known ?? languageOf(preferred);
}
