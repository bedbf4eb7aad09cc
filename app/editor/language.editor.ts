import { headers } from 'next/headers';

import { editorDesk } from '@/lib/content/editor-desk';
import { languageOf, languages, type Language } from '@/lib/problems/language';

/** The language of an editor's page: as its address says, else that of live editing's terminal, else the first that the browser asks for. */
export async function pageLanguage(asked: string | string[] | undefined): Promise<Language> {
  const known = languages.find((language) => language === asked) ?? editorDesk.getIndex().language;
  if (known) return known;
  const [preferred = ''] = ((await headers()).get('accept-language') ?? '').split(/[,;]/u);
  return languageOf(preferred);
}
