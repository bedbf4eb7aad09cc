import { parseBody, type ParsedBody } from '@/lib/mdx/parse-body';
import { nearest } from '@/lib/problems/nearest';
import { inReadingOrder, problemAt, type Place, type Problem } from '@/lib/problems/problem';

import { checkDates } from './check-dates';
import { checkDoubtful } from './check-doubtful';
import { checkFiles } from './check-files';
import { checkOverrides } from './check-overrides';
import { checkRedirects, type PlacedRedirect } from './check-redirects';
import { checkScript, type Mend, type ScriptText } from './check-script';
import { fileReferences, resolveFile } from './file-references';
import { classifyFile, parentPath, slugOf } from './files';
import { noMemory } from './memory';
import { readFields, type ReadFields } from './read-fields';
import { articleFields, sectionFields, tagsFields, termList, termsFields, variantFields, type ArticleFields, type VariantFields } from './schemas';
import { scriptTextOf } from './script-texts';
import { splitFrontmatter, type SourceFile } from './source-file';

import type { z } from 'zod';
import type { Term } from '@/lib/script/terms';
import type { Variant } from '@/lib/script/variants';
import type { ContentContext, PlacedTerm } from './context';
import type { ContentDocuments } from './documents';
import type { DataPath } from './yaml';

/** All content, and all that is wrong with it. The documents are whole only where no problem is an error. */
export interface CheckedContent {
  documents: ContentDocuments;
  problems: Problem[];
  /** Changes that are safe to make, each for some problem. */
  mends: Mend[];
  /** What each file says in its script. */
  texts: ScriptText[];
  /** How many doubtful conversions there are in each article, section and list of tags without errors, by its path below `content/`. */
  doubtful: ReadonlyMap<string, number>;
}

/** Reads all content files and finds every problem in them at once. */
export function readContent(sources: readonly SourceFile[], context: ContentContext): CheckedContent {
  const problems: Problem[] = [...sources.flatMap((source) => source.problems), ...checkFiles(sources)];
  const documents: ContentDocuments = { articles: [], variants: [], sections: [], terms: [] };
  const articleTerms = new Map<string, PlacedTerm[]>();
  const redirects: PlacedRedirect[] = [];
  const places = new Map<string, Place>();
  const texts: ScriptText[] = [];
  const { remember = noMemory } = context;
  const addText = (text: ScriptText | undefined) => void (text && texts.push(text));
  const readable = sources.filter((source) => source.problems.length === 0);
  const ofKind = (kind: string) => readable.filter((source) => classifyFile(source.path).kind === kind);
  const files = new Set([...context.assets, ...sources.map(({ path }) => path).filter((path) => classifyFile(path).kind === 'article')]);

  const termFiles = ofKind('terms').map((source) => remember(source, 'terms', [], () => readTerms(source)));
  problems.push(...termFiles.flatMap((read) => read.problems));
  const siteTerms = termFiles.length > 0 ? remember(termFiles[0]!, 'all terms', termFiles, () => gatherTerms(termFiles)) : noTerms;
  documents.terms = siteTerms.terms;

  const [tagsSource] = ofKind('tags');
  if (tagsSource) {
    const read = remember(tagsSource, 'fields', [], () => readFields(tagsSource.text, top(tagsSource.file), tagsFields));
    problems.push(...read.problems);
    documents.tags = read.fields;
    addText(remember(tagsSource, 'text', [documents.terms], () => scriptTextOf(tagsSource, read, { terms: documents.terms })));
  }
  // Tags that could not be read are reported once, not at every article that has one.
  const tagsAreKnown = documents.tags !== undefined || !sources.some(({ path }) => classifyFile(path).kind === 'tags');

  for (const source of ofKind('section')) {
    const read = remember(source, 'fields', [], () => readFields(source.text, top(source.file), sectionFields));
    problems.push(...read.problems);
    addText(remember(source, 'text', [documents.terms], () => scriptTextOf(source, read, { terms: documents.terms })));
    if (read.fields) documents.sections.push({ path: parentPath(source.path), fields: read.fields });
  }

  for (const source of ofKind('article')) {
    const { path } = classifyFile(source.path) as { path: string };
    const article = remember(source, 'mdx', [], () => readMdx(source, articleFields, context));
    const references = remember(source, 'references', [], () => referencesOf(article, path, source.file));
    problems.push(...article.problems, ...checkReferences(references, files, context));
    if (tagsAreKnown) problems.push(...checkTags(article.sound.tags ?? [], documents.tags?.tags, article.placeOf));
    if (context.clock) problems.push(...checkDates(article.sound, article.placeOf, context.clock));
    for (const [i, value] of (article.sound.redirectFrom ?? []).entries()) {
      redirects.push({ value, article: path, place: article.placeOf(['redirectFrom', i]) });
    }
    places.set(path, top(source.file));
    addText(remember(source, 'text', [documents.terms], () => scriptTextOf(source, article, { tree: article.body.tree, terms: documents.terms })));
    const { fields, body } = article;
    if (!fields) continue;
    documents.articles.push(remember(source, 'document', [], () => ({ path, fields, tree: body.tree, hash: '' })));
    const terms = (fields.terms ?? []).map((term, i) => ({ term, place: article.placeOf(['terms', i]) }));
    if (terms.length > 0) articleTerms.set(path, terms);
  }

  for (const source of ofKind('variant')) {
    const { path, variant } = classifyFile(source.path) as { path: string; variant: Variant };
    const own = remember(source, 'mdx', [], () => readMdx(source, variantFields, context));
    const references = remember(source, 'references', [], () => referencesOf(own, path, source.file));
    problems.push(...own.problems, ...checkReferences(references, files, context));
    const main = documents.articles.find((article) => article.path === path);
    if (main?.fields.script === variant) problems.push(problemAt(top(source.file), 'variant-file-own-script', { variant }));
    places.set(`${path}.${variant}`, top(source.file));
    addText(remember(source, 'text', [documents.terms], () => scriptTextOf(source, own, { tree: own.body.tree, script: variant, terms: documents.terms })));
    const { fields, body } = own;
    if (fields) documents.variants.push(remember(source, 'document', [], () => ({ path, variant, fields, tree: body.tree, hash: '' })));
  }

  problems.push(...checkRedirects(redirects, filesByPath(sources)));
  problems.push(...checkOverrides(documents, { siteTerms: siteTerms.placed, articleTerms, places }, context));
  const checked = texts.map((text) => remember(text, 'script', [], () => checkScript(text)));
  problems.push(...checked.flatMap((each) => each.problems));
  const doubtful = checkDoubtful(documents, sources, problems, context);
  problems.push(...doubtful.problems);
  return { documents, problems: inReadingOrder(problems), mends: checked.flatMap(({ mends }) => mends), texts, doubtful: doubtful.counts };
}

