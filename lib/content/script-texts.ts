import { resolveOverrides } from '@/lib/script/resolve-overrides';

import { proseOf, proseOfField, type Prose } from './prose';

import type { Root } from 'hast';
import type { Place } from '@/lib/problems/problem';
import type { Term } from '@/lib/script/terms';
import type { Variant } from '@/lib/script/variants';
import type { ScriptText } from './check-script';
import type { ReadFields } from './read-fields';
import type { ArticleFields, SectionFields, TagsFields, VariantFields } from './schemas';
import type { SourceFile } from './source-file';
import type { DataPath } from './yaml';

/**
 * What a file says in its script, field by field and block by block; `undefined` where it declares none that can be
 * read. A file with faults elsewhere says what can be read of it.
 *
 * @param read its fields; of an .mdx file also its tree
 * @param script the script, where the file's name declares it
 */
export function scriptTextOf(
  source: SourceFile,
  read: Pick<ReadFields<ArticleFields | VariantFields | SectionFields | TagsFields>, 'sound' | 'placeOf'>,
  { tree, script, terms }: { tree?: Root; script?: Variant; terms: readonly Term[] },
): ScriptText | undefined {
  const sound = read.sound as Partial<ArticleFields & SectionFields & TagsFields>;
  const declared = script ?? sound.script;
  if (!declared) return undefined;
  const prose = fieldTexts(sound).map(([path, text]) => proseOfField(text, source.text, offsetOf(read.placeOf(path), source.text), path));
  const body: Prose[] = tree ? proseOf(resolveOverrides(tree, declared), source.text) : [];
  return {
    file: source.file,
    source: source.text,
    script: declared,
    scriptPlace: script ? { file: source.file, line: 1, column: 1 } : read.placeOf(['script']),
    isByName: script !== undefined,
    prose: [...prose, ...body],
    terms: [sound.terms ?? [], terms],
  };
}

/** Every text of the fields that is converted; see `localizeArticle`, `localizeSections` and `localizeTags`. */
function fieldTexts(fields: Partial<ArticleFields & SectionFields & TagsFields>): [DataPath, string][] {
  const { title, summary, slogan, source, authors = [], cover, attachments = [], corrections = [] } = fields;
  // The tags of an article are slugs, those of tags.yml have names.
  const tags = fields.tags && !Array.isArray(fields.tags) ? Object.entries(fields.tags as Record<string, string>) : [];
  const found: [DataPath, string | undefined][] = [
    [['title'], title],
    [['summary'], summary],
    [['slogan'], slogan],
    [['source', 'name'], source?.name],
    ...authors.map(({ name }, i): [DataPath, string] => [['authors', i, 'name'], name]),
    [['cover', 'alt'], cover?.alt],
    [['cover', 'caption'], cover?.caption],
    [['cover', 'credit'], cover?.credit],
    ...attachments.map(({ title: name }, i): [DataPath, string] => [['attachments', i, 'title'], name]),
    ...corrections.map(({ note }, i): [DataPath, string] => [['corrections', i, 'note'], note]),
    ...tags.map(([slug, name]): [DataPath, string] => [['tags', slug], name]),
  ];
  return found.filter((each): each is [DataPath, string] => each[1] !== undefined);
}

function offsetOf({ line, column }: Place, source: string): number {
  let start = 0;
  for (let i = 1; i < line; i++) start = source.indexOf('\n', start) + 1;
  return start + column - 1;
}
