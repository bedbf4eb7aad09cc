import { z } from 'zod';

import { allVariants } from '@/lib/script/variants';

import { articleFields, sectionFields, tagsFields, termList, termsFields, variantFields } from './schemas';

/** A JSON schema, draft 7, which is what editors' tools read. */
export type JsonSchema = Record<string, unknown>;

const dateText = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:\\d{2}))?$', examples: ['2026-03-01', '2026-03-01T09:30+08:00'] };
const termRow = {
  type: 'object',
  properties: {
    ...Object.fromEntries(allVariants.map((variant) => [variant, { type: 'string', minLength: 1 }])),
    keep: { type: 'string', minLength: 1, description: '一個字也不轉換的詞' },
    note: { type: 'string', minLength: 1, description: '為什麼這樣寫，給以後的編輯看' },
  },
  minProperties: 1,
  additionalProperties: false,
  examples: [{ 'zh-Hans': '软件', 'zh-Hant-TW': '軟體', 'zh-Hant-HK': '軟件' }, { keep: '于右任' }],
};

/** What an editor sees beside each field, and what a schema cannot know of the checks that are written as code, by the field's path. */
const notes: Readonly<Record<string, JsonSchema>> = {
  title: { description: '標題' },
  script: { description: '這個檔案是用哪一種文字寫的' },
  publishedAt: { description: '發布的日期，或者帶時差的時刻；在將來，就到時才發布', ...dateText },
  updatedAt: { description: '改寫的日期或時刻', ...dateText },
  summary: { description: '摘要：列表和搜尋結果裡的一兩句話' },
  source: { description: '來源：名稱，和（如果有）原文的網址' },
  'source.url': { format: 'uri', pattern: '^https?://' },
  authors: { description: '署名：姓名和身分' },
  tags: { description: '標籤，都要先寫進 content/tags.yml' },
  cover: { description: '封面圖片，與文章放在一起' },
  'cover.alt': { description: '圖上是什麼，寫給看不見圖的人' },
  draft: { description: 'true：草稿，不發布' },
  terms: { description: '只管這一篇的詞表', items: termRow },
  redirectFrom: { description: '舊地址，打開它們會到這一篇來' },
  'redirectFrom.*': { pattern: '^/(?!/)[^\\s\\\\?#]*$', examples: ['/news/2020/t123.html'] },
  corrections: { description: '更正：時刻和說明，讀者看得到' },
  'corrections.*.at': dateText,
  reviewed: { description: '已經核定的轉換，每句一條：他[困→睏]得睁不开眼。', items: { type: 'string' } },
  attachments: { description: '附件，與文章放在一起' },
  order: { description: '在目錄裡的次序，小的在前' },
  kind: { description: 'topic：專題，頁首有口號' },
  slogan: { description: '專題的口號' },
};

const forTags: Readonly<Record<string, JsonSchema>> = {
  script: notes.script!,
  reviewed: notes.reviewed!,
  tags: { description: '網址裡的寫法（小寫字母、數字、連字號）和名稱', propertyNames: { pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' } },
};

/** The JSON schema of every kind of file that editors write, by the name of the schema's file. */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  return {
    'article.schema.json': schemaOf(articleFields, 'The frontmatter of an article', notes),
    'variant.schema.json': schemaOf(variantFields, 'The frontmatter of a hand-written variant', notes),
    'section.schema.json': schemaOf(sectionFields, 'A section.yml', notes),
    'tags.schema.json': schemaOf(tagsFields, 'The tags.yml', forTags),
    'terms.schema.json': {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'A list of terms',
      anyOf: [schemaOf(termList, '', { '': { items: termRow } }), schemaOf(termsFields, '', { terms: { items: termRow } })].map(({ $schema: _, title: __, ...schema }) => schema),
    },
  };
}

function schemaOf(schema: z.ZodType, title: string, noted: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const { $schema, ...made } = z.toJSONSchema(schema, {
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ jsonSchema, path }) => {
      // `properties`, `items` and the like are steps of the schema, not of the data.
      const at = path.flatMap((step, i) => (path[i - 1] === 'properties' ? [step] : step === 'items' ? ['*'] : [])).join('.');
      Object.assign(jsonSchema, noted[at]);
      // Text that says something; editors' tools show patterns, and this one helps nobody.
      if ((jsonSchema as JsonSchema).pattern === '\\S') Object.assign(jsonSchema, { pattern: undefined, minLength: 1 });
    },
  }) as JsonSchema;
  return { $schema, title, ...made };
}
