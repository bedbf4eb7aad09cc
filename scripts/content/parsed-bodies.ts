import { join } from 'node:path';

import { parseBody, type ParsedBody } from '@/lib/mdx/parse-body';

import { codeVersion } from './code-version';
import { shortHash } from './hash';
import { keep, readKept } from './keep-json';

import type { Place } from '@/lib/problems/problem';

const folder = '.shutong/cache/bodies';

/**
 * `parseBody`, remembering what it made: one small file per text, named by a hash of the text, its place and the
 * parser's own code, so that neither a stale nor a foreign tree is ever used.
 */
export function parseBodyOnce(body: string, at: Place): ParsedBody {
  const file = join(folder, `${shortHash(codeVersion('lib/mdx', 'lib/problems'), at.file, String(at.line), body)}.json`);
  const known = readKept<ParsedBody>(file);
  if (known) return known;
  const parsed = parseBody(body, at);
  keep(file, parsed);
  return parsed;
}
