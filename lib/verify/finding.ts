import type { Difference } from './compare-pages';

/** What a visitor got, beside what the manifest says. */
export type Seen =
  | { is: 'right' }
  | { is: 'changed'; differences: Difference[] }
  /** No page, though there should be one. */
  | { is: 'missing'; status: number }
  | { is: 'redirected'; to: string }
  /** A page that the build does not know. */
  | { is: 'extra'; title: string }
  /** An address on another host, in the site's own sitemap. */
  | { is: 'elsewhere' }
  /** The manifest itself has a signature of something else, or none. */
  | { is: 'forged' }
  | { is: 'unsigned' }
  /** No answer at all, asked several times. */
  | { is: 'unanswered'; reason: string };

/** What each visitor got at one address, by the visitor's name. */
export type Sight = Readonly<Record<string, Seen>>;

export type FindingKind = 'changed' | 'missing' | 'extra' | 'cloaked' | 'redirected';

/** An address that is not as it was built. */
export interface Finding {
  url: string;
  kind: FindingKind;
  /** What was seen, and by whom; those who saw the same stand together. */
  seen: readonly { visitors: readonly string[]; what: Seen }[];
}

/**
 * Makes one finding of what all visitors of an address saw, none if it is right. Where they saw different things it is
 * cloaked; that one got no answer is no such difference.
 */
export function findingOf(url: string, sight: Sight): Finding | undefined {
  const seen = together(sight);
  const answers = seen.map(({ what }) => what).filter(({ is }) => is !== 'unanswered');
  if (answers.length === seen.length && answers.every(({ is }) => is === 'right')) return undefined;
  return { url, kind: kindOf(answers), seen };
}

const kinds: Record<Seen['is'], FindingKind> = {
  right: 'missing', // others got no answer
  changed: 'changed', missing: 'missing', redirected: 'redirected', extra: 'extra', elsewhere: 'extra', forged: 'changed', unsigned: 'missing', unanswered: 'missing',
};

function kindOf(answers: readonly Seen[]): FindingKind {
  const [first, second] = answers;
  if (first === undefined) return 'missing';
  if (second !== undefined) return answers.some(({ is }) => is === 'extra') ? 'extra' : 'cloaked';
  return kinds[first.is];
}

function together(sight: Sight): { visitors: string[]; what: Seen }[] {
  const groups = new Map<string, { visitors: string[]; what: Seen }>();
  for (const [visitor, what] of Object.entries(sight)) {
    const key = JSON.stringify(what);
    groups.set(key, { visitors: [...(groups.get(key)?.visitors ?? []), visitor], what });
  }
  return [...groups.values()];
}
