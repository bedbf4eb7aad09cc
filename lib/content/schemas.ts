import { z } from 'zod';

import { nearest } from '@/lib/problems/nearest';
import { allVariants } from '@/lib/script/variants';

import { dateFault } from './dates';
import { isSlug } from './files';
import { authorRoles } from './model';
import { readOldAddress } from './old-address';
import { readReview } from './reviewed';

import type { RuleDetails, RuleName } from '@/lib/problems/problem';
import type { ReasonOf } from '@/lib/problems/reasons';
import type { Term } from '@/lib/script/terms';

/** A rule that a value breaks, carried by a schema issue to where the place in the file is known. */
export type SchemaFault = { [Name in RuleName]: { rule: Name; details: RuleDetails<Name> } }[RuleName];

function faulty(find: (value: string) => SchemaFault | undefined) {
  return z.string().superRefine((value, context) => {
    const fault = value.trim() === '' ? undefined : find(value);
    if (fault) context.addIssue({ code: 'custom', params: fault });
  });
}

/** Text that says something. */
const text = z.string().regex(/\S/u);
const variant = z.enum(allVariants);

const date = (field: string) =>
  faulty((value) => {
    const reason = dateFault(value);
    return reason ? { rule: 'date-invalid', details: { field, value, reason } } : undefined;
  }).regex(/\S/u);

const webAddress = (field: string) =>
  faulty((value) => (/^https?:\/\/[^\s/]+\S*$/u.test(value) ? undefined : { rule: 'url-invalid', details: { field, value } })).regex(/\S/u);

/** An address of an older site: any path, but nothing that leaves this one or climbs out of it. */
const oldAddress = faulty((value) => {
  const address = readOldAddress(value);
  return 'code' in address ? { rule: 'redirect-invalid', details: { value, reason: address } } : undefined;
}).regex(/\S/u);

const term = z.custom<Term>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)).superRefine((value, context) => {
  const reason = termFault(value as unknown as Record<string, unknown>);
  if (reason) context.addIssue({ code: 'custom', params: { rule: 'term-invalid', details: { reason } } satisfies SchemaFault });
});

function termFault(row: Record<string, unknown>): ReasonOf<'term'> | undefined {
  const columns = Object.keys(row).filter((column) => column !== 'note');
  const strange = columns.find((column) => column !== 'keep' && !(allVariants as readonly string[]).includes(column));
  if (strange) {
    return { code: 'term-column', column: strange, near: nearest(strange, [...allVariants, 'keep', 'note']) };
  }
  const bad = Object.entries(row).find(([, value]) => typeof value !== 'string' || value.trim() === '');
  if (bad) return { code: 'term-blank', column: bad[0] };
  if (columns.includes('keep')) return columns.length > 1 ? { code: 'term-keep' } : undefined;
  return columns.length < 2 ? { code: 'term-few' } : undefined;
}

/** A list of terms, as in an article's frontmatter or a file of `content/terms/`. */
export const termList = z.array(term);

const review = z.custom<string>((value) => value !== undefined).superRefine((value, context) => {
  const read = typeof value === 'string' ? readReview(value) : ({ code: 'review-no-text' } as const);
  if ('code' in read) context.addIssue({ code: 'custom', params: { rule: 'reviewed-invalid', details: { reason: read } } satisfies SchemaFault });
});

/** Choices of the conversion that an editor found right; see `readReview`. */
const reviews = z.array(review);

/** A file of `content/terms/` whose list stands under a name. */
export const termsFields = z.strictObject({ terms: termList });

const source = z.strictObject({ name: text, url: webAddress('source.url').optional() });
const author = z.strictObject({ name: text, role: z.enum(authorRoles).optional() });
const cover = z.strictObject({ src: text, alt: z.string().optional(), caption: text.optional(), credit: text.optional() });

/** The frontmatter of an article. */
export const articleFields = z.strictObject({
  title: text,
  script: variant,
  publishedAt: date('publishedAt'),
  summary: text.optional(),
  updatedAt: date('updatedAt').optional(),
  source: source.optional(),
  authors: z.array(author).optional(),
  tags: z.array(text).optional(),
  cover: cover.optional(),
  draft: z.boolean().optional(),
  terms: termList.optional(),
  redirectFrom: z.array(oldAddress).optional(),
  corrections: z.array(z.strictObject({ at: date('corrections.at'), note: text })).optional(),
  reviewed: reviews.optional(),
  attachments: z.array(z.strictObject({ file: text, title: text })).optional(),
});
export type ArticleFields = z.infer<typeof articleFields>;

/** The frontmatter of a hand-written variant. */
export const variantFields = z.strictObject({ title: text.optional(), summary: text.optional() });
export type VariantFields = z.infer<typeof variantFields>;

/** A section.yml. */
export const sectionFields = z.strictObject({
  title: text,
  script: variant,
  summary: text.optional(),
  order: z.number().optional(),
  kind: z.enum(['section', 'topic']).optional(),
  slogan: text.optional(),
  reviewed: reviews.optional(),
});
export type SectionFields = z.infer<typeof sectionFields>;

/** The tags.yml: `{script: zh-Hant, tags: {typography: 排版}}`. */
export const tagsFields = z.strictObject({
  script: variant,
  tags: z.record(
    faulty((slug) => (isSlug(slug) ? undefined : { rule: 'slug-invalid', details: { slug } })),
    text,
  ),
  reviewed: reviews.optional(),
});
export type TagsFields = z.infer<typeof tagsFields>;

/** What each field looks like, for the message that it is missing. */
export const fieldExamples: Readonly<Record<string, string>> = {
  title: 'title: 標題',
  script: 'script: zh-Hant',
  publishedAt: 'publishedAt: 2026-03-01',
  tags: 'tags: {}',
};
