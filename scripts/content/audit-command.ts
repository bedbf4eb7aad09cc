import { parseArgs } from 'node:util';

import { auditSubject, doubtfulPlaces, type AuditContext, type DoubtfulPlace } from '@/lib/content/audit';
import { auditSubjects, type AuditSubject } from '@/lib/content/audit-subject';
import { createOverrideSuggester, type OverrideSuggester } from '@/lib/content/suggest-override';
import { site } from '@/site.config';

import { terminalLanguage } from '../terminal-language';
import { reportDoubtful } from './audit-report';
import { auditWords } from './audit-words';
import { isWithin, toContentPath } from './content-path';
import { print } from './print';
import { readSiteContent } from './site-content';
import { readVariant } from './variant-option';

import type { SourceFile } from '@/lib/content/source-file';

/**
 * `content audit [PATH…] [--to V] [--json]`: the conversions that are doubtful and that no `reviewed` settles.
 *
 * @returns exit status: 0 when nothing is doubtful, 1 when something is or could not be read
 */
export async function runAudit(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { to: { type: 'string' }, json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const wanted = positionals.map(toContentPath);
  const to = values.to === undefined ? undefined : readVariant('--to', values.to);
  const { documents, problems, sources } = readSiteContent();
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const context: AuditContext = { terms: documents.terms, hongKongParticle: site.hongKongParticle, sources: byPath };
  const faulty = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const isShown = ({ paths }: AuditSubject) => paths.some((path) => isWithin(byPath.get(path)!.file, wanted));
  const subjects = auditSubjects(documents).filter((subject) => isShown(subject) && !filesOf(subject, byPath).some((file) => faulty.has(file)));
  const left = [...faulty].filter((file) => isWithin(file, wanted));
  for (const file of left) console.error(auditWords[terminalLanguage()].leftOut(file));

  const found = subjects.map((subject) => ({ subject, flags: auditSubject(subject, to ? [to] : site.variants, context).flags.filter(({ file }) => isWithin(file, wanted)) }));
  if (values.json) {
    const flags = found.flatMap((each) => each.flags).map(({ file, line, column, variant, offset, length, source, chosen, alternatives, confidence }) => (
      { file, line, column, variant, offset, length, source, chosen, alternatives, confidence }
    ));
    await print([`${JSON.stringify({ flags }, null, 2)}\n`]);
    return flags.length + left.length > 0 ? 1 : 0;
  }
  const subjectOf = new Map<DoubtfulPlace, AuditSubject>();
  for (const { subject, flags } of found) for (const place of doubtfulPlaces(flags)) subjectOf.set(place, subject);
  await print(reportDoubtful([...subjectOf.keys()], suggesterOf(subjectOf, to, context)));
  return subjectOf.size + left.length > 0 ? 1 : 0;
}

function filesOf({ paths }: AuditSubject, sources: ReadonlyMap<string, SourceFile>): string[] {
  return paths.map((path) => sources.get(path)!.file);
}

/** Suggesters made at first need. An override has words for every variant of the site, whichever is audited. */
function suggesterOf(subjectOf: ReadonlyMap<DoubtfulPlace, AuditSubject>, to: AuditTarget, context: AuditContext): OverrideSuggester {
  const suggesters = new Map<AuditSubject, OverrideSuggester>();
  const variants = to && !site.variants.includes(to) ? [...site.variants, to] : site.variants;
  return (place) => {
    const subject = subjectOf.get(place)!;
    const suggest = suggesters.get(subject) ?? createOverrideSuggester(subject, variants, context);
    suggesters.set(subject, suggest);
    return suggest(place);
  };
}

type AuditTarget = ReturnType<typeof readVariant> | undefined;
