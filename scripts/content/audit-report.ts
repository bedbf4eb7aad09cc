import { reviewedLineOf } from '@/lib/content/reviewed';

import { terminalLanguage } from '../terminal-language';
import { auditWords } from './audit-words';

import type { DoubtfulPlace } from '@/lib/content/audit';
import type { OverrideSuggestion } from '@/lib/content/suggest-override';

/** How many characters are shown on each side of a place. */
const shownAround = 14;

/**
 * Doubtful conversions for people, in the terminal's language, a piece at a time: the commonest words first, each with all its places, what was
 * chosen there, what else it could be, and what to write for either.
 *
 * @param suggest asked for each place only when it is shown
 */
export function* reportDoubtful(places: readonly DoubtfulPlace[], suggest: (place: DoubtfulPlace) => readonly OverrideSuggestion[]): Generator<string> {
  const words = auditWords[terminalLanguage()];
  const groups = new Map<string, DoubtfulPlace[]>();
  for (const place of places) {
    const { word, source, choices: [first] } = place;
    const key = JSON.stringify([`${source} → ${first!.chosen}`, ...(word === source ? [] : [word])]);
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  for (const [key, group] of [...groups].sort(([, a], [, b]) => b.length - a.length)) {
    const [change, word] = JSON.parse(key) as [string, string?];
    yield `${words.heading(change, word, group.length)}\n\n`;
    for (const place of group) yield `${placeLines(place, suggest(place)).map((line) => `  ${line}`).join('\n')}\n\n`;
  }
  const files = new Set(places.map(({ file }) => file)).size;
  yield `${places.length === 0 ? words.none : words.summary(places.length, files)}\n`;
}

function placeLines(place: DoubtfulPlace, suggestions: readonly OverrideSuggestion[]): string[] {
  const { file, line, column, choices: [first, ...others] } = place;
  const words = auditWords[terminalLanguage()];
  const chosen = [first!, ...others].map((choice) => choice.chosen);
  const forms = [...new Set(chosen)].join('/');
  return [
    `${file}:${line}:${column}${words.variants([first!, ...others].map(({ variant }) => variant))}`,
    `  ${around(place)}`,
    `  ${words.chosen(forms, Math.floor(first!.confidence * 100), first!.alternatives)}`,
    ...suggestions.flatMap((suggestion) => suggestionLines(suggestion)),
    `  ${words.isRight(first!.chosen, reviewedLineOf(place))}`,
  ];
}

function suggestionLines({ alternative, inline, term }: OverrideSuggestion): string[] {
  const lines: string[] = [];
  const words = auditWords[terminalLanguage()];
  if (inline) lines.push(words.inPlaceOf(alternative, inline.replaces, inline.tag));
  if (term) lines.push(words.underTerms(alternative, inline !== undefined, `- ${term}`));
  return (lines.length > 0 ? lines : [words.noOverride(alternative)]).map((line) => `  ${line}`);
}

/** The words around a place, the place itself in brackets. */
function around({ block, offset, length }: DoubtfulPlace): string {
  const tidy = (text: string) => text.replace(/\uFFFC/gu, '…').replace(/\s+/gu, ' ');
  const before = [...block.slice(0, offset)];
  const after = [...block.slice(offset + length)];
  return [
    before.length > shownAround ? '…' : '',
    tidy(before.slice(-shownAround).join('')),
    `【${block.slice(offset, offset + length)}】`,
    tidy(after.slice(0, shownAround).join('')),
    after.length > shownAround ? '…' : '',
  ].join('');
}
