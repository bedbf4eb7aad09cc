import { reviewedLineOf } from '@/lib/content/reviewed';

import type { DoubtfulPlace } from '@/lib/content/audit';
import type { OverrideSuggestion } from '@/lib/content/suggest-override';

/** How many characters are shown on each side of a place. */
const shownAround = 14;

/**
 * Doubtful conversions for people, a piece at a time: the commonest words first, each with all its places, what was
 * chosen there, what else it could be, and what to write for either.
 *
 * @param suggest asked for each place only when it is shown
 */
export function* reportDoubtful(places: readonly DoubtfulPlace[], suggest: (place: DoubtfulPlace) => readonly OverrideSuggestion[]): Generator<string> {
  const groups = new Map<string, DoubtfulPlace[]>();
  for (const place of places) {
    const key = headingOf(place);
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  for (const [heading, group] of [...groups].sort(([, a], [, b]) => b.length - a.length)) {
    yield `${heading}: ${count(group.length, 'place')}\n\n`;
    for (const place of group) yield `${placeLines(place, suggest(place)).map((line) => `  ${line}`).join('\n')}\n\n`;
  }
  const files = new Set(places.map(({ file }) => file)).size;
  yield places.length === 0 ? 'No doubtful conversions.\n' : `${count(places.length, 'doubtful conversion')} in ${count(files, 'file')}.\n`;
}

function headingOf({ word, source, choices: [first] }: DoubtfulPlace): string {
  return word === source ? `${source} → ${first!.chosen}` : `${source} → ${first!.chosen} in ${word}`;
}

function placeLines(place: DoubtfulPlace, suggestions: readonly OverrideSuggestion[]): string[] {
  const { file, line, column, choices: [first, ...others] } = place;
  const chosen = [first!, ...others].map((choice) => choice.chosen);
  const forms = [...new Set(chosen)].join('/');
  return [
    `${file}:${line}:${column} (${[first!, ...others].map(({ variant }) => variant).join(', ')})`,
    `  ${around(place)}`,
    `  chosen ${forms}, ${Math.floor(first!.confidence * 100)} % sure; it could be ${first!.alternatives.join(' or ')}`,
    ...suggestions.flatMap((suggestion) => suggestionLines(suggestion)),
    `  ${first!.chosen} is right: under \`reviewed:\` write   ${reviewedLineOf(place)}`,
  ];
}

function suggestionLines({ alternative, inline, term }: OverrideSuggestion): string[] {
  const lines: string[] = [];
  if (inline) lines.push(`  for ${alternative}: in place of ${inline.replaces} write   ${inline.tag}`);
  if (term) lines.push(`  for ${alternative}${inline ? ', or' : ''}: under \`terms:\` write   - ${term}`);
  return lines.length > 0 ? lines : [`  for ${alternative}: no short override fits; put the sentence in other words, or the whole phrase into \`terms:\``];
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

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
