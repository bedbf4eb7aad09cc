import { problemAt, type Place, type Problem } from '@/lib/problems/problem';
import { allVariants, type Variant } from '@/lib/script/variants';

import { auditSubject, doubtfulPlaces, readSettings, type AuditContext } from './audit';
import { auditSubjects, type AuditSubject } from './audit-subject';
import { noMemory } from './memory';
import { otherScript } from './other-script';

import type { ContentContext } from './context';
import type { ContentDocuments } from './documents';
import type { SourceFile } from './source-file';

/** What the check says of something whose conversion is doubtful. */
export interface DoubtfulSummary {
  count: number;
  /** The first few words. */
  words: string[];
  first?: Place;
  /** The numbers, from 0, of the entries of `reviewed` that settle nothing. */
  idleReviews: number[];
}

/** As many words are named. */
const namedWords = 3;

/** What was found doubtful. */
export interface DoubtfulCheck {
  problems: Problem[];
  /** How many doubtful places there are in each article, section and list of tags, by its path below `content/`. */
  counts: Map<string, number>;
}

/**
 * Doubtful conversions that no editor has settled, one warning for each article, section and list of tags; and entries
 * of `reviewed` that settle nothing. Texts in which there are errors wait.
 */
export function checkDoubtful(documents: ContentDocuments, sources: readonly SourceFile[], errors: readonly Problem[], context: ContentContext): DoubtfulCheck {
  const faulty = new Set(errors.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const audit: AuditContext = { terms: documents.terms, hongKongParticle: context.hongKongParticle, flagBelow: context.flagBelow, sources: byPath };
  const { summarizeDoubtful: summarize = summarizeDoubtful, variants = allVariants, remember = noMemory } = context;
  const found: DoubtfulCheck = { problems: [], counts: new Map() };
  for (const subject of auditSubjects(documents)) {
    const files = subject.paths.map((path) => byPath.get(path)!);
    if (files.some(({ file }) => faulty.has(file))) continue;
    const { count, words, first, idleReviews } = remember(files[0]!, 'doubtful', [documents.terms, ...files], () => summarize(subject, variants, audit));
    found.counts.set(files[0]!.path, count);
    if (first) found.problems.push(problemAt(first, 'conversion-doubtful', { words, count, path: files[0]!.file }));
    const placeOf = idleReviews.length > 0 ? readSettings(files[0]!).placeOf : undefined;
    for (const i of idleReviews) found.problems.push(problemAt(placeOf!(['reviewed', i]), 'reviewed-idle', { entry: subject.reviewed[i]! }));
  }
  return found;
}

/**
 * Counts what is doubtful. One variant of the other script tells for all of them: they differ in forms and in words that
 * terms decide. Others are converted too only where an entry of `reviewed` might settle something there.
 */
export function summarizeDoubtful(subject: AuditSubject, variants: readonly Variant[], context: AuditContext): DoubtfulSummary {
  const telling = new Set<Variant>([otherScript(subject.script), ...subject.onlyFor().filter((variant) => variants.includes(variant))]);
  const { flags, idleReviews } = auditSubject(subject, [...telling], context);
  const places = doubtfulPlaces(flags);
  const words = [...new Set(places.map(({ word, source }) => (word === source ? source : `${source} (${word})`)))].slice(0, namedWords);
  const first = places[0] && { file: places[0].file, line: places[0].line, column: places[0].column };
  const idle = idleReviews.length > 0 ? auditSubject(subject, variants, context).idleReviews : [];
  return { count: places.length, words, first, idleReviews: idle };
}
