import { visit } from 'unist-util-visit';

import { namesAnimal } from '@/lib/script/animals';
import { createConverter, type Converter } from '@/lib/script/converter';
import { readOnlyIn } from '@/lib/script/resolve-overrides';
import { pickByVariant, type ByVariant, type Variant } from '@/lib/script/variants';

import { createArticleConverter, type ArticleConverterOptions } from './article-converter';
import { namesOf, type ArticleName } from './article-names';
import { convertedFields, type FieldText } from './converted-fields';

import type { Root } from 'hast';
import type { Term } from '@/lib/script/terms';
import type { ArticleDocument, ContentDocuments, SectionDocument, VariantDocument } from './documents';
import type { TagsFields } from './schemas';

/** Texts of one file, as they are converted to one variant. */
export interface AuditPart {
  /** The file's path below `content/`. */
  path: string;
  from: Variant;
  fields: FieldText[];
  tree?: Root;
}

/** Something whose conversion can be doubtful: an article with its hand-written variants, a section, the list of tags. */
export interface AuditSubject {
  /** Its files, below `content/`; the first one has `reviewed`. */
  paths: readonly string[];
  script: Variant;
  isArticle: boolean;
  /** Terms of its own. */
  terms: readonly Term[];
  reviewed: readonly string[];
  /** What is converted to a variant, and from which. */
  partsFor: (to: Variant) => AuditPart[];
  /** Makes a converter of its texts as the site converts them: one that knows what is known of the whole, such as the names of an article. */
  createConverter: (options: ArticleConverterOptions) => Converter;
  /** Names that are written alike throughout it where it is converted to a variant. */
  names: (to: Variant) => readonly ArticleName[];
  /** Variants that have words for them alone. */
  onlyFor: () => Variant[];
}

/** Everything that is converted. */
export function auditSubjects({ articles, variants, sections, tags }: ContentDocuments): AuditSubject[] {
  const ofArticle = new Map<string, VariantDocument[]>();
  for (const own of variants) ofArticle.set(own.path, [...(ofArticle.get(own.path) ?? []), own]);
  return [
    ...articles.map((article) => articleSubject(article, ofArticle.get(article.path) ?? [])),
    ...sections.map(sectionSubject),
    ...(tags ? [tagsSubject(tags)] : []),
  ];
}

/** The parts are those that `localizeArticle` converts. */
function articleSubject(article: ArticleDocument, variants: readonly VariantDocument[]): AuditSubject {
  const { path, fields, tree } = article;
  const handWritten: ByVariant<VariantDocument> = Object.fromEntries(variants.map((own) => [own.variant, own]));
  const file = `${path}.mdx`;
  return {
    paths: [file, ...variants.map(({ variant }) => `${path}.${variant}.mdx`)],
    script: fields.script,
    isArticle: true,
    terms: fields.terms ?? [],
    reviewed: fields.reviewed ?? [],
    partsFor(to) {
      if (to === fields.script) return [];
      const own = pickByVariant(handWritten, to);
      if (!own) return [{ path: file, from: fields.script, fields: convertedFields(fields), tree }];
      const rest = convertedFields(fields).filter(({ path: [name] }) => !Object.hasOwn(own.fields, name!));
      const parts: AuditPart[] = [{ path: file, from: fields.script, fields: rest }];
      if (own.variant !== to) parts.push({ path: `${path}.${own.variant}.mdx`, from: own.variant, fields: convertedFields(own.fields), tree: own.tree });
      return parts;
    },
    createConverter: (options) => createArticleConverter(article, options),
    names: (to) => namesOf(article, to),
    onlyFor() {
      const named = new Set<Variant>();
      for (const root of [tree, ...variants.map((own) => own.tree)]) {
        visit(root, 'element', (element) => {
          if (element.tagName === 'Only') for (const variant of readOnlyIn(element)) named.add(variant);
        });
      }
      return [...named];
    },
  };
}

function sectionSubject({ path, fields: { title, summary, slogan, script, reviewed = [] } }: SectionDocument): AuditSubject {
  const texts = Object.entries({ title, summary, slogan }).flatMap(([name, text]) => (text === undefined ? [] : [{ path: [name], text }]));
  return settingsSubject(`${path}/section.yml`, script, texts, reviewed);
}

function tagsSubject({ script, tags, reviewed = [] }: TagsFields): AuditSubject {
  return settingsSubject('tags.yml', script, Object.entries(tags).map(([slug, text]) => ({ path: ['tags', slug], text })), reviewed);
}

function settingsSubject(path: string, script: Variant, fields: FieldText[], reviewed: readonly string[]): AuditSubject {
  return {
    paths: [path],
    script,
    isArticle: false,
    terms: [],
    reviewed,
    partsFor: (to) => (to === script ? [] : [{ path, from: script, fields }]),
    createConverter: (options) => createConverter({ ...options, hasAnimals: fields.some(({ text }) => namesAnimal(text)) }),
    names: () => [],
    onlyFor: () => [],
  };
}
