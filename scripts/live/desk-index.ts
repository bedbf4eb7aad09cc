import { toEpochMs } from '@/lib/content/dates';
import { classifyFile } from '@/lib/content/files';
import { stateOf } from '@/lib/content/state';
import { site } from '@/site.config';

import type { DeskArticle, DeskIndex } from '@/lib/content/desk';
import type { SourceFile } from '@/lib/content/source-file';
import type { Problem } from '@/lib/problems/problem';
import type { Settled } from './settle';

/** Numbers the problems as they come up: a later one has a higher number. */
export type ProblemAges = (problems: readonly Problem[]) => Map<Problem, number>;

/** Makes the numbering. A problem keeps its number while it lasts, whichever line it moves to. */
export function createProblemAges(): ProblemAges {
  let known = new Map<string, number>();
  let round = 0;
  return (problems) => {
    round++;
    const keyed = problems.map((problem) => [problem, [problem.file, problem.rule, problem.message].join('\0')] as const);
    known = new Map(keyed.map(([, key]) => [key, known.get(key) ?? round]));
    return new Map(keyed.map(([problem, key]) => [problem, known.get(key)!]));
  };
}

/** All content for the editor's list: every article with its state and counts, every problem, the newest first. */
export function deskIndex(current: readonly SourceFile[], { content, problems, shown }: Settled, agesOf: ProblemAges): Omit<DeskIndex, 'language'> {
  const ages = agesOf(problems);
  const newestFirst = [...problems].sort((a, b) => ages.get(b)! - ages.get(a)! || gravity(b) - gravity(a));
  const documents = new Map(content.documents.articles.map((document) => [document.path, document]));
  const articleOf = new Map(current.flatMap(({ path, file }): [string, string][] => {
    const is = classifyFile(path);
    return is.kind === 'article' || is.kind === 'variant' ? [[file, is.path]] : [];
  }));
  const ofArticle = new Map<string, Problem[]>();
  for (const problem of problems) {
    const path = articleOf.get(problem.file);
    if (path !== undefined) ofArticle.set(path, [...(ofArticle.get(path) ?? []), problem]);
  }

  const articles = current.filter(({ path }) => classifyFile(path).kind === 'article').map(({ path: name, file }): DeskArticle => {
    const path = articleOf.get(file)!;
    const own = ofArticle.get(path) ?? [];
    const fields = documents.get(path)?.fields;
    const errors = own.filter(({ severity }) => severity === 'error').length;
    return {
      path,
      file,
      title: fields?.title ?? path,
      script: fields?.script,
      state: fields && stateOf(fields, site.now, site.timeZone),
      publishedAt: fields?.publishedAt,
      shown: shown.get(file) ?? 'current',
      errors,
      warnings: own.length - errors,
      flags: content.doubtful.get(name) ?? 0,
    };
  });
  const sortKey = (article: DeskArticle) => [
    Math.max(0, ...(ofArticle.get(article.path) ?? []).map((problem) => ages.get(problem)!)),
    article.errors,
    article.flags,
    article.publishedAt === undefined ? 0 : toEpochMs(article.publishedAt, site.timeZone),
  ];
  const keys = new Map(articles.map((article) => [article, sortKey(article)]));
  return {
    problems: newestFirst.map((problem) => ({ ...problem, article: articleOf.get(problem.file), shown: shown.get(problem.file) ?? 'current' })),
    articles: articles.sort((a, b) => compareDown(keys.get(a)!, keys.get(b)!) || (a.path < b.path ? -1 : 1)),
  };
}

function gravity({ severity }: Problem): number {
  return severity === 'error' ? 1 : 0;
}

function compareDown(a: readonly number[], b: readonly number[]): number {
  for (const [i, value] of a.entries()) if (value !== b[i]) return b[i]! - value;
  return 0;
}
