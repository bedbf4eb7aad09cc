import { cancel, intro } from '@clack/prompts';
import { parseArgs } from 'node:util';

import { dateTimeOf } from '@/lib/content/dates';
import { parentPath, slugOf } from '@/lib/content/files';
import { newArticleText, newSectionText } from '@/lib/content/new-article';
import { newPathFault, type TakenPaths } from '@/lib/content/new-path';
import { scriptOfTitle } from '@/lib/content/script-of-title';
import { slugFromTitle } from '@/lib/content/suggest-title-slug';
import { takenPaths } from '@/lib/content/taken-paths';
import { nearest } from '@/lib/problems/nearest';
import { site } from '@/site.config';

import { terminalLanguage } from '../terminal-language';
import { UsageError } from '../usage';
import { askArticle, CancelledError, type ArticleWish } from './ask-article';
import { contentFile } from './content-file';
import { problemsWith } from './future-content';
import { makeChanges } from './make-changes';
import { newWords } from './new-words';
import { readPathArgument } from './path-argument';
import { wordPathFault } from './path-fault-words';
import { reportProblems } from './report';
import { readSiteContent } from './site-content';
import { readVariant } from './variant-option';

/**
 * `content new [SECTION/SLUG | SECTION] [--title T] [--script V] [--section-title T]`: a valid new article, a draft. On a
 * terminal what is missing is asked; elsewhere it is said.
 *
 * @returns exit status
 */
export async function runNew(args: string[]): Promise<number> {
  const language = terminalLanguage();
  const words = newWords[language];
  const { values, positionals } = parseArgs({
    args,
    options: { title: { type: 'string' }, script: { type: 'string' }, 'section-title': { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length > 1) throw new UsageError(words.onePath);
  const { sources, documents } = readSiteContent();
  const taken = takenPaths(sources, documents);
  const known: ArticleWish = {
    ...(positionals[0] === undefined ? {} : placeOf(readPathArgument(positionals[0]), taken)),
    title: values.title?.trim() || undefined,
    sectionTitle: values['section-title']?.trim() || undefined,
    script: values.script === undefined ? undefined : readVariant('--script', values.script),
  };
  const wish = process.stdin.isTTY && process.stdout.isTTY ? await ask(known) : known;
  if (!wish) return 1;

  const { title, section, sectionTitle } = wish;
  if (section === undefined) throw new UsageError(words.pathMissing);
  if (title === undefined) throw new UsageError(words.titleMissing);
  const slug = wish.slug ?? slugFromTitle(title);
  if (slug === undefined) throw new UsageError(words.noSlug(title));
  const path = section === '' ? slug : `${section}/${slug}`;
  const makesSection = sectionTitle !== undefined && !taken.sections.has(section);
  const sectionFault = makesSection ? newPathFault(section, taken) : undefined;
  if (sectionFault?.kind === 'section-missing') throw new UsageError(words.sectionBelow(section, sectionFault.section));
  const fault = sectionFault ?? newPathFault(path, makesSection ? { ...taken, sections: new Set([...taken.sections, section]) } : taken);
  if (fault) throw new UsageError([wordPathFault(fault, language), ...(fault.kind === 'section-missing' ? missingSectionAdvice(fault.section) : [])].join('\n'));

  const usual = documents.sections.find((each) => each.path === section)?.fields.script ?? scriptOfTitle(sectionTitle ?? '', site.defaultVariant);
  const script = wish.script ?? scriptOfTitle(title, usual);
  const files = new Map<string, string>();
  if (makesSection) files.set(`${section}/section.yml`, newSectionText({ title: sectionTitle, script: scriptOfTitle(sectionTitle, script) }));
  files.set(`${path}.mdx`, newArticleText({ title, script, publishedAt: dateTimeOf(site.now, site.timeZone) }));

  const problems = problemsWith(files, sources);
  if (problems.some(({ severity }) => severity === 'error')) {
    console.error(`${words.notWritten}\n${reportProblems(problems, 1)}`);
    return 1;
  }
  if (!makeChanges([...files].map(([to, data]) => ({ kind: 'create', to, data })), language)) return 1;
  if (makesSection) console.log(words.sectionWritten(contentFile(`${section}/section.yml`)));
  console.log(words.written(contentFile(`${path}.mdx`)));
  if (problems.length > 0) console.log(reportProblems(problems, 1));
  console.log(words.preview(`http://localhost:3000${site.basePath}/${site.variants.includes(script) ? script : site.defaultVariant}/${path}`));
  return 0;

  async function ask(start: ArticleWish): Promise<ArticleWish | undefined> {
    intro(words.intro);
    try {
      return await askArticle(start, { sections: documents.sections, taken, variantNames: site.variantLabels, defaultScript: site.defaultVariant, words, language });
    } catch (error) {
      if (!(error instanceof CancelledError)) throw error;
      cancel(words.cancelled);
      return undefined;
    }
  }

  function missingSectionAdvice(missing: string): string[] {
    const near = nearest(missing, taken.sections);
    return near ? [words.near(near)] : missing === section ? [words.makeSection(`npm run content -- new ${section}/${slug} --title ${JSON.stringify(title)} --section-title "…"`)] : [];
  }
}

/** A section that is there is meant as one; every other path is an article's, unless it has one part alone. */
function placeOf(path: string, { sections }: TakenPaths): Pick<ArticleWish, 'section' | 'slug'> {
  if (sections.has(path) || !path.includes('/')) return { section: path };
  return { section: parentPath(path), slug: slugOf(path) };
}
