import { parseBody, type ParsedBody } from '@/lib/mdx/parse-body';
import { problemAt, top, type Problem } from '@/lib/problems/problem';

import { classifyFile } from './files';
import { noMemory } from './memory';
import { readFields, type ReadFields } from './read-fields';
import { articleFields, variantFields, type ArticleFields, type VariantFields } from './schemas';
import { scriptTextOf } from './script-texts';
import { splitFrontmatter, type SourceFile } from './source-file';

import type { z } from 'zod';
import type { Term } from '@/lib/script/terms';
import type { Variant } from '@/lib/script/variants';
import type { ScriptText } from './check-script';
import type { ContentContext } from './context';
import type { ArticleDocument, VariantDocument } from './documents';

/** The files of an article: its own, and those of its hand-written variants; either may be missing. */
export interface ArticleSources {
  /** Address without variant. */
  path: string;
  main?: SourceFile;
  variants: readonly { variant: Variant; source: SourceFile }[];
}

/** An .mdx file: its frontmatter and its text. */
export interface ReadMdx<Fields> extends ReadFields<Fields> {
  body: ParsedBody;
}

/** An article as far as it can be read. Documents are there exactly where the fields are right. */
export interface ReadArticle {
  main?: { source: SourceFile; read: ReadMdx<ArticleFields>; document?: ArticleDocument; text?: ScriptText };
  variants: { source: SourceFile; variant: Variant; read: ReadMdx<VariantFields>; document?: VariantDocument; text?: ScriptText }[];
}

/** The files of each article together, in the order of the files. */
export function groupArticles(sources: readonly SourceFile[]): ArticleSources[] {
  const groups = new Map<string, { path: string; main?: SourceFile; variants: { variant: Variant; source: SourceFile }[] }>();
  for (const source of sources) {
    const is = classifyFile(source.path);
    if (is.kind !== 'article' && is.kind !== 'variant') continue;
    const group = groups.get(is.path) ?? { path: is.path, variants: [] };
    groups.set(is.path, group);
    if (is.kind === 'article') group.main = source;
    else group.variants.push({ variant: is.variant, source });
  }
  return [...groups.values()];
}

/** The files of an article, its own first. */
export function filesOf({ main, variants }: ArticleSources): SourceFile[] {
  return [...(main ? [main] : []), ...variants.map(({ source }) => source)];
}

/** Reads the files of an article. */
export function readArticle({ path, main, variants }: ArticleSources, terms: readonly Term[], context: Pick<ContentContext, 'parse' | 'remember'>): ReadArticle {
  const { remember = noMemory } = context;
  return { main: main && readMain(main), variants: variants.map(({ variant, source }) => readVariant(source, variant)) };

  function readMain(source: SourceFile): ReadArticle['main'] {
    const read = remember(source, 'mdx', [], () => readMdx(source, articleFields, context));
    const { fields, body } = read;
    return {
      source,
      read,
      text: remember(source, 'text', [terms], () => scriptTextOf(source, read, { tree: body.tree, terms })),
      document: fields && remember(source, 'document', [], () => ({ path, fields, tree: body.tree, hash: '' })),
    };
  }

  function readVariant(source: SourceFile, variant: Variant): ReadArticle['variants'][number] {
    const read = remember(source, 'mdx', [], () => readMdx(source, variantFields, context));
    const { fields, body } = read;
    return {
      source,
      variant,
      read,
      text: remember(source, 'text', [terms], () => scriptTextOf(source, read, { tree: body.tree, script: variant, terms })),
      document: fields && remember(source, 'document', [], () => ({ path, variant, fields, tree: body.tree, hash: '' })),
    };
  }
}

/** Reads an .mdx file. What is wrong with its text is reported even where its frontmatter is bad, and the reverse. */
export function readMdx<Schema extends z.ZodType<ArticleFields | VariantFields>>(
  source: SourceFile,
  schema: Schema,
  { parse = parseBody }: Pick<ContentContext, 'parse'> = {},
): ReadMdx<z.infer<Schema>> {
  const parts = splitFrontmatter(source);
  const body = parse(parts.body, parts.bodyAt);
  if (parts.problems.length > 0) {
    // Without its end, nobody knows where the frontmatter's text begins: nothing is said of it.
    const ofBody = parts.problems.some(({ rule }) => rule === 'frontmatter-unclosed') ? [] : body.problems;
    return { body, sound: {}, problems: [...parts.problems, ...ofBody], placeOf: () => top(source.file) };
  }
  const read = readFields(parts.frontmatter, { file: source.file, line: 2, column: 1 }, schema);
  return { ...read, body, problems: [...read.problems, ...body.problems] };
}

/** The top of a hand-written variant that its article has no use for. */
export function ownScriptProblems({ main, variants }: ReadArticle): Problem[] {
  return variants.flatMap(({ source, variant }) => (main?.document?.fields.script === variant ? [problemAt(top(source.file), 'variant-file-own-script', { variant })] : []));
}
