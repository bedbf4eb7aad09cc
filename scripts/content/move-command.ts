import { parseArgs } from 'node:util';

import { classifyFile, slugOf } from '@/lib/content/files';
import { planMove, type MovePlan } from '@/lib/content/plan-move';
import { readContent } from '@/lib/content/read-content';
import { takenPaths } from '@/lib/content/taken-paths';
import { site } from '@/site.config';

import { terminalLanguage } from '../terminal-language';
import { UsageError } from '../usage';
import { contentFile } from './content-file';
import { listAllFiles, pictureSize, readContentFiles } from './files';
import { makeChanges } from './make-changes';
import { isMoveFault, moveWords } from './move-words';
import { changesOf, sourcesAfter } from './moved-files';
import { parseBodyOnce } from './parsed-bodies';
import { readPathArgument } from './path-argument';
import { wordPathFault } from './path-fault-words';
import { reportProblems } from './report';

import type { SourceFile } from '@/lib/content/source-file';
import type { Problem } from '@/lib/problems/problem';

/**
 * `content move FROM TO [--dry-run]`: another address for an article or a section; the old one stays alive, and links are
 * mended. Everything is worked out, and tried in memory, before anything is changed.
 *
 * @returns exit status
 */
export function runMove(args: string[]): number {
  const language = terminalLanguage();
  const words = moveWords[language];
  const { values, positionals } = parseArgs({ args, options: { 'dry-run': { type: 'boolean' } }, allowPositionals: true });
  const [fromArgument, toArgument, ...tooMany] = positionals;
  if (fromArgument === undefined || toArgument === undefined || tooMany.length > 0) throw new UsageError(words.twoPaths);

  const { sources, assets } = readContentFiles();
  const before = read(sources, assets);
  const taken = takenPaths(sources, before.documents);
  const from = readPathArgument(fromArgument);
  const target = readPathArgument(toArgument);
  const to = /[/\\]$/u.test(toArgument) && taken.sections.has(target) ? `${target}/${slugOf(from)}` : target;
  const known = new Set(sources.map(({ path }) => path));
  const plan = planMove({ from, to, sources, others: listAllFiles().filter((path) => !known.has(path)), taken });
  if ('fault' in plan) throw new UsageError(isMoveFault(plan.fault) ? words.fault(plan.fault) : wordPathFault(plan.fault, language));

  const changes = changesOf(plan);
  const original = new Map([...plan.renames].map(([old, renamed]) => [renamed, old]));
  const assetsThen = new Set([...assets].map((path) => plan.renames.get(path) ?? path));
  const after = read(sourcesAfter(sources, changes), assetsThen, original);
  const problems = newErrors(before.problems, after.problems, plan);
  if (problems.length > 0) {
    console.error(`${words.newProblems}\n${reportProblems(problems, after.documents.articles.length)}`);
    return 1;
  }
  for (const line of describe(plan, words.redirected)) console.log(line);
  for (const path of plan.lost) console.log(words.sectionLost(path));
  if (values['dry-run']) {
    console.log(words.dryRun(plan.renames.size, plan.links.length));
    return 0;
  }
  if (!makeChanges(changes, language)) return 1;
  console.log(words.done(plan.renames.size, plan.links.length));
  return 0;
}

/** @param original where pictures are now, by the path that they will have */
function read(sources: readonly SourceFile[], assets: ReadonlySet<string>, original: ReadonlyMap<string, string> = new Map()) {
  return readContent(sources, {
    hongKongParticle: site.hongKongParticle,
    assets,
    isPicture: (path) => pictureSize(original.get(path) ?? path) !== undefined,
    parse: parseBodyOnce,
    variants: site.variants,
    summarizeDoubtful: () => ({ count: 0, words: [], idleReviews: [] }), // a move changes no words
  });
}

/** Errors that were not there before: of the same rule in the same file, whatever its name was. */
function newErrors(before: readonly Problem[], after: readonly Problem[], { renames }: MovePlan): Problem[] {
  const renamed = new Map([...renames].map(([old, path]) => [contentFile(old), contentFile(path)]));
  const left = new Map<string, number>();
  const keyOf = ({ file, rule }: Problem) => `${renamed.get(file) ?? file} ${rule}`;
  for (const problem of before) left.set(keyOf(problem), (left.get(keyOf(problem)) ?? 0) + 1);
  return after.filter((problem) => {
    const count = left.get(keyOf(problem)) ?? 0;
    left.set(keyOf(problem), count - 1);
    return problem.severity === 'error' && count <= 0;
  });
}

/** Every changed file with its links, in the order of the files. */
function describe({ renames, links, redirects }: MovePlan, redirected: (address: string) => string): string[] {
  const redirectOf = new Map(redirects.map((each) => [each.edit.file, each.from]));
  const files = [...new Set([...[...renames.keys()].map(contentFile), ...links.map(({ file }) => file)])].sort();
  const targetOf = new Map([...renames].map(([old, path]) => [contentFile(old), contentFile(path)]));
  return files.flatMap((file) => {
    const target = targetOf.get(file);
    const address = redirectOf.get(file);
    return [
      target ? `${file} → ${target}` : file,
      ...(address && classifyFile(file).kind === 'article' ? [`    ${redirected(address)}`] : []),
      ...links.filter((link) => link.file === file).map(({ line, column, from, to }) => `    ${line}:${column} ${from} → ${to}`),
    ];
  });
}
