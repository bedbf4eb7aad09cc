import { parseArgs } from 'node:util';

import { classifyFile } from '@/lib/content/files';
import { readTerms } from '@/lib/content/read-site';
import { createConverter } from '@/lib/script/converter';
import { site } from '@/site.config';

import { UsageError } from '../usage';
import { convertText, convertTextToJson } from './convert-text';
import { readContentFiles } from './files';
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
  if (positionals.length > 0) throw new UsageError(`\`convert\` reads standard input, not files: … convert --from V --to V < ${positionals[0]}`);
  if (values.from === undefined) throw new UsageError('Which variant is the text written in? Write, for example, `--from zh-Hans`.');
  if (values.to === undefined) throw new UsageError('Which variant is wanted? Write, for example, `--to zh-Hant`.');
  const from = readVariant('--from', values.from);
  const to = readVariant('--to', values.to);
  const terms = values['no-terms'] ? [] : readSiteTerms();
  if (!terms) return 1;
  const convert = createConverter({ from, to, terms: [terms], hongKongParticle: site.hongKongParticle });
  if (process.stdin.isTTY) console.error('Type or paste the text; end it with Ctrl-D on a line of its own.');
  try {
    await print((values.json ? convertTextToJson : convertText)(process.stdin, convert));
    return 0;
  } catch (error) {
    if (!(error instanceof EncodingError)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** The site's own terms; `undefined`, with the reasons said, where some cannot be read. */
function readSiteTerms(): Term[] | undefined {
  const files = readContentFiles().sources.filter(({ path }) => classifyFile(path).kind === 'terms');
  const read = files.map((source) => ({ terms: readTerms(source).terms, problems: [...source.problems, ...readTerms(source).problems] }));
  const problems = read.flatMap((each) => each.problems);
  for (const { file, line, column, message, fix } of problems) console.error(`${file}:${line}:${column} ${message}\n    ${fix}`);
  if (problems.length === 0) return read.flatMap((each) => each.terms.map(({ term }) => term));
  console.error('Mend the terms first, or convert without them: --no-terms');
  return undefined;
}
