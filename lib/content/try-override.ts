import { splitEdited, type Range } from '@/lib/script/edits';
import { allVariants, scriptOf, type ByVariant, type Variant } from '@/lib/script/variants';

import { converterFor, type AuditContext, type DoubtfulPlace } from './audit';
import { blocksOf, type Block } from './blocks';
import { foldGlyphs } from './fold-glyphs';
import { occurrencesOf, overlap } from './occurrences';
import { createReviewList, type ReviewList } from './reviewed';

import type { Conversion, Converter } from '@/lib/script/converter';
import type { WordTerm } from '@/lib/script/terms';
import type { AuditSubject } from './audit-subject';

/** A block of text and what it becomes. */
interface ConvertedBlock extends Block {
  conversion: Conversion;
}

/** The texts of a file as they are converted to a variant: what an override is tried on. */
export interface Target {
  variant: Variant;
  from: Variant;
  file: string | undefined;
  blocks: readonly ConvertedBlock[];
  /** Makes their converter, with one row more where that is tried. */
  converterWith: (row?: WordTerm) => Converter;
  /** Whether a choice at a place was found right by an editor. */
  settles: ReviewList['settles'];
}

/** Converts all texts of something to each variant. */
export function targetsOf(subject: AuditSubject, variants: readonly Variant[], context: AuditContext): Target[] {
  const { settles } = createReviewList(subject.reviewed);
  return variants.flatMap((variant) =>
    subject.partsFor(variant).map((part): Target => {
      const { from } = part;
      const converterWith = (row?: WordTerm) => {
        if (!row) return converterFor(subject, part, variant, context);
        // An article has terms of its own; what has none is settled by the site's.
        if (subject.isArticle) return converterFor({ ...subject, terms: [...subject.terms, row] }, part, variant, context);
        return converterFor(subject, part, variant, { ...context, terms: [...context.terms, row] });
      };
      const convert = converterWith();
      const blocks = blocksOf(part.fields, part.tree, variant).map((block) => ({ ...block, conversion: convert(block.text, block.keep) }));
      return { variant, from, file: context.sources.get(part.path)?.file, blocks, converterWith, settles };
    }),
  );
}

/**
 * The characters of a stretch around a place in each variant, with an alternative at the place; `undefined` where a
 * variant in doubt has no such alternative.
 */
export function spell(targets: readonly Target[], place: DoubtfulPlace, alternative: string, { start, end }: Range): WordTerm | undefined {
  const words: ByVariant<string> = {};
  for (const { variant, from, file, blocks } of targets) {
    const block = blocks.find(({ text }) => text === place.block);
    if (!block || file !== place.file) continue;
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

/** Whether a stretch holds another doubtful place, which an override for it would settle unseen. */
export function coversOtherDoubt(targets: readonly Target[], place: DoubtfulPlace, { start, end }: Range): boolean {
  return targets.some(({ blocks }) =>
    blocks.some(({ text, conversion }) => text === place.block && conversion.flags.some(({ offset }) => offset !== place.offset && start <= offset && offset < end)),
  );
}

/** Whether the block reads the same in all variants but for the words given, when conversion leaves them alone. */
export function readsInPlace(targets: readonly Target[], { block: text, offset, length, choices }: DoubtfulPlace, range: Range, words: WordTerm): boolean {
  return targets.every((target) => {
    const block = target.blocks.find((each) => each.text === text);
    if (!block) return true;
    const word = wordIn(words, target.variant);
    const shift = word.length - (range.end - range.start);
    const keep = [...block.keep.map(({ start, end }) => (start >= range.end ? { start: start + shift, end: end + shift } : { start, end })), { start: range.start, end: range.start + word.length }];
    const now = target.converterWith()(text.slice(0, range.start) + word + text.slice(range.end), keep.sort((a, b) => a.start - b.start)).text;
    const [before, , , , after] = pieces(block, [range.start, offset, offset + length, range.end]);
    return now === `${before}${word}${after}` && (choices.every(({ variant }) => variant !== target.variant) || now !== block.conversion.text);
  });
}

/**
 * Whether a row changes, of all texts, doubtful places like this one alone, or those of the same name, and changes this one.
 *
 * @param range the words of the row in the block
 * @param isName whether they are a name, which is written alike throughout
 */
export function readsWithTerm(targets: readonly Target[], place: DoubtfulPlace, range: Range, words: WordTerm, isName: boolean): boolean {
  const spelling = place.block.slice(range.start, range.end);
  const inWord = place.offset - range.start;
  return targets.every(({ variant, blocks, converterWith, settles }) => {
    const choice = place.choices.find((each) => each.variant === variant);
    const wanted = [...wordIn(words, variant)].slice(inWord, inWord + place.length).join('');
    let convert: Converter | undefined;
    return blocks.every((block) => {
      const places = occurrencesOf(spelling, block.text).map(({ start }): Range => ({ start: start + inWord, end: start + inWord + place.length }));
      if (places.length === 0) return true;
      const isInDoubt = ({ start }: Range) => block.conversion.flags.some(({ offset, chosen }) => offset === start && !settles({ block: block.text, offset, source: place.source }, chosen));
      const isOfName = (written: string) => isName && written === choice?.chosen;
      const isToChange = (at: Range, written: string) => !block.keep.some((kept) => overlap(kept, at)) && (isOfName(written) || isInDoubt(at));
      const written = pieces(block, places.flatMap(({ start, end }) => [start, end]));
      // Every second piece is such a place.
      const expected = written.map((piece, i) => (i % 2 === 1 && isToChange(places[(i - 1) / 2]!, piece) ? wanted : piece)).join('');
      convert ??= converterWith(words);
      const { text, flags } = convert(block.text, block.keep);
      const isPlace = block.text === place.block && choice !== undefined;
      return text === expected && (!isPlace || !flags.some(({ offset }) => offset === place.offset));
    });
  });
}

function wordIn(words: WordTerm, variant: Variant): string {
  return words[variant] ?? words[scriptOf(variant)] ?? '';
}

/** What the source between cuts became: before the first cut, between each two, after the last. */
function pieces({ text, conversion }: ConvertedBlock, cuts: readonly number[]): string[] {
  return splitEdited(text, conversion.edits, [0, ...cuts, text.length]);
}
