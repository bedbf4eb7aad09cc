import { stringify } from 'yaml';

import { isSlug, reservedSlugs, suggestSlug } from '@/lib/content/files';
import { readMdx } from '@/lib/content/read-article';
import { articleFields, type ArticleFields } from '@/lib/content/schemas';
import { slugFromTitle } from '@/lib/content/suggest-title-slug';

import { readByLine } from './by-line';
import { sectionOf, type SectionTitle } from './breadcrumb';
import { damagedPlaces, type DamagedPlace } from './damaged-places';
import { decodeText } from './decode-text';
import { fileFormat, type FileFormat } from './file-format';
import { findFields } from './find-fields';
import { findHeadings } from './find-headings';
import { findTime } from './find-time';
import { ImportError } from './import-error';
import { oldAddresses } from './old-addresses';
import { placeResources, type ImportedFile } from './place-resources';
import { areSameWords, blockText, readableText } from './readable-text';
import { readDocx } from './read-docx';
import { readMarkdown } from './read-markdown';
import { readPage } from './read-page';
import { readText } from './read-text';
import { repairBlocks, repairField } from './repair-text';
import { textOf } from './article-lines';
import { inlineTag } from './to-markdown';
import { tellScript } from './tell-script';
import { writeBody } from './write-body';

import type { RootContent } from 'mdast';
import type { Variant } from '@/lib/script/variants';
import type { Page } from './page';
import type { Removed } from './removed';

/** What an import must know of the site, and what was asked for. */
export interface ImportContext {
  /** IANA name; times without an offset are of this zone. */
  timeZone: string;
  /** Script of a text that has no character of one script alone. */
  defaultScript: Variant;
  sections: readonly SectionTitle[];
  /** Slugs of the tags that the site has. */
  tags: readonly string[];
  /** The day of the import, ISO 8601: the date of an article whose own is not known, which becomes a draft. */
  today: string;
  section?: string;
  slug?: string;
  /** Answers of the editor where the file does not tell. */
  title?: string;
  publishedAt?: string;
  /** The bytes of a file beside the imported one, by its path from there. */
  find: (path: string) => Uint8Array | undefined;
}

/** An article made of a file from elsewhere. */
export interface ImportedArticle {
  /** Path below `content/`, with its ending. */
  path: string;
  script: Variant;
  fields: ArticleFields;
  mdx: string;
  removed: Removed[];
  damaged: DamagedPlace[];
  files: ImportedFile[];
}

/**
 * Makes an article of a file. Whatever of its words is not in the article is in `removed`; where characters were lost the
 * article has a `<Damaged>`.
 *
 * @param name the file's name, without its folder
 * @throws ImportError where no article can be made of it
 */
export async function importArticle(name: string, bytes: Uint8Array, context: ImportContext): Promise<ImportedArticle> {
  try {
    return makeArticle(name, await readFile(name, bytes), context);
  } catch (error) {
    // A tree that is nested too deep for the libraries that walk it.
    if (error instanceof RangeError && /call stack/u.test(error.message)) throw new ImportError({ kind: 'too-deep', limit: 0 }, { cause: error });
    throw error;
  }
}

async function readFile(name: string, bytes: Uint8Array): Promise<Page> {
  const format = fileFormat(name, bytes);
  if (format === 'docx') return readDocx(bytes);
  const { text, encoding, nulLines } = decodeText(bytes);
  if (looksBinary(text)) throw new ImportError({ kind: 'binary' });
  if (text.trim() === '') throw new ImportError({ kind: 'empty' });
  const page = readers[format](text);
  const notes: Removed[] = encoding === 'utf-8' ? [] : [{ kind: 'encoding', text: encoding, line: 1 }];
  return { ...page, removed: [...notes, ...nulLines.map((line): Removed => ({ kind: 'control', text: '\0', line })), ...page.removed] };
}

const readers: Readonly<Record<Exclude<FileFormat, 'docx'>, (text: string) => Page>> = { html: readPage, markdown: readMarkdown, text: readText };

/** Whether more of a text is control characters than any text has. */
function looksBinary(text: string): boolean {
  const controls = text.slice(0, 20_000).match(/[\u0000-\u0008\u000E-\u001F]/gu)?.length ?? 0;
  return controls > 20 && controls > Math.min(text.length, 20_000) / 20;
}

