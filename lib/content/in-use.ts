import type { ArticleDocument, SectionDocument } from './documents';
import type { TagsFields } from './schemas';

type Placed = Pick<ArticleDocument, 'path' | 'fields'>;

/** The sections that some article is in, however deep: one whose articles are all still to come is not told of yet. */
export function sectionsInUse(sections: readonly SectionDocument[], articles: readonly Placed[]): SectionDocument[] {
  return sections.filter(({ path }) => articles.some((article) => article.path.startsWith(`${path}/`)));
}

/** The tags that some article has. */
export function tagsInUse(tags: TagsFields | undefined, articles: readonly Placed[]): TagsFields | undefined {
  const used = new Set(articles.flatMap(({ fields }) => fields.tags ?? []));
  return tags && { ...tags, tags: Object.fromEntries(Object.entries(tags.tags).filter(([slug]) => used.has(slug))) };
}
