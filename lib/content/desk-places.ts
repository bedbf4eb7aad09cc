import { auditSubject, doubtfulPlaces, type AuditContext, type DoubtfulPlace } from './audit';
import { reviewedLineOf } from './reviewed';
import { createOverrideSuggester, type OverrideSuggestion } from './suggest-override';

import type { Variant } from '@/lib/script/variants';
import type { AuditSubject } from './audit-subject';
import type { DeskOffer, DeskPlace } from './desk';

/** A doubtful place with all that can be written for it. */
export interface OpenPlace {
  place: DoubtfulPlace;
  shown: DeskPlace;
}

/** How many characters are shown on each side of a place. */
const shownAround = 14;

/** The doubtful places of an article that nobody has settled, each with what to write for either reading. */
export function openPlaces(subject: AuditSubject, variants: readonly Variant[], context: AuditContext): OpenPlace[] {
  const places = doubtfulPlaces(auditSubject(subject, variants, context).flags);
  if (places.length === 0) return [];
  const suggest = createOverrideSuggester(subject, variants, context);
  return places.map((place, i): OpenPlace => {
    const { file, line, column, block, offset, length, source, choices } = place;
    return {
      place,
      shown: {
        id: String(i),
        file,
        line,
        column,
        before: tidy([...block.slice(0, offset)].slice(-shownAround)),
        source,
        after: tidy([...block.slice(offset + length)].slice(0, shownAround)),
        choices,
        offers: offersFor(place, suggest(place)),
      },
    };
  });
}

function offersFor(place: DoubtfulPlace, suggestions: readonly OverrideSuggestion[]): DeskOffer[] {
  const reviewed: DeskOffer = { id: 'reviewed', kind: 'reviewed', text: reviewedLineOf(place) };
  return [reviewed, ...suggestions.flatMap(({ alternative, inline, term }, i): DeskOffer[] => [
    ...(inline ? [{ id: `inline-${i}`, kind: 'inline', alternative, text: inline.tag, replaces: inline.replaces } as const] : []),
    ...(term ? [{ id: `term-${i}`, kind: 'term', alternative, text: `- ${term}` } as const] : []),
  ])];
}

function tidy(characters: readonly string[]): string {
  return characters.join('').replace(/\uFFFC/gu, '…').replace(/\s+/gu, ' ');
}
