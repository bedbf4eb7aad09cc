import type { Root } from 'hast';
import type { Term } from '@/lib/script/terms';
import type { Variant } from '@/lib/script/variants';
import type { ArticleFields, SectionFields, TagsFields, VariantFields } from './schemas';

/** An article as it was written. */
export interface ArticleDocument {
  /** Address without variant. */
  path: string;
  fields: ArticleFields;
  tree: Root;
  /** Changes whenever the file does. */
  hash: string;
}

/** A hand-written variant of an article. */
export interface VariantDocument {
  /** Address of the article. */
  path: string;
  variant: Variant;
  fields: VariantFields;
  tree: Root;
  hash: string;
}

export interface SectionDocument {
  path: string;
  fields: SectionFields;
}

/** All that editors wrote, read and found right; nothing of it is converted yet. */
export interface ContentDocuments {
  articles: ArticleDocument[];
  variants: VariantDocument[];
  sections: SectionDocument[];
  tags?: TagsFields;
  /** The rows of content/terms/*.yml, in the order of the files' names. */
  terms: Term[];
}
