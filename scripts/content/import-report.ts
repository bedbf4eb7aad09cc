import { removedKinds, type Removed, type RemovedGroup } from '@/lib/import/removed';

import { visible } from './visible';

import type { ImportedArticle } from '@/lib/import/import-article';
import type { FailureWords, ImportWords } from './import-words';

/** A file that became an article. */
export interface ImportSuccess {
  source: string;
  /** Path of the article from the project. */
  path: string;
  article: ImportedArticle;
}

/** A file that did not. */
export interface ImportFailure extends FailureWords {
  source: string;
}

/** The order of groups: what needs an editor's eye first. */
const groupOrder: readonly RemovedGroup[] = ['note', 'debris', 'repair', 'unsafe', 'field', 'chrome'];

/** Longest text of one entry in a terminal; `--json` has all of it. */
const maxShown = 100;

/** What became of one file, for people. */
export function reportArticle({ source, path, article }: ImportSuccess, words: ImportWords, isDry: boolean): string {
  const { removed, damaged, files, fields } = article;
  const lines = [source, `  ${isDry ? words.wouldWrite(path) : words.written(path)}`, `  ${fields.title} · ${fields.script} · ${fields.publishedAt}`];
  if (fields.draft) lines.push(words.draft);
  lines.push(...files.map(({ name }) => words.alongside(name)));
  if (damaged.length > 0) lines.push(words.damaged(damaged.length), ...damaged.map(({ line, column, context }) => `    ${path}:${line}:${column}  ${context}`));
  for (const group of groupOrder) {
    const own = removed.filter(({ kind }) => removedKinds[kind] === group);
    if (own.length > 0) lines.push(words.heading(words.groups[group]), ...own.map((each) => reportRemoved(each, words)));
  }
  if (removed.length === 0 && damaged.length === 0) lines.push(words.nothingLost);
  return lines.join('\n');
}

function reportRemoved({ kind, text, line }: Removed, words: ImportWords): string {
  const shown = visible(text.length > maxShown ? `${text.slice(0, maxShown)}…` : text);
  return `    ${words.line(line)}  ${words.kinds[kind]}${shown === '' ? '' : `  ${shown}`}`;
}

/** Why a file did not become an article, for people. */
export function reportFailure({ source, message, fix }: ImportFailure): string {
  return `${source}\n  ${message}\n    ${fix}`;
}

/** All of it for machines. */
export function importJson(made: readonly ImportSuccess[], failed: readonly ImportFailure[]): string {
  const articles = made.map(({ source, path, article }) => ({ source, path, script: article.script, mdx: article.mdx, removed: article.removed, damaged: article.damaged, files: article.files.map(({ name }) => name) }));
  return `${JSON.stringify({ articles, failed: failed.map(({ source, message, fix }) => ({ source, message, fix })) }, null, 2)}\n`;
}
