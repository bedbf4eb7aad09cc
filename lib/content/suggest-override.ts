import { toString } from 'hast-util-to-string';

import { parseBody } from '@/lib/mdx/parse-body';
import { splitEdited, type Range } from '@/lib/script/edits';
import { resolveOverrides } from '@/lib/script/resolve-overrides';
import { allVariants, scriptOf, type ByVariant, type Variant } from '@/lib/script/variants';

import { converterFor, type AuditContext, type DoubtfulPlace } from './audit';
import { rangeOf } from './article-names';
import { blocksOf, type Block } from './blocks';
import { foldGlyphs } from './fold-glyphs';
import { createReviewList } from './reviewed';
import { wordAt } from './word-at';

import type { Conversion, Converter } from '@/lib/script/converter';
import type { WordTerm } from '@/lib/script/terms';
import type { AuditPart, AuditSubject } from './audit-subject';

/** How to have another character at a doubtful place. Each was tried: it changes this place, and nothing else unseen. */
export interface OverrideSuggestion {
  /** The character it brings, as the first variant in doubt prints it. */
  alternative: string;
  /** What to write in place of the characters at the place: `<Variant zh-Hans="困" zh-Hant="睏" />`. */
  inline?: { replaces: string; tag: string };
  /** A row for the article's `terms`, or for a file of the site's: `{zh-Hans: 犯困, zh-Hant: 犯睏}`. */
  term?: string;
}

/** A block of text as it is converted to a variant. */
interface ConvertedBlock extends Block {
  conversion: Conversion;
}

interface Target {
  variant: Variant;
  from: Variant;
  path: string;
  blocks: ConvertedBlock[];
}

/** Gives the overrides for a doubtful place, one for each alternative, the likeliest first. */
export type OverrideSuggester = (place: DoubtfulPlace) => OverrideSuggestion[];

