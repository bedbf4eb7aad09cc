import { join } from 'node:path';

import { summarizeDoubtful, type DoubtfulSummary } from '@/lib/content/check-doubtful';

import { codeVersion } from './code-version';
import { shortHash } from './hash';
import { keep, readKept } from './keep-json';

import type { AuditContext } from '@/lib/content/audit';
import type { AuditSubject } from '@/lib/content/audit-subject';
import type { Term } from '@/lib/script/terms';
import type { Variant } from '@/lib/script/variants';

const folder = '.shutong/cache/doubtful';

/**
 * `summarizeDoubtful`, remembering what it found: one small file per article, named by a hash of all that went in, so
 * that a check converts only what has changed.
 */
export function summarizeDoubtfulOnce(subject: AuditSubject, variants: readonly Variant[], context: AuditContext): DoubtfulSummary {
  const texts = subject.paths.flatMap((path) => [path, context.sources.get(path)!.file, context.sources.get(path)!.text]);
  const version = codeVersion('lib/script', 'lib/mdx', 'lib/content', 'lib/problems');
  const file = join(folder, `${shortHash(version, hashOf(context.terms), context.hongKongParticle, variants.join(), ...texts)}.json`);
  const known = readKept<DoubtfulSummary>(file);
  if (known) return known;
  const summary = summarizeDoubtful(subject, variants, context);
  keep(file, summary);
  return summary;
}

const hashes = new WeakMap<readonly Term[], string>();

function hashOf(terms: readonly Term[]): string {
  const hash = hashes.get(terms) ?? shortHash(JSON.stringify(terms));
  hashes.set(terms, hash);
  return hash;
}
