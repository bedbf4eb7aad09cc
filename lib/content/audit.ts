import { componentRules } from '@/lib/mdx/registry';
import { createLocator } from '@/lib/mdx/locate';
import { convertTree, type Locate } from '@/lib/script/convert-tree';
import { resolveOverrides } from '@/lib/script/resolve-overrides';

import { foldGlyphs } from './fold-glyphs';
import { createReviewList } from './reviewed';
import { splitFrontmatter, type SourceFile } from './source-file';
import { wordAt } from './word-at';
import { readYaml, type YamlData } from './yaml';

import type { Place } from '@/lib/problems/problem';
import type { Converter } from '@/lib/script/converter';
import type { Flag } from '@/lib/script/flag';
import type { Variant } from '@/lib/script/variants';
import type { AuditPart, AuditSubject } from './audit-subject';
import type { TermContext } from './localize';

/** What an audit must know besides the texts. */
export interface AuditContext extends TermContext {
  /** The content files by their path below `content/`: places are looked up there. */
  sources: ReadonlyMap<string, SourceFile>;
  /** Places surer than this are no matter of doubt; as the converter has it unless told. */
  flagBelow?: number;
}

/** A doubtful conversion to one variant. `offset` and `length` are UTF-16 units of `block`. */
export interface DoubtfulFlag extends Flag, Place {
  variant: Variant;
  /** The whole text that was converted: a paragraph, a heading, a title, a caption. */
  block: string;
  /** What the block is: text of the article, words in a tag, or a value of the frontmatter. */
  where: 'text' | 'attribute' | 'field';
}

export interface Audit {
  /** The doubtful conversions that no entry of `reviewed` settles, in reading order. */
  flags: DoubtfulFlag[];
  /** The numbers, from 0, of the entries that settle nothing. */
  idleReviews: number[];
}

/** Converts something to some variants, and finds what is doubtful and not settled. */
export function auditSubject(subject: AuditSubject, targets: readonly Variant[], context: AuditContext): Audit {
  const reviews = createReviewList(subject.reviewed);
  const flags = targets
    .flatMap((to) => subject.partsFor(to).flatMap((part) => flagsIn(part, to, converterFor(subject, part, to, context), context)))
    .filter((flag) => !reviews.settles(flag, flag.chosen));
  return { flags: inReadingOrder(flags), idleReviews: reviews.idle() };
}

/** The converter that the site uses for a part. */
export function converterFor(subject: AuditSubject, { from }: Pick<AuditPart, 'from'>, to: Variant, { terms, hongKongParticle, flagBelow }: AuditContext): Converter {
  return subject.createConverter({ from, to, terms: [subject.terms, terms], hongKongParticle, flagBelow });
}

function flagsIn({ path, fields, tree }: AuditPart, variant: Variant, convert: Converter, { sources }: AuditContext): DoubtfulFlag[] {
  const source = sources.get(path)!;
  const { file } = source;
  let yaml: YamlData | undefined;
  let locator: Locate | undefined;
  const inFields = fields.flatMap(({ path: field, text }) =>
    convert(text).flags.map((flag): DoubtfulFlag => {
      yaml ??= readSettings(source);
      return { ...flag, ...yaml.placeWithin(field, flag.offset), variant, block: text, where: 'field' };
    }),
  );
  if (!tree) return inFields;
  const locate: Locate = (place) => (locator ??= createLocator(source.text))(place);
  const inTree = convertTree(resolveOverrides(tree, variant), convert, componentRules, locate).flags;
  return [
    ...inFields,
    ...inTree.map(({ point = { line: 1, column: 1 }, attribute, ...flag }): DoubtfulFlag => {
      return { ...flag, file, line: point.line, column: point.column, variant, where: attribute === undefined ? 'text' : 'attribute' };
    }),
  ];
}

/** The YAML of a content file: its frontmatter, or the whole of a settings file. */
export function readSettings(source: SourceFile): YamlData {
  if (!source.path.endsWith('.mdx')) return readYaml(source.text, { file: source.file, line: 1, column: 1 });
  return readYaml(splitFrontmatter(source).frontmatter, { file: source.file, line: 2, column: 1 });
}

/** A place whose conversion is doubtful, in one variant or in several alike. */
export interface DoubtfulPlace extends Place {
  block: string;
  offset: number;
  length: number;
  source: string;
  where: DoubtfulFlag['where'];
  /** The word around it. */
  word: string;
  /** One for each variant, in each the same character, if printed differently. */
  choices: Pick<DoubtfulFlag, 'variant' | 'chosen' | 'alternatives' | 'confidence'>[];
}

/** Flags as places: what several variants doubt alike is one. */
export function doubtfulPlaces(flags: readonly DoubtfulFlag[]): DoubtfulPlace[] {
  const places = new Map<string, DoubtfulPlace>();
  for (const { file, line, column, block, offset, length, source, where, variant, chosen, alternatives, confidence } of flags) {
    const key = JSON.stringify([file, line, column, block, offset, source, foldGlyphs(chosen)]);
    const choice = { variant, chosen, alternatives, confidence };
    const known = places.get(key);
    if (known) {
      known.choices.push(choice);
      continue;
    }
    const { start, end } = wordAt(block, offset);
    places.set(key, { file, line, column, block, offset, length, source, where, word: block.slice(start, end), choices: [choice] });
  }
  return [...places.values()];
}

function inReadingOrder(flags: DoubtfulFlag[]): DoubtfulFlag[] {
  return flags.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column || a.offset - b.offset));
}
