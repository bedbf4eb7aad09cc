import { inReadingOrder, type Problem } from '@/lib/problems/problem';
import { applyRuleSettings } from '@/lib/problems/rule-settings';

import { checkAcross } from './check-across';
import { createArticleCheck, documentsOf, textsOf, type ArticleCheck } from './check-article';
import { noMemory } from './memory';
import { filesOf, groupArticles, readArticle } from './read-article';
import { readSite, type SiteContent } from './read-site';

import type { Mend, ScriptText } from './check-script';
import type { ContentContext } from './context';
import type { ContentDocuments } from './documents';
import type { SourceFile } from './source-file';

/** All content, and all that is wrong with it. The documents are whole only where no problem is an error. */
export interface CheckedContent {
  documents: ContentDocuments;
  problems: Problem[];
  /** Changes that are safe to make, each for some problem. */
  mends: Mend[];
  /** What each file says in its script. */
  texts: ScriptText[];
  /** How many doubtful conversions there are in each article, section and list of tags without errors, by its path below `content/`. */
  doubtful: ReadonlyMap<string, number>;
}

/** Reads all content files and finds every problem in them at once, but for what proof-reading finds. */
export function readContent(sources: readonly SourceFile[], context: ContentContext): CheckedContent {
  const site = readSite(sources, context);
  const { terms } = site.documents;
  const groups = groupArticles(readable(sources));
  const articles = groups.map((group) => readArticle(group, terms, context));
  const check = createArticleCheck(terms, context, { idleTerms: site.idleTerms.map(({ row }) => row) });
  const { remember = noMemory } = context;
  const checks = groups.map((group, i) => {
    const [first, ...others] = filesOf(group);
    return remember(first!, 'check', [terms, ...others], () => check(group, articles[i]));
  });
  const documents = articles.map(documentsOf);
  return {
    documents: { ...site.documents, articles: documents.flatMap((each) => each.articles), variants: documents.flatMap((each) => each.variants) },
    problems: assembleProblems(site, checks, context),
    mends: [...site.mends, ...checks.flatMap(({ mends }) => mends)],
    texts: [...site.texts, ...articles.flatMap(textsOf)],
    doubtful: new Map([...site.doubtful, ...groups.flatMap((group, i) => (checks[i]!.doubtful === undefined ? [] : [[filesOf(group)[0]!.path, checks[i]!.doubtful] as const]))]),
  };
}

/** The files whose bytes are text; of the others that is all that can be said. */
export function readable(sources: readonly SourceFile[]): SourceFile[] {
  return sources.filter(({ problems }) => problems.length === 0);
}

/** The problems of the site and of each article, with those between them, in reading order. */
export function assembleProblems(site: SiteContent, checks: readonly ArticleCheck[], context: ContentContext): Problem[] {
  const across = checkAcross(checks.map(({ facts }) => facts), site, context);
  const faulty = new Set([...site.problems, ...across].filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const needed = new Set(checks.flatMap(({ neededTerms = [] }) => neededTerms));
  const idle = site.idleTerms.flatMap(({ row, problem }) => (needed.has(row) ? [] : [problem]));
  // Doubtful conversions wait until all else is right.
  const ofArticles = checks.flatMap(({ facts, problems }) => (facts.files.some((file) => faulty.has(file)) ? problems.filter(({ rule }) => !waiting.has(rule)) : problems));
  const problems = inReadingOrder([...site.problems, ...idle, ...across, ...ofArticles, ...checks.flatMap(({ words }) => words?.problems ?? [])]);
  return applyRuleSettings(problems, context.rules ?? {});
}

const waiting: ReadonlySet<Problem['rule']> = new Set(['conversion-doubtful', 'reviewed-idle']);
