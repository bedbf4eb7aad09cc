import { parseArgs } from 'node:util';

import { classifyFile } from '@/lib/content/files';
import { inLanguage } from '@/lib/problems/in-language';
import { site } from '@/site.config';

import { terminalLanguage } from '../terminal-language';
import { UsageError } from '../usage';
import { convertText, convertTextToJson } from './convert-text';
import { convertWords } from './convert-words';
import { print } from './print';
import { EncodingError } from './text-pieces';
import { readVariant } from './variant-option';

import type { Term } from '@/lib/script/terms';

/**
 * `content convert --from V --to V [--json] [--no-terms]`: standard input to standard output, line by line, as the site
 * would publish it.
 *
 * @returns exit status
 */
export async function runConvert(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { from: { type: 'string' }, to: { type: 'string' }, json: { type: 'boolean' }, 'no-terms': { type: 'boolean' } },
    allowPositionals: true,
  });
  const words = convertWords[terminalLanguage()];
  if (positionals.length > 0) throw new UsageError(words.notFiles(positionals[0]!));
  if (values.from === undefined) throw new UsageError(words.fromMissing);
  if (values.to === undefined) throw new UsageError(words.toMissing);
  const from = readVariant('--from', values.from);
  const to = readVariant('--to', values.to);
  // What converts is loaded when it is known what to convert: the dictionaries take half a second.
  const { createConverter } = await import('@/lib/script/converter');
  const terms = values['no-terms'] ? [] : await readSiteTerms();
  if (!terms) return 1;
  const convert = createConverter({ from, to, terms: [terms], hongKongParticle: site.hongKongParticle });
  if (process.stdin.isTTY) console.error(words.typeText);
  try {
    await print((values.json ? convertTextToJson : convertText)(process.stdin, convert));
    return 0;
  } catch (error) {
    if (!(error instanceof EncodingError)) throw error;
    console.error(words.notUtf8(error.line));
    return 1;
  }
}

/** The site's own terms; `undefined`, with the reasons said, where some cannot be read. */
async function readSiteTerms(): Promise<Term[] | undefined> {
  const [{ readTerms }, { readContentFiles }] = await Promise.all([import('@/lib/content/read-terms'), import('./files')]);
  const files = readContentFiles().sources.filter(({ path }) => classifyFile(path).kind === 'terms');
  const read = files.map((source) => ({ terms: readTerms(source).terms, problems: [...source.problems, ...readTerms(source).problems] }));
  const problems = read.flatMap((each) => each.problems);
  for (const problem of problems) {
    const { file, line, column, message, fix } = inLanguage(problem, terminalLanguage());
    console.error(`${file}:${line}:${column} ${message}\n    ${fix}`);
  }
  if (problems.length === 0) return read.flatMap((each) => each.terms.map(({ term }) => term));
  console.error(convertWords[terminalLanguage()].mendTermsFirst);
  return undefined;
}
