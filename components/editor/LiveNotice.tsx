'use client';

import { usePathname } from 'next/navigation';

import { editorWords } from './editor-words';

import type { DeskProblem } from '@/lib/content/desk';
import type { Language } from '@/lib/problems/language';

export interface LiveNoticeProps {
  /** `top`: what concerns the article of this page, above it. `foot`: the first of all errors, in a line at the lower edge. */
  where: 'top' | 'foot';
  /** Errors alone. */
  errors: readonly DeskProblem[];
  language: Language;
  editorHref: string;
}

/** What live editing says on every page of the site while something is broken. */
export function LiveNotice({ where, errors, language, editorHref }: LiveNoticeProps) {
  const words = editorWords[language];
  const [, , ...path] = usePathname().split('/');
  const ofPage = errors.filter(({ article }) => article === path.join('/'));
  if (where === 'top') return ofPage.length > 0 && <Top errors={ofPage} language={language} />;
  const [first] = [...ofPage, ...errors];
  if (!first) return null;
  return (
    <aside className="live-foot" lang={language} role="status">
      <a href={editorHref}>{words.errorCount(errors.length)}</a>
      <span>
        <code>
          {first.file}:{first.line}:{first.column}
        </code>{' '}
        {first.message} {first.fix}
      </span>
    </aside>
  );
}

function Top({ errors, language }: { errors: readonly DeskProblem[]; language: Language }) {
  const words = editorWords[language];
  const state = errors.find(({ shown }) => shown !== 'current')?.shown;
  return (
    <aside className="live-top" lang={language} role="status">
      <p>{state === 'last-good' ? words.lastGood : state === 'none' ? words.neverGood : words.stillShown}</p>
      <ul>
        {errors.map(({ file, line, column, message, fix }) => (
          <li key={`${file}:${line}:${column} ${message}`}>
            <code>
              {file}:{line}:{column}
            </code>{' '}
            {message} {fix}
          </li>
        ))}
      </ul>
    </aside>
  );
}
