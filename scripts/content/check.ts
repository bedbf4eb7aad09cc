import { together } from '@/lib/content/check-article';
import { checkWords } from '@/lib/content/check-words';
import { groupArticles } from '@/lib/content/read-article';
import { assembleProblems, readable } from '@/lib/content/read-content';
import { readSite } from '@/lib/content/read-site';
import { applyRuleSettings, ruleSettingsFault } from '@/lib/problems/rule-settings';
import { inReadingOrder } from '@/lib/problems/problem';
import { site } from '@/site.config';

import { terminalLanguage } from '../terminal-language';
import { UsageError } from '../usage';
import { checkArticles } from './check-articles';
import { readContentFiles } from './files';
import { describeRuleFault } from './rule-settings-words';
import { siteContext } from './site-content';

import type { Mend } from '@/lib/content/check-script';
import type { SourceFile } from '@/lib/content/source-file';
import type { Problem } from '@/lib/problems/problem';

export interface CheckReport {
  problems: Problem[];
  /** Changes that are safe to make, each for some problem. */
  mends: Mend[];
  /** Articles that were read, good or bad. */
  articleCount: number;
  /** The files, as they were read. */
  sources: SourceFile[];
}

export interface CheckOptions {
  /** Whether Traditional texts are proof-read, which takes as long as to convert them twice. */
  proofread?: boolean;
  /** Whether many articles are shared among the processor's cores; not in a program whose code is bundled. */
  parallel?: boolean;
}

/** Checks all content on disk. What has not changed since the last time is not read again. */
export async function checkContent({ proofread = false, parallel = false }: CheckOptions = {}): Promise<CheckReport> {
  const fault = ruleSettingsFault(site.rules);
  if (fault) throw new UsageError(describeRuleFault(fault, terminalLanguage()));
  const { sources, assets } = readContentFiles();
  const context = siteContext({ assets });
  const settings = readSite(sources, context);
  const words = proofread ? together(settings.texts.map(checkWords)) : { problems: [], mends: [] };
  const checks = await checkArticles(groupArticles(readable(sources)), settings.documents.terms, { proofread, parallel, idleTerms: settings.idleTerms.map(({ row }) => row) });
  const problems = inReadingOrder([...assembleProblems(settings, checks, context), ...words.problems]);
  const mends = [...settings.mends, ...words.mends, ...checks.flatMap((check) => [...check.mends, ...(check.words?.mends ?? [])])];
  return { problems: applyRuleSettings(problems, site.rules), mends, articleCount: sources.filter(({ path }) => path.endsWith('.mdx')).length, sources };
}