/** An .mdx file: its frontmatter and its text. */
export interface ReadMdx<Fields> extends ReadFields<Fields> {
  body: ParsedBody;
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

/** The rows of a file of terms: a list, or a list under `terms:`. */
export function readTerms(source: SourceFile): { terms: PlacedTerm[]; problems: Problem[] } {
  const listed = /^terms:/mu.test(source.text);
  const schema: z.ZodType<Term[] | { terms: Term[] }> = listed ? termsFields : termList;
  const read = readFields(source.text, top(source.file), schema);
  const rows = Array.isArray(read.fields) ? read.fields : (read.fields?.terms ?? []);
  const prefix: DataPath = listed ? ['terms'] : [];
  return { terms: rows.map((term, i) => ({ term, place: read.placeOf([...prefix, i]) })), problems: read.problems };
}

interface SiteTerms {
  placed: readonly PlacedTerm[];
  terms: Term[];
}

/** One list for as long as no file of terms changes, so that it can be told from another by being another. */
const noTerms: SiteTerms = { placed: [], terms: [] };

function gatherTerms(files: readonly { terms: PlacedTerm[] }[]): SiteTerms {
  const placed = files.flatMap(({ terms }) => terms);
  return { placed, terms: placed.map(({ term }) => term) };
}

function checkTags(tags: readonly string[], known: Record<string, string> | undefined, placeOf: (path: DataPath) => Place): Problem[] {
  return tags.flatMap((tag, i) => {
    if (known && Object.hasOwn(known, tag)) return [];
    return [problemAt(placeOf(['tags', i]), 'tag-unknown', { tag, near: nearest(tag, Object.keys(known ?? {})) })];
  });
}

type PlacedReference = ReturnType<typeof fileReferences>[number] & Place;

/** Files that an article names, in its text and in its frontmatter. */
function referencesOf(article: ReadMdx<ArticleFields | VariantFields>, path: string, file: string): PlacedReference[] {
  const { placeOf } = article;
  const fields: Partial<ArticleFields> = article.sound;
  const references = fileReferences(article.body.tree, path).map((reference) => ({ ...reference, file }));
  if (fields.cover) {
    const { src } = fields.cover;
    references.push({ kind: 'picture', src, path: resolveFile(path, src), ...placeOf(['cover', 'src']) });
  }
  for (const [i, { file: src }] of (fields.attachments ?? []).entries()) {
    references.push({ kind: 'link', src, path: resolveFile(path, src), ...placeOf(['attachments', i, 'file']) });
  }
  return references;
}

/** References to files that are not there, or are no pictures where one should be. */
function checkReferences(references: readonly PlacedReference[], files: ReadonlySet<string>, context: ContentContext): Problem[] {
  return references.flatMap(({ kind, src, path: target, ...place }) => {
    if (/^(?:https?:)?\/\//iu.test(src)) return [problemAt(place, 'picture-remote', { src })];
    if (target === undefined) return [problemAt(place, 'file-outside', { src })];
    if (!files.has(target)) {
      const beside = [...files].filter((each) => parentPath(each) === parentPath(target)).map(slugOf);
      const near = nearest(slugOf(target), beside);
      return [problemAt(place, 'file-missing', { src, near: near && src.slice(0, src.lastIndexOf('/') + 1) + near })];
    }
    return kind === 'picture' && !context.isPicture(target) ? [problemAt(place, 'picture-unreadable', { src })] : [];
  });
}

/** The file of each article and each section, by its path. */
function filesByPath(sources: readonly SourceFile[]): Map<string, string> {
  return new Map(
    sources.flatMap(({ path, file }) => {
      const is = classifyFile(path);
      return is.kind === 'article' || is.kind === 'section' ? [[is.path, file] as const] : [];
    }),
  );
}

function top(file: string): Place {
  return { file, line: 1, column: 1 };
}