function makeArticle(name: string, page: Page, context: ImportContext): ImportedArticle {
  const found = findFields(page, context.timeZone);
  const { given } = page;
  const removed = [...page.removed, ...found.removed];
  const rawTitle = context.title ?? (given.title as string | undefined) ?? found.title ?? titleFromName(name, removed);
  if (given.title !== undefined && found.title !== undefined && given.title !== found.title) restoreTitle(found);
  const title = repairField(rawTitle, found.titleLine);
  const source = (given.source as ArticleFields['source']) ?? found.source;
  const sourceName = source && repairField(source.name, found.titleLine);
  const authors = ((given.authors as ArticleFields['authors']) ?? [...found.authors, ...(typeof given.author === 'string' ? (readByLine(`作者：${given.author}`) ?? [{ name: given.author }]) : [])])
    .map((author) => ({ ...author, repaired: repairField(author.name, found.titleLine) }))
    .filter(({ repaired }) => repaired.text !== '');
  removed.push(...title.removed);
  if (title.text === '') throw new ImportError({ kind: 'no-title' });

  const section = context.section ?? sectionOf(found.breadcrumb, context.sections);
  if (section === undefined) throw new ImportError({ kind: 'no-section', breadcrumb: found.breadcrumb });
  const slug = slugFor(name, title.text, context.slug);

  const addresses = page.head?.addresses ?? [];
  const resources = placeResources(found.blocks, { slug, pictures: page.pictures, find: context.find, base: addresses.find((address) => /^https?:/iu.test(address)) });
  const repaired = repairBlocks(resources.blocks);
  const headed = findHeadings(repaired.blocks, page.hasMarkup);
  removed.push(...resources.removed, ...repaired.removed, ...headed.removed);
  const lost = [['title', title], ...(sourceName ? [['source.name', sourceName] as const] : []), ...authors.map(({ repaired: name }) => ['authors.name', name] as const)] as const;
  const marks = (lost as readonly (readonly [string, { text: string; lost: string[] }])[]).filter(([, { lost }]) => lost.length > 0).map(([field, { text }]): RootContent => ({ type: 'paragraph', children: [inlineTag('Damaged', { original: `${field}: ${text}` })] }));
  if (headed.blocks.every((block) => textOf(block).trim() === '' && !JSON.stringify(block).includes('"Damaged"') && !JSON.stringify(block).includes('"image"') && !JSON.stringify(block).includes('"Figure"'))) throw new ImportError({ kind: 'no-text' });
  const blocks = [...marks, ...headed.blocks];

  const time = context.publishedAt ?? (given.publishedAt as string | undefined) ?? (typeof given.date === 'string' ? findTime(given.date, context.timeZone)?.iso : undefined) ?? found.publishedAt;
  if (time === undefined) removed.push({ kind: 'date-missing', text: '', line: 1 });
  const script = tellScript([title.text, blockText(blocks)].join('\n'), given.script as Variant | undefined, context.defaultScript);
  removed.push(...script.removed);
  const tags = ((given.tags as string[] | undefined) ?? []).filter((tag) => context.tags.includes(tag) || void removed.push({ kind: 'frontmatter-unknown', text: `tags: ${tag}`, line: 1 }));
  const redirectFrom = [...new Set([...((given.redirectFrom as string[] | undefined) ?? []), ...oldAddresses(addresses)])];
  const fields: ArticleFields = {
    title: title.text,
    script: script.script,
    publishedAt: time ?? context.today,
    ...pick(given, ['summary', 'updatedAt', 'corrections']),
    ...(source && sourceName && sourceName.text !== '' ? { source: { ...source, name: sourceName.text } } : {}),
    ...(authors.length > 0 ? { authors: authors.map(({ repaired: name, role }) => ({ name: name.text, ...(role ? { role } : {}) })) } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    ...(time === undefined || given.draft === true ? { draft: true } : {}),
    ...(redirectFrom.length > 0 ? { redirectFrom } : {}),
    ...(resources.attachments.length > 0 ? { attachments: resources.attachments.map(({ file, title }) => ({ file, title: repairField(title, 1).text || file })) } : {}),
  };
  const body = writeBody(blocks);
  const mdx = `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body.trim()}\n`;
  const path = `${section}/${slug}.mdx`;
  const damaged = check(path, mdx, body, blocks);
  return { path, script: script.script, fields, mdx, removed: inOrder(removed), damaged, files: resources.files };
}

/** The article as it will be checked and read: the same words as before it was written, and no fault but what was lost. */
function check(path: string, mdx: string, body: string, blocks: readonly RootContent[]): DamagedPlace[] {
  const read = readMdx({ path, file: `content/${path}`, text: mdx, problems: [] }, articleFields);
  const fault = read.problems.find(({ severity, rule }) => severity === 'error' && rule !== 'damaged');
  if (fault) throw new ImportError({ kind: 'not-valid', problem: fault });
  const before = blockText(blocks);
  const after = readableText(body);
  if (!areSameWords(before, after)) {
    const at = [...before].findIndex((character, i) => [...after][i] !== character);
    throw new ImportError({ kind: 'not-faithful', line: 1, text: [...before].slice(Math.max(0, at - 10), at + 20).join('') });
  }
  return damagedPlaces(mdx, read.problems);
}

/** A title of the file's own head leaves the line of the text where it is. */
function restoreTitle(found: ReturnType<typeof findFields>): void {
  found.blocks.unshift({ type: 'heading', depth: 2, children: [{ type: 'text', value: found.title! }] });
}

function titleFromName(name: string, removed: Removed[]): string {
  const title = name.replace(/\.[^.]+$/u, '').replace(/[_+]+/gu, ' ').trim();
  if (!/\p{Script=Han}{2,}/u.test(title)) throw new ImportError({ kind: 'no-title' });
  removed.push({ kind: 'title-from-file-name', text: title, line: 1 });
  return title;
}

function slugFor(name: string, title: string, asked: string | undefined): string {
  if (asked !== undefined) {
    if (!isSlug(asked) || reservedSlugs.has(asked)) throw new ImportError({ kind: 'bad-slug', slug: asked, suggestion: suggestSlug(asked) });
    return asked;
  }
  const base = name.replace(/\.[^.]+$/u, '');
  const own = /^[\x20-\x7E]+$/u.test(base) && base.length <= 80 ? suggestSlug(base) : undefined;
  const slug = own !== undefined && !reservedSlugs.has(own) && !reservedNames.has(own) ? own : slugFromTitle(title);
  if (slug === undefined || reservedSlugs.has(slug)) throw new ImportError({ kind: 'no-slug', title });
  return slug;
}

/** Names that say nothing of a file. */
const reservedNames: ReadonlySet<string> = new Set(['index', 'default', 'content', 'article', 'news', 'show', 'view', 'detail', 'info', 'document', 'untitled']);

function pick(given: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])));
}

function inOrder(removed: readonly Removed[]): Removed[] {
  return [...removed].sort((a, b) => a.line - b.line);
}
