import { getLocale } from 'next-intl/server';

import { LiveNotice } from '@/components/editor/LiveNotice';
import { editorDesk } from '@/lib/content/editor-desk';
import { languageOf } from '@/lib/problems/language';
import { withBasePath } from '@/lib/routes/paths';

import '../editor/editor.css';

import type { ReactNode } from 'react';

/** In live editing, what stands around every page: a word about what is broken. */
export default async function LiveTemplate({ children }: { children: ReactNode }) {
  const errors = editorDesk.getIndex().problems.filter(({ severity }) => severity === 'error');
  const language = languageOf(await getLocale());
  const shared = { errors, language, editorHref: withBasePath(`/editor?lang=${language}`) };
  return (
    <>
      <LiveNotice where="top" {...shared} />
      {children}
      <LiveNotice where="foot" {...shared} />
    </>
  );
}
