import { defineDocumentType, makeSource } from 'contentlayer2/source-files';

import { readTerms } from './lib/content/read-terms';
import { splitFrontmatter } from './lib/content/source-file';
import { buildWords } from './scripts/build/build-words';
import { readContentlayerDocuments } from './scripts/content/contentlayer-documents';
import { readSource } from './scripts/content/files';
import { generate } from './scripts/content/generate';
import { parseBodyOnce } from './scripts/content/parsed-bodies';
import { writeSearchIndex } from './scripts/content/write-search-index';
import { terminalLanguage } from './scripts/terminal-language';
import { site } from './site.config';

/**
 * Contentlayer finds the documents of a build and calls the parser for each text. Live editing reads them itself
 * (docs/decisions/009-live-editing.md). The fields of the types are loose: every field is checked by `readContent`, which
 * knows lines and fixes and has run before.
 */
const variantSuffixes = '*.@(zh-Hans|zh-Hant|zh-Hant-TW|zh-Hant-HK)';

const Article = defineDocumentType(() => ({
  name: 'Article',
  filePathPattern: `**/!(${variantSuffixes}).mdx`,
  // 'markdown' takes .mdx too; 'mdx' would bundle every article as code and need `new Function` to show it.
  contentType: 'markdown',
  fields: {
    title: { type: 'string', required: true },
    script: { type: 'string', required: true },
    publishedAt: { type: 'string', required: true },
    summary: { type: 'string' },
    updatedAt: { type: 'string' },
    source: { type: 'json' },
    authors: { type: 'json' },
    tags: { type: 'json' },
    cover: { type: 'json' },
    draft: { type: 'json' },
    terms: { type: 'json' },
    redirectFrom: { type: 'json' },
    corrections: { type: 'json' },
    reviewed: { type: 'json' },
    attachments: { type: 'json' },
  },
}));

const HandWrittenVariant = defineDocumentType(() => ({
  name: 'HandWrittenVariant',
  filePathPattern: `**/${variantSuffixes}.mdx`,
  contentType: 'markdown',
  fields: { title: { type: 'string' }, summary: { type: 'string' } },
}));

const Section = defineDocumentType(() => ({
  name: 'Section',
  filePathPattern: '**/section.yml',
  contentType: 'data',
  fields: {
    title: { type: 'string', required: true },
    script: { type: 'string', required: true },
    summary: { type: 'string' },
    order: { type: 'number' },
    kind: { type: 'string' },
    slogan: { type: 'string' },
    reviewed: { type: 'json' },
  },
}));

const TagList = defineDocumentType(() => ({
  name: 'TagList',
  filePathPattern: 'tags.yml',
  contentType: 'data',
  fields: { script: { type: 'string', required: true }, tags: { type: 'json', required: true }, reviewed: { type: 'json' } },
}));

const TermList = defineDocumentType(() => ({
  name: 'TermList',
  filePathPattern: 'terms/*.yml',
  contentType: 'data',
  // The file is a list of rows, which Contentlayer cannot hold as fields.
  computedFields: {
    rows: { type: 'json', resolve: ({ _id }) => readTerms(readSource(_id)).terms.map(({ term }) => term) as unknown as never },
  },
}));

export default makeSource({
  contentDirPath: site.contentDir,
  contentDirExclude: ['**/.*', '**/_*', '**/.*/**', '**/_*/**'],
  documentTypes: [Article, HandWrittenVariant, Section, TagList, TermList],
  onUnknownDocuments: 'fail',
  onMissingOrIncompatibleData: 'fail',
  // Ours to report, with line and fix; and a list of terms has its indexes as field names here.
  onExtraFieldData: 'ignore',
  disableImportAliasWarning: true,
  /** Takes the place of Contentlayer's whole Markdown pipeline: the text becomes a tree in a file of its own. */
  markdown: (processor) => {
    Object.assign(processor, {
      parser: () => ({ type: 'root', children: [] }),
      compiler: (_tree: unknown, file: { data: { rawDocumentData: { sourceFilePath: string } } }) => {
        const { body, bodyAt } = splitFrontmatter(readSource(file.data.rawDocumentData.sourceFilePath));
        parseBodyOnce(body, bodyAt);
        return '';
      },
    });
  },
  onSuccess: async () => {
    const documents = readContentlayerDocuments();
    const { articles, converted } = await generate(documents, { unpublished: false });
    await writeSearchIndex(documents.terms);
    const { contentPrefix, content } = buildWords[terminalLanguage()];
    console.log(contentPrefix + content(articles, site.variants.length, converted));
  },
});
