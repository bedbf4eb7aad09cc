import { checkText } from './check-article';
import { checkDoubtful } from './check-doubtful';
import { checkFiles } from './check-files';
import { checkOverrides } from './check-overrides';
import { classifyFile, parentPath } from './files';
import { readFields } from './read-fields';
import { top } from './read-article';
import { sectionFields, tagsFields, termList, termsFields } from './schemas';
import { scriptTextOf } from './script-texts';

import type { z } from 'zod';
import type { Problem } from '@/lib/problems/problem';
import type { Term } from '@/lib/script/terms';
import type { Mend, ScriptText } from './check-script';
import type { ContentContext, PlacedTerm } from './context';
import type { ContentDocuments } from './documents';
import type { SourceFile } from './source-file';
import type { DataPath } from './yaml';

/** What the files say that are no articles, and what is wrong with them. */
export interface SiteContent {
  documents: Pick<ContentDocuments, 'sections' | 'tags' | 'terms'>;
  /** `false` where tags.yml could not be read: that is reported once, not at every article that has a tag. */
  tagsAreKnown: boolean;
  problems: Problem[];
  mends: Mend[];
  texts: ScriptText[];
}

/** Reads and checks sections, tags and terms, and the names of all files. */
export function readSite(sources: readonly SourceFile[], context: ContentContext): SiteContent {
  const problems: Problem[] = [...sources.flatMap((source) => source.problems), ...checkFiles(sources)];
  const ofKind = (kind: string) => sources.filter((source) => source.problems.length === 0 && classifyFile(source.path).kind === kind);

  const readTermFiles = ofKind('terms').map(readTerms);
  const siteTerms = readTermFiles.flatMap((read) => read.terms);
  const terms = siteTerms.map(({ term }) => term);
  const documents: SiteContent['documents'] = { sections: [], terms };
  const texts: ScriptText[] = [];

  const [tagsSource] = ofKind('tags');
  const tags = tagsSource && readFields(tagsSource.text, top(tagsSource.file), tagsFields);
  if (tags) {
    documents.tags = tags.fields;
    const text = scriptTextOf(tagsSource, tags, { terms });
    if (text) texts.push(text);
  }
  problems.push(...readTermFiles.flatMap((read) => read.problems), ...(tags?.problems ?? []));
  for (const source of ofKind('section')) {
    const read = readFields(source.text, top(source.file), sectionFields);
    problems.push(...read.problems);
    const text = scriptTextOf(source, read, { terms });
    if (text) texts.push(text);
    if (read.fields) documents.sections.push({ path: parentPath(source.path), fields: read.fields });
  }

  const checked = texts.map(checkText);
  const without: ContentDocuments = { ...documents, articles: [], variants: [] };
  problems.push(...checked.flatMap((each) => each.problems), ...checkOverrides(without, { siteTerms, articleTerms: new Map(), places: new Map() }, context));
  problems.push(...checkDoubtful(without, sources, problems, context));
  const tagsAreKnown = documents.tags !== undefined || !sources.some(({ path }) => classifyFile(path).kind === 'tags');
  return { documents, tagsAreKnown, problems, mends: checked.flatMap(({ mends }) => mends), texts };
}

/** The rows of a file of terms: a list, or a list under `terms:`. */
export function readTerms(source: SourceFile): { terms: PlacedTerm[]; problems: Problem[] } {
  const listed = /^terms:/mu.test(source.text);
  const schema: z.ZodType<Term[] | { terms: Term[] }> = listed ? termsFields : termList;
  const read = readFields(source.text, top(source.file), schema);
  const rows = Array.isArray(read.fields) ? read.fields : (read.fields?.terms ?? []);
  const prefix: DataPath = listed ? ['terms'] : [];
  return { terms: rows.map((term, i) => ({ term, place: read.placeOf([...prefix, i]) })), problems: read.problems };
}
