import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { classifyFile, parentPath } from '@/lib/content/files';
import { splitFrontmatter } from '@/lib/content/source-file';

import { readSource } from './files';
import { shortHash } from './hash';
import { parseBodyOnce } from './parsed-bodies';

import type { Root } from 'hast';
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
    articles: readType<ArticleFields>('Article').map(({ id, fields }) => ({ path: pathOf(id), fields, ...readBody(id) })),
    variants: readType<VariantFields>('HandWrittenVariant').map(({ id, fields }) => ({
      path: pathOf(id),
      variant: (classifyFile(id) as { variant: Variant }).variant,
      fields,
      ...readBody(id),
    })),
    sections: readType<SectionFields>('Section').map(({ id, fields }) => ({ path: parentPath(id), fields })),
    tags: readType<TagsFields>('TagList')[0]?.fields,
    terms: readType<{ rows: Term[] }>('TermList').flatMap(({ fields }) => fields.rows),
  };
}

function readType<Fields>(type: string): { id: string; fields: Fields }[] {
  const file = join('.contentlayer/generated', type, '_index.json');
  const documents = JSON.parse(readFileSync(file, 'utf8')) as (Fields & Envelope)[];
  return documents
    .map(({ _id, _raw, type: _type, body, ...fields }) => ({ id: _id, fields: fields as unknown as Fields }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function pathOf(id: string): string {
  return (classifyFile(id) as { path: string }).path;
}

/** The tree that Contentlayer's step made of a file; it is kept by the hash of the text, so this finds just that one. */
function readBody(id: string): { tree: Root; hash: string } {
  const source = readSource(id);
  const { body, bodyAt } = splitFrontmatter(source);
  return { tree: parseBodyOnce(body, bodyAt).tree, hash: shortHash(source.text) };
}
