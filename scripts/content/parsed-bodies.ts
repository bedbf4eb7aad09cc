import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseBody, type ParsedBody } from '@/lib/mdx/parse-body';

import { codeVersion } from './code-version';
import { shortHash } from './hash';

import type { Place } from '@/lib/problems/problem';

const folder = '.shutong/cache/bodies';

/**
 * `parseBody`, remembering what it made: one small file per text, named by a hash of the text, its place and the
 * parser's own code, so that neither a stale nor a foreign tree is ever used.
 */
export function parseBodyOnce(body: string, at: Place): ParsedBody {
  const file = join(folder, `${shortHash(codeVersion('lib/mdx', 'lib/problems'), at.file, String(at.line), body)}.json`);
  const known = readParsed(file);
  if (known) return known;
  const parsed = parseBody(body, at);
  mkdirSync(folder, { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, JSON.stringify(parsed));
  renameSync(temporary, file);
  return parsed;
}

/** A missing or damaged file is simply parsed again. */
function readParsed(file: string): ParsedBody | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ParsedBody;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