/** Makes the suggester for the places of one article, section or list of tags. It converts every text to every variant once more. */
export function createOverrideSuggester(subject: AuditSubject, variants: readonly Variant[], context: AuditContext): OverrideSuggester {
  const targets = variants.flatMap((variant) =>
    subject.partsFor(variant).map((part): Target => {
      const { path, from } = part;
      return { variant, from, path, blocks: convertBlocks(part, variant, converterFor(subject, part, variant, context)) };
    }),
  );
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
    const choices = targets.flatMap(({ variant, path, blocks }): DoubtfulPlace['choices'] => {
      const known = place.choices.find((choice) => choice.variant === variant);
      if (known || context.sources.get(path)?.file !== place.file) return known ? [known] : [];
      const flags = blocks.find(({ text }) => text === place.block)?.conversion.flags ?? [];
      return flags.filter(({ offset, chosen }) => offset === place.offset && foldGlyphs(chosen) === reading).map(({ chosen, alternatives, confidence }) => ({ variant, chosen, alternatives, confidence }));
    });
    return { ...place, choices };
  }

  /** The characters of a stretch around the place in each variant, with the alternative at the place. */
  function spell(place: DoubtfulPlace, alternative: string, { start, end }: Range): WordTerm | undefined {
    const words: ByVariant<string> = {};
    for (const { variant, from, path, blocks } of targets) {
      const block = blocks.find(({ text }) => text === place.block);
      if (!block || context.sources.get(path)?.file !== place.file) continue;
      const written = pieces(block, [start, place.offset, place.offset + place.length, end]).slice(1, -1);
      const choice = place.choices.find((each) => each.variant === variant);
      const other = choice?.alternatives.find((each) => foldGlyphs(each) === foldGlyphs(alternative));
      if (choice && other === undefined) return undefined;
      words[from] ??= place.block.slice(start, end);
      words[scriptOf(from)] ??= words[from];
      words[variant] = [written[0], other ?? written[1], written[2]].join('');
    }
    return Object.fromEntries(allVariants.flatMap((variant) => {
      const word = words[variant];
      const isRepeated = variant !== scriptOf(variant) && words[scriptOf(variant)] === word;
      return word === undefined || isRepeated ? [] : [[variant, word]];
    }));
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
      if (coversOtherDoubt(place, range)) continue;
      const replaces = place.block.slice(range.start, range.end);
      const column = place.column - 1 - (place.offset - range.start);
      if (line.slice(column, column + replaces.length) !== replaces) continue;
      const words = spell(place, alternative, range);
      if (!words?.['zh-Hans'] || !words['zh-Hant']) return undefined;
      const tag = `<Variant ${Object.entries(words).map(([variant, word]) => `${variant}="${word}"`).join(' ')} />`;
      const pasted = line.slice(0, column) + tag + line.slice(column + replaces.length);
      if (readsInPlace(place, range, words) && isParsedAs(source.text, place.line, pasted, words[scriptOf(subject.script)]!, replaces)) return { replaces, tag };
    }
    return undefined;
  }

  /** Where the name stands, if the place is one where a name of the article is asked about. */
  function nameAt({ block, offset, choices }: DoubtfulPlace): Range | undefined {
    const ranges = choices.flatMap(({ variant }) => subject.names(variant)).filter(({ text }) => text === block).map(rangeOf);
    return ranges.find(({ start, end }) => start <= offset && offset < end);
  }

  /** Whether a stretch holds another doubtful place, which an override for it would settle unseen. */
  function coversOtherDoubt(place: DoubtfulPlace, { start, end }: Range): boolean {
    return targets.some(({ blocks }) =>
      blocks.some(({ text, conversion }) => text === place.block && conversion.flags.some(({ offset }) => offset !== place.offset && start <= offset && offset < end)),
    );
  }

  /** Whether the block reads the same in all variants but for the words given, when conversion leaves them alone. */
  function readsInPlace({ block: text, offset, length, choices }: DoubtfulPlace, range: Range, words: WordTerm): boolean {
    return targets.every((target) => {
      const block = target.blocks.find((each) => each.text === text);
      if (!block) return true;
      const word = words[target.variant] ?? words[scriptOf(target.variant)] ?? '';
      const shift = word.length - (range.end - range.start);
      const keep = [...block.keep.map(({ start, end }) => (start >= range.end ? { start: start + shift, end: end + shift } : { start, end })), { start: range.start, end: range.start + word.length }];
      const convert = converterFor(subject, target, target.variant, context);
      const now = convert(text.slice(0, range.start) + word + text.slice(range.end), keep.sort((a, b) => a.start - b.start)).text;
      const [before, , , , after] = pieces(block, [range.start, offset, offset + length, range.end]);
      return now === `${before}${word}${after}` && (choices.every(({ variant }) => variant !== target.variant) || now !== block.conversion.text);
    });
  }

  /** The shortest row around the place that does nothing else in all texts. */
  function suggestTerm(place: DoubtfulPlace, alternative: string): string | undefined {
    const name = nameAt(place);
    for (const range of name ? [name] : stretches(place)) {
      // Whoever writes the row of a name sees the whole name.
      if (!name && coversOtherDoubt(place, range)) continue;
      const words = spell(place, alternative, range);
      if (!words || Object.keys(words).length < 2) continue;
      if (targets.every((target) => readsWithTerm(target, place, range, words))) return row(words);
    }
    return undefined;
  }

  /** Whether a row changes, of all texts, doubtful places like this one alone, or those of the same name, and changes this one. */
  function readsWithTerm(target: Target, place: DoubtfulPlace, range: Range, words: WordTerm): boolean {
    const spelling = place.block.slice(range.start, range.end);
    const inWord = place.offset - range.start;
    const terms = subject.isArticle ? [[...subject.terms, words], context.terms] : [[...context.terms, words]];
    const reviews = createReviewList(subject.reviewed);
    const ofName = nameAt(place) && place.choices.find(({ variant }) => variant === target.variant)?.chosen;
    let convert: Converter | undefined;
    return target.blocks.every((block) => {
      if (!block.text.includes(spelling)) return true;
      convert ??= subject.createConverter({ from: target.from, to: target.variant, terms, hongKongParticle: context.hongKongParticle, flagBelow: context.flagBelow });
      const cuts: number[] = [];
      for (let at = block.text.indexOf(spelling); at !== -1; at = block.text.indexOf(spelling, at + spelling.length)) {
        cuts.push(at + inWord, at + inWord + place.length);
      }
      const written = pieces(block, cuts);
      const isOpen = (offset: number) => block.conversion.flags.some((flag) => flag.offset === offset && !reviews.settles({ block: block.text, offset, source: place.source }, flag.chosen));
      const wanted = [...(words[target.variant] ?? words[scriptOf(target.variant)] ?? '')].slice(inWord, inWord + place.length).join('');
      const expected = written.map((piece, i) => (i % 2 === 0 || block.keep.some(({ start, end }) => start < cuts[i]! && cuts[i - 1]! < end) || !(piece === ofName || isOpen(cuts[i - 1]!)) ? piece : wanted)).join('');
      const { text, flags } = convert(block.text, block.keep);
      const isPlace = block.text === place.block && place.choices.some(({ variant }) => variant === target.variant);
      return text === expected && (!isPlace || !flags.some(({ offset }) => offset === place.offset));
    });
  }
}

/** What the source between cuts became: before the first cut, between each two, after the last. */
function pieces({ text, conversion }: ConvertedBlock, cuts: readonly number[]): string[] {
  return splitEdited(text, conversion.edits, [0, ...cuts, text.length]);
}

/** Every text of a part as it is converted. */
function convertBlocks({ fields, tree }: AuditPart, variant: Variant, convert: Converter): ConvertedBlock[] {
  return blocksOf(fields, tree, variant).map((block) => ({ ...block, conversion: convert(block.text, block.keep) }));
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
