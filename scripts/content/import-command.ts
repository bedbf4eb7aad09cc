import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

import { importArticle, type ImportContext } from '@/lib/import/import-article';
import { ImportError } from '@/lib/import/import-error';
import { nearest } from '@/lib/problems/nearest';
import { site } from '@/site.config';

import { terminalLanguage } from '../terminal-language';
import { UsageError } from '../usage';
import { writeWhole } from './files';
import { besideFile, readImport, UnreadableFileError } from './import-files';
import { importJson, reportArticle, reportFailure, type ImportFailure, type ImportSuccess } from './import-report';
import { importSite } from './import-site';
import { faultWords, importWordsOf, type FailureWords, type ImportWords } from './import-words';
import { print } from './print';
import { progressBar } from './progress-bar';

/**
 * `content import FILE… [--section S] [--slug S] [--dry-run] [--json]`: articles made of files from elsewhere. A file that
 * cannot be read does not stop the others; nothing is overwritten.
 *
 * @returns exit status: 1 if a file failed or a place is damaged
 */
export async function runImport(args: string[]): Promise<number> {
  const words = importWordsOf(terminalLanguage());
  const { values, positionals } = parseArgs({
    args,
    options: { section: { type: 'string' }, slug: { type: 'string' }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const sources = [...new Set(positionals)];
  if (sources.length === 0) throw new UsageError(words.whichFile);
  if (values.slug !== undefined && sources.length > 1) throw new UsageError(words.oneSlug);
  const ofSite = importSite();
  const section = values.section === undefined ? undefined : readSection(values.section, ofSite.sections, words);
  const isDry = values['dry-run'] ?? false;

  const made: ImportSuccess[] = [];
  const failed: ImportFailure[] = [];
  const progress = progressBar(sources.length, words.reading);
  for (const source of sources) {
    const outcome = await importFile(source, { ...ofSite, section, slug: values.slug, find: besideFile(source) }, made, words);
    if ('article' in outcome) {
      if (!isDry) await writeArticle(outcome);
      made.push(outcome);
    } else failed.push({ source, ...outcome });
    progress.step();
  }
  progress.stop();

  const damaged = made.reduce((sum, { article }) => sum + article.damaged.length, 0);
  if (values.json) await print([importJson(made, failed)]);
  else {
    const summary = words.summary({ made: made.length, failed: failed.length, damaged, isDry });
    const last = made.length > 0 && !isDry ? [`${summary}\n${words.again}`] : [summary];
    await print([`${[...made.map((each) => reportArticle(each, words, isDry)), ...failed.map(reportFailure), ...last].join('\n\n')}\n`]);
  }
  return failed.length + damaged > 0 ? 1 : 0;
}

async function importFile(source: string, context: ImportContext, made: readonly ImportSuccess[], words: ImportWords): Promise<ImportSuccess | FailureWords> {
  try {
    const article = await importArticle(basename(source), readImport(source), context);
    const path = `${basename(site.contentDir)}/${article.path}`;
    const earlier = made.find((each) => each.path === path);
    if (earlier) return words.takenHere(path, earlier.source);
    const taken = namesOf(article.path, article.files).find((name) => existsSync(join(site.contentDir, name)));
    return taken === undefined ? { source, path, article } : words.exists(`${basename(site.contentDir)}/${taken}`);
  } catch (error) {
    if (error instanceof ImportError) return faultWords(error.fault, words);
    if (error instanceof UnreadableFileError) return words[error.fault];
    throw error;
  }
}

/** All that an article would take in the content folder: a section of its name would be at the same address. */
function namesOf(path: string, files: readonly { name: string }[]): string[] {
  return [path, path.replace(/\.mdx$/u, ''), ...files.map(({ name }) => join(dirname(path), name))];
}

/** Pictures first: an article is never there without them. */
async function writeArticle({ article }: ImportSuccess): Promise<void> {
  const folder = join(site.contentDir, dirname(article.path));
  for (const { name, bytes } of article.files) await writeWhole(join(folder, name), bytes);
  await writeWhole(join(site.contentDir, article.path), article.mdx);
}

function readSection(asked: string, sections: readonly { path: string }[], words: ImportWords): string {
  const path = asked.replace(/^\.?\//u, '').replace(/\/+$/u, '').replace(/^content\//u, '');
  const known = sections.map((section) => section.path);
  if (!known.includes(path)) throw new UsageError(words.noSection(asked, nearest(path, known), known));
  return path;
}
