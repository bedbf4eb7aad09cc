import { findingOf, type Finding, type Seen, type Sight } from '@/lib/verify/finding';
import { judge, judgeStranger, judgeUnknown, type Expected } from '@/lib/verify/judge';
import { linksIn, strangersAmong } from '@/lib/verify/strangers';
import { targetsOf, type SignedManifest, type Target } from '@/lib/verify/targets';
import { visitorsOf, type Visitor } from '@/lib/verify/visitors';

import { forEachLimited } from '../build/lean-files';
import { ask, NoAnswerError } from './verify-ask';
import { readServedSitemaps } from './verify-sitemaps';

import type { Answer } from '@/lib/verify/answer';
import type { Manifest, ManifestEntry } from '@/lib/verify/manifest';
import type { Original } from '@/lib/verify/name-changes';
import type { VerifyState } from './verify-state';

export interface VerifyOptions {
  /** `https://example.org`, without a path. */
  origin: string;
  signed: SignedManifest;
  visitors: readonly Visitor[];
  /** What an address was built as. */
  originalOf: (path: string, entry: ManifestEntry) => ReturnType<Original>;
  state: VerifyState;
  /** Addresses asked for at once. */
  concurrency: number;
  /** Milliseconds that one request may take. */
  timeoutMs: number;
  /** Called with the number of addresses and of those seen in an earlier run; then for each that is looked at. */
  onStart: (total: number, done: number) => void;
  onStep: () => void;
}

/** What a comparison found. */
export interface Verified {
  /** How many addresses were asked for. */
  checked: number;
  findings: Finding[];
  /** Addresses that the build does not know and that were not asked for, since there were too many. */
  unasked: number;
}

/** A host that stopped answering in the middle. */
export class LostHostError extends Error {
  override name = 'LostHostError';
}

/** Without an answer for so many addresses one after the other, the host is not there any more. */
const mostUnanswered = 12;
/** Strangers that are asked for: a planted sitemap may name fifty thousand. */
const mostStrangers = 300;
/** Bytes of a body that are read at most where nothing larger is expected. */
const usualBytes = 4 * 1024 * 1024;
const tries = 3;

/** Compares a site with its manifest: every address as each visitor, then what is there beside it. @throws {LostHostError} */
export async function verifySite(options: VerifyOptions): Promise<Verified> {
  const { origin, signed, state, visitors } = options;
  const { manifest } = signed;
  const expected = expectedOf(manifest);
  const targets = targetsOf(signed);
  const unheard = new Map<string, Sight>();
  let inARow = 0;
  options.onStart(targets.length, state.seen.size);
  await forEachLimited(targets.filter(({ path }) => !state.seen.has(path)), options.concurrency, async (target) => {
    const sight = await look(target, (answer) => judgeTarget(target, answer, options, expected), options);
    const isUnheard = Object.values(sight).some(({ is }) => is === 'unanswered');
    inARow = isUnheard ? inARow + 1 : 0;
    if (inARow >= mostUnanswered) throw new LostHostError();
    if (isUnheard) unheard.set(target.path, sight); // not kept: the next run asks again
    else state.add(target.path, sight);
    options.onStep();
  });

  const found = (path: string) => findingOf(origin + path, unheard.get(path) ?? state.seen.get(path)!);
  const findings = targets.flatMap(({ path, besides }) => (besides !== undefined && found(besides) ? [] : optional(found(path))));
  const sitemaps = await readServedSitemaps(manifest, origin, (url) => ask(url, visitors.find(({ name }) => name === 'googlebot') ?? visitors[0]!, askOptions(options)));
  const strangers = strangersAmong([...sitemaps, ...linksIn(findings)], { manifest, origin });
  const { elsewhere } = strangersAmong(sitemaps, { manifest, origin });
  const asked = strangers.here.slice(0, mostStrangers);
  await forEachLimited(asked, options.concurrency, async (path) => {
    const sight = await look({ path }, (answer) => judgeStranger(answer, expected), options);
    findings.push(...optional(findingOf(origin + path, sight)));
  });
  const named = elsewhere.slice(0, mostStrangers);
  findings.push(...named.map((url): Finding => ({ url, kind: 'extra', seen: [{ visitors: ['sitemap'], what: { is: 'elsewhere' } }] })));
  return { checked: targets.length + asked.length, findings, unasked: strangers.here.length - asked.length + elsewhere.length - named.length };
}

function expectedOf({ basePath, site, variants, urls }: Manifest): Expected {
  const homes = variants.map((variant) => `${basePath}/${variant}`);
  return {
    basePath,
    siteHost: new URL(site).host,
    homes,
    homePages: new Set(homes.flatMap((home) => optional(urls[home]?.sha256))),
    notFound: new Set(Object.values(urls).flatMap(({ kind, sha256 }) => (kind === 'not-found' ? [sha256] : []))),
  };
}

function optional<Item>(item: Item | undefined): Item[] {
  return item === undefined ? [] : [item];
}

/** What each visitor gets at an address. Whom the host does not answer once is asked for patiently, the others then once. */
async function look({ path, entry }: Target, judgeAnswer: (answer: Answer) => Seen, options: VerifyOptions): Promise<Sight> {
  const sight: Record<string, Seen> = {};
  let patience = tries;
  for (const visitor of visitorsOf(path, options.visitors)) {
    try {
      sight[visitor.name] = judgeAnswer(await ask(new URL(options.origin + path), visitor, askOptions(options, entry, patience)));
    } catch (error) {
      if (!(error instanceof NoAnswerError)) throw error;
      sight[visitor.name] = { is: 'unanswered', reason: error.reason };
      patience = 1;
    }
  }
  return sight;
}

function judgeTarget({ path, entry }: Target, answer: Answer, { originalOf }: VerifyOptions, expected: Expected): Seen {
  return entry ? judge(entry, answer, () => originalOf(path, entry), expected) : judgeUnknown(answer, expected);
}

function askOptions({ timeoutMs }: VerifyOptions, entry?: ManifestEntry, patience = tries) {
  return { timeoutMs, maxBytes: Math.max(usualBytes, 2 * (entry?.bytes ?? 0)), tries: patience };
}
