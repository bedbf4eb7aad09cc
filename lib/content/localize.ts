import { convertTree } from '@/lib/script/convert-tree';
import { createConverter, type Converter } from '@/lib/script/converter';
import { resolveOverrides } from '@/lib/script/resolve-overrides';
import { pickByVariant, type ByVariant, type Variant } from '@/lib/script/variants';
import { componentRules } from '@/lib/mdx/registry';

import { createArticleConverter } from './article-converter';
import { latestDate } from './dates';
import { placeFiles, type FilePlacer } from './place-files';
import { headingsOf, readingMinutesOf, shareHeadingIds } from './tree';

import type { Term } from '@/lib/script/terms';
import type { ArticleDocument, ContentDocuments, SectionDocument, VariantDocument } from './documents';
import type { Article, Section, Tag } from './model';

/** What conversion must know besides the words. */
export interface TermContext {
  /** The site's terms. */
  terms: readonly Term[];
  hongKongParticle: '着' | '著';
}

export interface LocalizeContext extends TermContext {
  /** Gives a file beside an article its address on the site. */
  files: FilePlacer;
  /** IANA name: what a date without a time means. */
  timeZone: string;
}

/**
 * An article as it is read in one variant. The hand-written file for the variant, or for the one it falls back to, is
 * the source if there is one; conversion starts from what it is written in.
 */
export function localizeArticle(
  document: ArticleDocument,
  handWritten: ByVariant<VariantDocument>,
  to: Variant,
  state: Article['state'],
  context: LocalizeContext,
): Article {
  const { fields, path } = document;
  // In the variant it is written in, an article is read as it was written.
  const own = to === fields.script ? undefined : pickByVariant(handWritten, to);
  const terms = [fields.terms ?? [], context.terms];
  const converterFrom = (from: Variant) => createArticleConverter(document, { from, to, terms, hongKongParticle: context.hongKongParticle });
  const convert = converterFrom(fields.script);
  const text = (value: string) => convert(value).text;
  const optional = (value: string | undefined) => (value === undefined ? undefined : text(value));

  const source = own ? shareHeadingIds(own.tree, document.tree) : document.tree;
  const convertOwn = own ? converterFrom(own.variant) : convert;
  const ownText = (value: string | undefined) => (value === undefined ? undefined : convertOwn(value).text);
  const { tree: converted } = convertTree(resolveOverrides(source, to), convertOwn, componentRules);
  const tree = placeFiles(converted, path, context.files);
  return {
    path,
    title: ownText(own?.fields.title) ?? text(fields.title),
    summary: ownText(own?.fields.summary) ?? optional(fields.summary),
    script: fields.script,
    publishedAt: fields.publishedAt,
    updatedAt: fields.updatedAt,
    changedAt: latestDate([fields.publishedAt, ...(fields.updatedAt ? [fields.updatedAt] : []), ...(fields.corrections ?? []).map(({ at }) => at)], context.timeZone),
    source: fields.source && { ...fields.source, name: text(fields.source.name) },
    authors: (fields.authors ?? []).map((author) => ({ ...author, name: text(author.name) })),
    tags: fields.tags ?? [],
    cover: fields.cover && {
      ...context.files.picture(path, fields.cover.src),
      alt: optional(fields.cover.alt) ?? '',
      caption: optional(fields.cover.caption),
      credit: optional(fields.cover.credit),
    },
    corrected: (fields.corrections ?? []).length > 0 || undefined,
    state,
    readingMinutes: readingMinutesOf(tree),
    tree,
    headings: headingsOf(tree),
    attachments: (fields.attachments ?? []).map(({ file, title }) => ({ ...context.files.attachment(path, file), title: text(title) })),
    corrections: (fields.corrections ?? []).map(({ at, note }) => ({ at, note: text(note) })),
  };
}

/** Sections as one variant names them, in reading order; each after the one it is in. */
export function localizeSections(documents: readonly SectionDocument[], to: Variant, context: TermContext): Section[] {
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const sortKey = ({ path }: SectionDocument) =>
    path.split('/').map((_, i, parts) => {
      const ancestor = parts.slice(0, i + 1).join('/');
      return [byPath.get(ancestor)?.fields.order ?? Number.POSITIVE_INFINITY, ancestor] as const;
    });
  const inOrder = [...documents].sort((a, b) => compareKeys(sortKey(a), sortKey(b)));
  return inOrder.map(({ path, fields }) => {
    const convert = converterOf(fields.script, to, context);
    const { title, summary, slogan, kind = 'section' } = fields;
    return { path, kind, title: convert(title).text, summary: summary && convert(summary).text, slogan: slogan && convert(slogan).text };
  });
}

/** Tags as one variant names them, in the order of tags.yml. */
export function localizeTags(tags: ContentDocuments['tags'], to: Variant, context: TermContext): Tag[] {
  if (!tags) return [];
  const convert = converterOf(tags.script, to, context);
  return Object.entries(tags.tags).map(([slug, title]) => ({ slug, title: convert(title).text }));
}

function converterOf(from: Variant, to: Variant, { terms, hongKongParticle }: TermContext): Converter {
  return createConverter({ from, to, terms: [terms], hongKongParticle });
}

type SortKey = readonly (readonly [order: number, path: string])[];

function compareKeys(a: SortKey, b: SortKey): number {
  for (const [i, [order, path]] of a.entries()) {
    const other = b[i];
    if (!other) return 1;
    if (order !== other[0]) return order < other[0] ? -1 : 1;
    if (path !== other[1]) return path < other[1] ? -1 : 1;
  }
  return a.length - b.length;
}
