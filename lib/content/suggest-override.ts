import { toString } from 'hast-util-to-string';

import { parseBody } from '@/lib/mdx/parse-body';
import { resolveOverrides } from '@/lib/script/resolve-overrides';
import { scriptOf, type Variant } from '@/lib/script/variants';

import { rangeOf } from './article-names';
import { foldGlyphs } from './fold-glyphs';
import { coversOtherDoubt, readsInPlace, readsWithTerm, spell, targetsOf } from './try-override';
import { wordAt } from './word-at';

import type { Range } from '@/lib/script/edits';
import type { WordTerm } from '@/lib/script/terms';
import type { AuditContext, DoubtfulPlace } from './audit';
import type { AuditSubject } from './audit-subject';

/** How to have another character at a doubtful place. Each was tried: it changes this place, and nothing else unseen. */
export interface OverrideSuggestion {
  /** The character it brings, as the first variant in doubt prints it. */
  alternative: string;
  /** What to write in place of the characters at the place: `<Variant zh-Hans="困" zh-Hant="睏" />`. */
  inline?: { replaces: string; tag: string };
  /** A row for the article's `terms`, or for a file of the site's: `{zh-Hans: 犯困, zh-Hant: 犯睏}`. */
  term?: string;
}

/** Gives the overrides for a doubtful place, one for each alternative, the likeliest first. */
export type OverrideSuggester = (place: DoubtfulPlace) => OverrideSuggestion[];

/** Makes the suggester for the places of one article, section or list of tags. It converts every text to every variant once more. */
export function createOverrideSuggester(subject: AuditSubject, variants: readonly Variant[], context: AuditContext): OverrideSuggester {
  const targets = targetsOf(subject, variants, context);
  return (place) => {
    const alternatives = place.choices[0]?.alternatives ?? [];
    const whole = inAllVariants(place);
    return alternatives.map((alternative) => ({ alternative, inline: suggestInline(whole, alternative), term: suggestTerm(whole, alternative) }));
  };

  /**
   * The place with the choice of every variant that doubts the same reading: an override has words for all of them, and
   * a variant that was not audited must not be given the reading in doubt as if it were settled.
   */
  function inAllVariants(place: DoubtfulPlace): DoubtfulPlace {
    const reading = foldGlyphs(place.choices[0]?.chosen ?? '');
    const choices = targets.flatMap(({ variant, file, blocks }): DoubtfulPlace['choices'] => {
      const known = place.choices.find((choice) => choice.variant === variant);
      if (known || file !== place.file) return known ? [known] : [];
      const flags = blocks.find(({ text }) => text === place.block)?.conversion.flags ?? [];
      return flags.filter(({ offset, chosen }) => offset === place.offset && foldGlyphs(chosen) === reading).map(({ chosen, alternatives, confidence }) => ({ variant, chosen, alternatives, confidence }));
    });
    return { ...place, choices };
  }

  function suggestInline(place: DoubtfulPlace, alternative: string): OverrideSuggestion['inline'] {
    const source = [...context.sources.values()].find(({ file }) => file === place.file)!;
    const line = source.text.split('\n')[place.line - 1] ?? '';
    // A name is written alike throughout: a tag would change it at one place.
    if (nameAt(place)) return undefined;
    // A tag in a heading would change the heading's address.
    if (place.where !== 'text' || /^\s*#/u.test(line)) return undefined;
    const character = { start: place.offset, end: place.offset + place.length };
    for (const range of [character, wordAt(place.block, place.offset)]) {
      if (coversOtherDoubt(targets, place, range)) continue;
      const replaces = place.block.slice(range.start, range.end);
      const column = place.column - 1 - (place.offset - range.start);
      if (line.slice(column, column + replaces.length) !== replaces) continue;
      const words = spell(targets, place, alternative, range);
      if (!words?.['zh-Hans'] || !words['zh-Hant']) return undefined;
      const tag = `<Variant ${Object.entries(words).map(([variant, word]) => `${variant}="${word}"`).join(' ')} />`;
      const pasted = line.slice(0, column) + tag + line.slice(column + replaces.length);
      if (readsInPlace(targets, place, range, words) && isParsedAs(source.text, place.line, pasted, words[scriptOf(subject.script)]!, replaces)) return { replaces, tag };
    }
    return undefined;
  }

  /** Where the name stands, if the place is one where a name of the article is asked about. */
  function nameAt({ block, offset, choices }: DoubtfulPlace): Range | undefined {
    const ranges = choices.flatMap(({ variant }) => subject.names(variant)).filter(({ text }) => text === block).map(rangeOf);
    return ranges.find(({ start, end }) => start <= offset && offset < end);
  }

  /** The shortest row around the place that does nothing else in all texts. */
  function suggestTerm(place: DoubtfulPlace, alternative: string): string | undefined {
    const name = nameAt(place);
    for (const range of name ? [name] : stretches(place)) {
      // Whoever writes the row of a name sees the whole name.
      if (!name && coversOtherDoubt(targets, place, range)) continue;
      const words = spell(targets, place, alternative, range);
      if (!words || Object.keys(words).length < 2) continue;
      if (readsWithTerm(targets, place, range, words, name !== undefined)) return row(words);
    }
    return undefined;
  }
}

/** Stretches around a place that a row could be for, the shortest first: its word, and that with its neighbours. */
function stretches({ block, offset, length }: DoubtfulPlace): Range[] {
  const word = wordAt(block, offset);
  const found: Range[] = [];
  for (const [before, after] of [[0, 0], [1, 0], [0, 1], [1, 1], [2, 0], [0, 2], [2, 2], [4, 4]] as const) {
    const range = { start: Math.max(0, word.start - before), end: Math.min(block.length, word.end + after) };
    const isChinese = /^\p{Script=Han}+$/u.test(block.slice(range.start, range.end));
    if (isChinese && (range.end - range.start > length || block.length === length)) found.push(range);
  }
  return found;
}

function row(words: WordTerm): string {
  return `{${Object.entries(words).map(([variant, word]) => `${variant}: ${word}`).join(', ')}}`;
}

/** Whether a line with a tag in place of some words is read as before, with the tag's own words where they stood. */
function isParsedAs(source: string, line: number, pasted: string, own: string, replaced: string): boolean {
  if (own !== replaced) return false;
  const lines = source.split('\n');
  let start = line - 1;
  let end = line;
  while (start > 0 && lines[start - 1]!.trim() !== '') start--;
  while (end < lines.length && lines[end]!.trim() !== '') end++;
  const read = (change: string) => {
    const around = [...lines.slice(start, line - 1), change, ...lines.slice(line, end)].join('\n');
    const { tree, problems } = parseBody(around, { file: '', line: 1, column: 1 });
    return JSON.stringify([problems.map(({ rule }) => rule), (['zh-Hans', 'zh-Hant'] as const).map((variant) => toString(resolveOverrides(tree, variant)).length), shape(tree)]);
  };
  return read(pasted) === read(lines[line - 1]!);
}

/** The elements of a tree, without the tags that stand for words. */
function shape(node: object): unknown {
  const { tagName, children = [] } = node as { tagName?: string; children?: object[] };
  return [tagName ?? '', children.filter((child) => (child as { tagName?: string }).tagName !== undefined && (child as { tagName?: string }).tagName !== 'Variant').map(shape)];
}
