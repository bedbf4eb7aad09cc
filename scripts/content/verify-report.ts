import { visible } from './visible';

import type { Difference } from '@/lib/verify/compare-pages';
import type { Finding, FindingKind, Seen } from '@/lib/verify/finding';
import type { Verified } from './verify-site';
import type { VerifyWords } from './verify-words';

/** The gravest first. */
const order: readonly FindingKind[] = ['cloaked', 'changed', 'redirected', 'extra', 'missing'];

/** Findings of one kind that people are shown. */
const mostOfKind = 50;

/** Items of one kind that are named, in the terminal and in `--json`: what came tells more than what went. */
const mostNamed = { added: 8, gone: 3 };

/** What was found, for people: by kind, then how much and what to do. */
export function verifyReport({ checked, findings, unasked }: Verified, origin: string, words: VerifyWords): string {
  if (findings.length === 0) return `${words.fine(origin, checked)}\n`;
  const last = [words.found(origin, checked, findings.length), ...(checked === 0 ? [words.untrusted] : []), ...(unasked > 0 ? [words.unasked(unasked)] : []), words.whatNow];
  return `\n${byKind(findings, words)}\n\n${last.join('\n')}\n`;
}

function byKind(findings: readonly Finding[], words: VerifyWords): string {
  return order.flatMap((kind) => {
    const own = findings.filter((finding) => finding.kind === kind);
    if (own.length === 0) return [];
    const more = own.length > mostOfKind ? [`  ${words.moreInJson(own.length - mostOfKind)}`] : [];
    return [[`${words.kinds[kind]} (${own.length})`, ...own.slice(0, mostOfKind).flatMap((finding) => [`  ${visible(finding.url)}`, ...linesOf(finding, words).map((line) => `      ${line}`)]), ...more].join('\n')];
  }).join('\n\n');
}

/** The same for machines. */
export function verifyJson({ checked, findings }: Verified, words: VerifyWords): string {
  return `${JSON.stringify({ checked, findings: findings.map((finding) => ({ url: finding.url, kind: finding.kind, detail: detailOf(finding, words) })) }, null, 2)}\n`;
}

/** What was found at an address, in one line: by whom it was seen where not all saw the same. */
export function detailOf({ seen }: Finding, words: VerifyWords): string {
  return seen.map((each) => seenBy(each.visitors, wordSeen(each.what, words).join(words.and), seen.length, words)).join(words.and);
}

/** The same with a line for each thing that differs. */
function linesOf({ seen }: Finding, words: VerifyWords): string[] {
  return seen.flatMap(({ visitors, what }) => wordSeen(what, words).map((line, i) => (i === 0 ? seenBy(visitors, line, seen.length, words) : line)));
}

function seenBy(visitors: readonly string[], what: string, groups: number, words: VerifyWords): string {
  return groups === 1 ? what : words.seenBy(visitors.map((visitor) => words.visitors[visitor] ?? visitor).join(words.join), what);
}

function wordSeen(what: Seen, words: VerifyWords): string[] {
  switch (what.is) {
    case 'right': return [words.right];
    case 'missing': return [words.missing(what.status)];
    case 'redirected': return [words.redirected(visible(what.to))];
    case 'extra': return [words.extra(visible(what.title))];
    case 'elsewhere': return [words.elsewhere];
    case 'forged': return [words.badSignature];
    case 'unsigned': return [words.noSignature];
    case 'unanswered': return [words.unanswered(visible(what.reason))];
    case 'changed': return what.differences.length === 0 ? [words.bytes] : what.differences.map((difference) => wordDifference(difference, words));
  }
}

function wordDifference({ kind, added, gone }: Difference, words: VerifyWords): string {
  const changes = { added: name(added, mostNamed.added, words), gone: name(gone, mostNamed.gone, words) };
  return kind === 'title' ? words.title(changes) : words.differences[kind](changes);
}

function name(items: readonly string[], most: number, words: VerifyWords): string {
  const shown = items.slice(0, most).map(visible);
  return [...shown, ...(items.length > shown.length ? [words.more(items.length - shown.length)] : [])].join(words.join);
}
