import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { classifyFile, parentPath } from '@/lib/content/files';
import { readFields } from '@/lib/content/read-fields';
import { articleFields, sectionFields, tagsFields, variantFields } from '@/lib/content/schemas';
import { splitFrontmatter, type SourceFile } from '@/lib/content/source-file';

import { readSource } from './files';
import { shortHash } from './hash';
import { parseBodyOnce } from './parsed-bodies';

import type { Root } from 'hast';
import type { z } from 'zod';
import type { ContentDocuments } from '@/lib/content/documents';
import type { ArticleFields, SectionFields, TagsFields, VariantFields } from '@/lib/content/schemas';
import type { Term } from '@/lib/script/terms';
import type { Variant } from '@/lib/script/variants';

/** What Contentlayer adds to the fields of a document. */
interface Envelope {
  _id: string;
  _raw: unknown;
  type: string;
  body?: unknown;
}

/** The documents that Contentlayer wrote, in our shapes. Its own never get further than here. */
export function readContentlayerDocuments(): ContentDocuments {
  return {
    articles: readType<ArticleFields>('Article', articleFields).map(({ id, source, fields }) => ({ path: pathOf(id), fields, ...readBody(source) })),
    variants: readType<VariantFields>('HandWrittenVariant', variantFields).map(({ id, source, fields }) => ({
      path: pathOf(id),
      variant: (classifyFile(id) as { variant: Variant }).variant,
      fields,
      ...readBody(source),
    })),
    sections: readType<SectionFields>('Section', sectionFields).map(({ id, fields }) => ({ path: parentPath(id), fields })),
    tags: readType<TagsFields>('TagList', tagsFields)[0]?.fields,
    terms: readType<{ rows: Term[] }>('TermList').flatMap(({ fields }) => fields.rows),
  };
}

/**
 * The documents of a type. Which there are is Contentlayer's to say; their fields are read as the check reads them, since
 * its YAML reader leaves `\r` at the end of a CRLF file's last field. Where a file is broken just now, as happens in live
 * editing, its last good fields stand.
 */
function readType<Fields>(type: string, schema?: z.ZodType<Fields>): { id: string; source: SourceFile; fields: Fields }[] {
  const file = join('.contentlayer/generated', type, '_index.json');
  const documents = JSON.parse(readFileSync(file, 'utf8')) as (Fields & Envelope)[];
  return documents
    .map(({ _id, _raw, type: _type, body, ...fields }) => {
      const source = readSource(_id);
      return { id: _id, source, fields: (schema && readOwnFields(source, schema)) ?? (fields as unknown as Fields) };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readOwnFields<Fields>(source: SourceFile, schema: z.ZodType<Fields>): Fields | undefined {
  const text = source.path.endsWith('.mdx') ? splitFrontmatter(source).frontmatter : source.text;
  return readFields(text, { file: source.file, line: 1, column: 1 }, schema).fields;
}

function pathOf(id: string): string {
  return (classifyFile(id) as { path: string }).path;
}

/** The tree that Contentlayer's step made of a file; it is kept by the hash of the text, so this finds just that one. */
function readBody(source: SourceFile): { tree: Root; hash: string } {
  const { body, bodyAt } = splitFrontmatter(source);
  return { tree: parseBodyOnce(body, bodyAt).tree, hash: shortHash(source.text) };
}
