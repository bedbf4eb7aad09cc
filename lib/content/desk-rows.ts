import { toString } from 'hast-util-to-string';

import { componentRules } from '@/lib/mdx/registry';
import { convertTree } from '@/lib/script/convert-tree';
import { createConverter, type Converter } from '@/lib/script/converter';
import { splitEdited, type Edit, type Range } from '@/lib/script/edits';
import { resolveOverrides } from '@/lib/script/resolve-overrides';
import { pickByVariant, scriptOf, type ByVariant, type Variant } from '@/lib/script/variants';

import { align, textLikeness } from './align';
import { createArticleConverter } from './article-converter';
import { deskMarks, type DeskRow } from './desk';
import { kindOfChange, markTree, signConversion, type Mark } from './mark-conversion';
import { placeFiles, type FilePlacer } from './place-files';
import { shareHeadingIds } from './tree';

import type { Element, Root, RootContent } from 'hast';
import type { ArticleDocument, VariantDocument } from './documents';
import type { OpenPlace } from './desk-places';
import type { TermContext } from './localize';

/** What the rows must know besides the article. */
export interface DeskContext extends TermContext {
  files: FilePlacer;
  places: readonly OpenPlace[];
}

/** One side of the rows: a variant and what it is read from. */
interface Side {
  variant: Variant;
  own?: VariantDocument;
  /** As the site converts, and the same without terms, to tell what terms do. */
  convert: Converter;
  convertPlainly: Converter;
}

/** An article in two variants, block by block, with its doubtful places and the changes that matter marked. */
export function deskRows(article: ArticleDocument, handWritten: ByVariant<VariantDocument>, left: Variant, right: Variant, context: DeskContext): DeskRow[] {
  const own = { left: ownOf(left), right: ownOf(right) };
  const marks: Mark[] = [];
  const add = (mark: Mark) => marks.push(mark) - 1;

  function ownOf(variant: Variant): VariantDocument | undefined {
    return variant === article.fields.script ? undefined : pickByVariant(handWritten, variant);
  }

  /** A variant as it is read from a hand-written file, or, without one, from the article itself. */
  function sideOf(variant: Variant, document?: VariantDocument): Side {
    const options = { from: document?.variant ?? article.fields.script, to: variant, hongKongParticle: context.hongKongParticle };
    const terms = [article.fields.terms ?? [], context.terms];
    return { variant, own: document, convert: createArticleConverter(article, { ...options, terms }), convertPlainly: createArticleConverter(article, options) };
  }

  /** What is to be marked in a block on one side: its doubtful places, and where the two sides differ in more than script. */
  function marksOf(text: string, keep: readonly Range[], side: Side, other: Side): Mark[] {
    const flags = context.places
      .filter(({ place }) => place.block === text && place.choices.some(({ variant }) => variant === side.variant || variant === other.variant))
      .map(({ place, shown }): Mark => ({ start: place.offset, end: place.offset + place.length, kind: 'flag', place: shown.id, percent: Math.floor(100 * place.choices[0]!.confidence) }));
    const areOfOneText = side.own === other.own;
    const compared = areOfOneText ? [side, other] : [side];
    const changes = compared.flatMap((each): Mark[] => {
      const { edits } = each.convert(text, keep);
      const plain = each.convertPlainly(text, keep).edits;
      const undone = plain.filter((edit) => !edits.some((one) => one.start < edit.end && edit.start < one.end));
      return [
        ...edits.flatMap((edit): Mark[] => {
          const kind = kindOfChange(edit, text, plain);
          return kind === 'plain' ? [] : [{ start: edit.start, end: edit.end, kind }];
        }),
        ...undone.map(({ start, end }: Edit): Mark => ({ start, end, kind: 'term' })),
      ];
    });
    const differs = ({ start, end }: Range) => {
      if (!areOfOneText) return true;
      const [mine, theirs] = [side, other].map((each) => splitEdited(text, each.convert(text, keep).edits, [0, start, end, text.length])[1]);
      return mine !== theirs;
    };
    return [...flags, ...changes.filter(differs)];
  }

  function render(tree: Root, side: Side, other: Side): Root {
    const converter: Converter = (text, keep = []) => signConversion(text, side.convert(text, keep), marksOf(text, keep, side, other), add);
    const { tree: converted } = convertTree(resolveOverrides(tree, side.variant), converter, componentRules);
    return placeFiles(markTree(converted, marks, toElement), article.path, context.files);
  }

  /** A row for each field, from the hand-written file where that has the field. */
  const fieldRow = (kind: 'title' | 'summary'): DeskRow[] => {
    const from = (document: VariantDocument | undefined) => (document?.fields[kind] === undefined ? undefined : document);
    const sides = [sideOf(left, from(own.left)), sideOf(right, from(own.right))] as const;
    const [one, other] = sides.map((side, i) => {
      const text = side.own?.fields[kind] ?? article.fields[kind];
      return text === undefined ? undefined : render(wrap(text), side, sides[1 - i]!);
    });
    return one || other ? [{ kind, left: one, right: other }] : [];
  };
  const sides = [sideOf(left, own.left), sideOf(right, own.right)] as const;
  const [leftBlocks, rightBlocks] = sides.map((side, i) => {
    const source = side.own ? shareHeadingIds(side.own.tree, article.tree) : article.tree;
    return blocksOf(render(source, side, sides[1 - i]!));
  });
  return [...fieldRow('title'), ...fieldRow('summary'), ...alignBlocks(leftBlocks!, rightBlocks!, own.left === own.right)];
}

function wrap(text: string): Root {
  return { type: 'root', children: [{ type: 'text', value: text }] };
}

function blocksOf(tree: Root): RootContent[] {
  return tree.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
}

/** Blocks of one text belong together by where they stand in it; blocks of two, by what they say. */
function alignBlocks(left: readonly RootContent[], right: readonly RootContent[], areOfOneText: boolean): DeskRow[] {
  const fold = foldScript();
  const texts = new Map([...left, ...right].map((node) => [node, fold(textOf(node))]));
  const likeness = (a: RootContent, b: RootContent) => {
    if (areOfOneText) return a.position?.start.offset === b.position?.start.offset && a.position?.start.line === b.position?.start.line ? 1 : 0;
    return tagOf(a) === tagOf(b) ? textLikeness(texts.get(a)!, texts.get(b)!) : 0;
  };
  const asRoot = (node: RootContent | undefined): Root | undefined => node && { type: 'root', children: [node] };
  return align(left, right, likeness).map((row) => ({ kind: 'block', left: asRoot(row.left), right: asRoot(row.right) }));
}

/** Texts in either script as texts that can be compared. */
function foldScript(): (text: string) => string {
  const convert = createConverter({ from: 'zh-Hant', to: 'zh-Hans', hongKongParticle: '着' });
  return (text) => convert(text).text;
}

function textOf(node: RootContent): string {
  return node.type === 'element' ? toString(node) : '';
}

function tagOf(node: RootContent): string {
  return node.type === 'element' ? node.tagName : node.type;
}

function toElement({ kind, place, percent }: Mark, text: string): Element {
  const children = [{ type: 'text', value: text } as const];
  if (place === undefined) return { type: 'element', tagName: 'mark', properties: { className: [deskMarks[kind]] }, children };
  return { type: 'element', tagName: 'button', properties: { type: 'button', className: [deskMarks.flag], dataPlace: place, title: `${percent} %` }, children };
}

/** The first variant of the other script, which is what an editor wants to see beside the article's own. */
export function otherSide(script: Variant, variants: readonly Variant[]): Variant {
  return variants.find((variant) => scriptOf(variant) !== scriptOf(script)) ?? script;
}
