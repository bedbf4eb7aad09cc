'use client';

import { useState } from 'react';

import { editorWords } from './editor-words';

import type { DeskArticle } from '@/lib/content/desk';
import type { Language } from '@/lib/problems/language';

/** An article of the list, with its links and its time in words. */
export interface ListedArticle extends DeskArticle {
  href: string;
  pageHref: string;
  time: string;
}

/** All articles, those with the newest problems first, and a box to find one. */
export function ArticleTable({ articles, language }: { articles: readonly ListedArticle[]; language: Language }) {
  const words = editorWords[language];
  const [wanted, setWanted] = useState('');
  const [isOnlyOpen, setIsOnlyOpen] = useState(false);
  const matches = articles.filter((article) => {
    const hasWork = article.errors + article.warnings + article.flags > 0;
    return (hasWork || !isOnlyOpen) && `${article.title} ${article.path} ${article.file}`.toLowerCase().includes(wanted.trim().toLowerCase());
  });
  return (
    <>
      <search className="desk-filter">
        <input type="search" aria-label={words.filter} placeholder={words.filter} value={wanted} onChange={({ target }) => setWanted(target.value)} />
        <label>
          <input type="checkbox" checked={isOnlyOpen} onChange={({ target }) => setIsOnlyOpen(target.checked)} /> {words.onlyProblems}
        </label>
        <output>{words.shownOf(matches.length, articles.length)}</output>
      </search>
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{words.article}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.errors}</th>
            <th scope="col">{words.warnings}</th>
            <th scope="col">{words.flags}</th>
          </tr>
        </thead>
        <tbody>
          {matches.map((article) => (
            <tr key={article.path}>
              <td>
                <a href={article.href} lang={article.script} className="desk-title">
                  {article.title}
                </a>
                <a href={article.pageHref} className="desk-path" title={words.openPage}>
                  {article.path}
                </a>
                {article.shown !== 'current' && <em className="desk-shown">{article.shown === 'last-good' ? words.lastGood : words.neverGood}</em>}
              </td>
              <td data-state={article.state}>
                {article.state === 'scheduled' ? words.scheduledFor(article.time) : words.states[article.state ?? 'unknown']}
              </td>
              <Count count={article.errors} label={words.errors} severity="error" />
              <Count count={article.warnings} label={words.warnings} severity="warning" />
              <Count count={article.flags} label={words.flags} severity="flag" />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Count({ count, label, severity }: { count: number; label: string; severity: string }) {
  return (
    <td className="desk-count" data-severity={count > 0 ? severity : undefined} data-label={label}>
      {count}
    </td>
  );
}
