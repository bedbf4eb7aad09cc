import { languages, type Language } from '@/lib/problems/language';

import { editorWords } from './editor-words';

import type { ReactNode } from 'react';

const names: Record<Language, string> = { en: 'English', 'zh-Hans': '简体', 'zh-Hant': '繁體' };

export interface EditorFrameProps {
  language: Language;
  siteHref: string;
  listHref?: string;
  children: ReactNode;
}

/** What stands around the editor's pages. */
export function EditorFrame({ language, siteHref, listHref, children }: EditorFrameProps) {
  const words = editorWords[language];
  return (
    <div className="desk" lang={language}>
      <a href="#content" className="skip-link">
        {words.skip}
      </a>
      <header className="desk-head">
        <p className="desk-name">{words.editor}</p>
        <nav>
          {listHref && <a href={listHref}>{words.toList}</a>}
          <a href={siteHref}>{words.toSite}</a>
          {languages.map((each) => (
            <a key={each} href={`?lang=${each}`} lang={each} hrefLang={each} aria-current={each === language ? 'true' : undefined}>
              {names[each]}
            </a>
          ))}
        </nav>
      </header>
      <main id="content">{children}</main>
    </div>
  );
}
