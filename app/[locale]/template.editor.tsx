import { getLocale } from 'next-intl/server';

import { LiveNotice } from '@/components/editor/LiveNotice';
import { editorDesk } from '@/lib/content/editor-desk';
import { inLanguage } from '@/lib/problems/in-language';
import { languageOf } from '@/lib/problems/language';
import { withBasePath } from '@/lib/routes/paths';

import '../editor/editor.css';

import type { ReactNode } from 'react';

/** In live editing, what stands around every page: a word about what is broken, in the language of its terminal, else in that of the page. */
export default async function LiveTemplate({ children }: { children: ReactNode }) {
  const { problems, language: ofTerminal } = editorDesk.getIndex();
  const language = ofTerminal ?? languageOf(await getLocale());
  const errors = problems.filter(({ severity }) => severity === 'error').map((problem) => inLanguage(problem, language));
  const shared = { errors, language, editorHref: withBasePath(`/editor?lang=${language}`) };
  return (
    <>
      <LiveNotice where="top" {...shared} />
      {children}
      <LiveNotice where="foot" {...shared} />
    </>
  );
}
