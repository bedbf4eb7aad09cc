import type { ArticleFields, VariantFields } from './schemas';
import type { DataPath } from './yaml';

/** A text of the frontmatter, and where it stands in it. */
export interface FieldText {
  path: DataPath;
  text: string;
}

/** Every text of the frontmatter that is converted; see `localizeArticle`. */
export function convertedFields(fields: ArticleFields | VariantFields): FieldText[] {
  const { title, summary, source, authors = [], cover, attachments = [], corrections = [] }: Partial<ArticleFields> = fields;
  const texts: [DataPath, string | undefined][] = [
    [['title'], title],
    [['summary'], summary],
    [['source', 'name'], source?.name],
    [['cover', 'alt'], cover?.alt],
    [['cover', 'caption'], cover?.caption],
    [['cover', 'credit'], cover?.credit],
    ...authors.map(({ name }, i): [DataPath, string] => [['authors', i, 'name'], name]),
    ...attachments.map((each, i): [DataPath, string] => [['attachments', i, 'title'], each.title]),
    ...corrections.map(({ note }, i): [DataPath, string] => [['corrections', i, 'note'], note]),
  ];
  return texts.flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));
}
