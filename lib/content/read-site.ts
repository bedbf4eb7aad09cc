import { top, type Problem } from '@/lib/problems/problem';
import { allVariants } from '@/lib/script/variants';

import { checkText } from './check-article';
import { checkDoubtful } from './check-doubtful';
import { checkFiles } from './check-files';
import { checkIdleTerms, type IdleTerm } from './check-idle-terms';
import { checkShadowedTerms } from './check-shadowed-terms';
import { checkVariantWords, wordsOfTerms } from './check-variant-words';
import { classifyFile, parentPath } from './files';
import { noMemory } from './memory';
import { readFields } from './read-fields';
import { readTerms, type ReadTerms } from './read-terms';
import { sectionFields, tagsFields } from './schemas';
import { scriptTextOf } from './script-texts';

import type { Term } from '@/lib/script/terms';
import type { Mend, ScriptText } from './check-script';
import type { ContentContext, PlacedTerm } from './context';
import type { ContentDocuments } from './documents';
import type { SourceFile } from './source-file';

/** What the files say that are no articles, and what is wrong with them. */
export interface SiteContent {
  documents: Pick<ContentDocuments, 'sections' | 'tags' | 'terms'>;
  /** `false` where tags.yml could not be read: that is reported once, not at every article that has a tag. */
  tagsAreKnown: boolean;
  problems: Problem[];
  /** Terms that are to be reported unless an article needs them. */
  idleTerms: readonly IdleTerm[];
  mends: Mend[];
  texts: ScriptText[];
  /** The file of each section by its path, whether its fields are right or not. */
  sectionFiles: ReadonlyMap<string, string>;
  /** How many doubtful conversions there are in each section and in the list of tags, by path below `content/`. */
  doubtful: ReadonlyMap<string, number>;
}

/** Reads and checks sections, tags and terms, and the names of all files. */
export function readSite(sources: readonly SourceFile[], context: ContentContext): SiteContent {
  const problems: Problem[] = [...sources.flatMap((source) => source.problems), ...checkFiles(sources)];
  const ofKind = (kind: string) => sources.filter((source) => source.problems.length === 0 && classifyFile(source.path).kind === kind);

  const { remember = noMemory } = context;

  const termFiles = ofKind('terms').map((source) => remember(source, 'terms', [], () => readTerms(source)));
  const siteTerms = termFiles.length > 0 ? remember(termFiles[0]!, 'all terms', termFiles, () => gatherTerms(termFiles)) : noTerms;
  const { terms } = siteTerms;
  const documents: SiteContent['documents'] = { sections: [], terms };
  const texts: ScriptText[] = [];
  const sectionFiles = new Map<string, string>();

  const [tagsSource] = ofKind('tags');
  const tags = tagsSource && remember(tagsSource, 'fields', [], () => readFields(tagsSource.text, top(tagsSource.file), tagsFields));
  if (tags) {
    documents.tags = tags.fields;
    const text = remember(tagsSource, 'text', [terms], () => scriptTextOf(tagsSource, tags, { terms }));
    if (text) texts.push(text);
  }
  problems.push(...termFiles.flatMap((read) => read.problems), ...(tags?.problems ?? []));
  problems.push(...remember(terms, 'term rows', [], () => checkSiteTerms(termFiles, siteTerms, context)));
  for (const source of ofKind('section')) {
    const read = remember(source, 'fields', [], () => readFields(source.text, top(source.file), sectionFields));
    problems.push(...read.problems);
    const text = remember(source, 'text', [terms], () => scriptTextOf(source, read, { terms }));
    if (text) texts.push(text);
    sectionFiles.set(parentPath(source.path), source.file);
    if (read.fields) documents.sections.push({ path: parentPath(source.path), fields: read.fields });
  }

  const checked = texts.map((text) => remember(text, 'checked', [], () => checkText(text)));
  const without: ContentDocuments = { ...documents, articles: [], variants: [] };
  problems.push(...checked.flatMap((each) => each.problems));
  const idleTerms = remember(terms, 'idle', [], () => checkIdleTerms(siteTerms.placed, context));
  const doubtful = checkDoubtful(without, sources, problems, context);
  problems.push(...doubtful.problems);
  const tagsAreKnown = documents.tags !== undefined || !sources.some(({ path }) => classifyFile(path).kind === 'tags');
  return { documents, tagsAreKnown, problems, idleTerms, mends: checked.flatMap(({ mends }) => mends), texts, sectionFiles, doubtful: doubtful.counts };
}

interface SiteTerms {
  placed: readonly PlacedTerm[];
  terms: Term[];
}

/** One list for as long as no file of terms changes, so that it can be told from another by being another. */
const noTerms: SiteTerms = { placed: [], terms: [] };

function gatherTerms(files: readonly { terms: PlacedTerm[] }[]): SiteTerms {
  const placed = files.flatMap(({ terms }) => terms);
  return { placed, terms: placed.map(({ term }) => term) };
}

function checkSiteTerms(files: readonly ReadTerms[], { placed, terms }: SiteTerms, context: ContentContext): Problem[] {
  const given = files.flatMap((file) => wordsOfTerms(file.terms.map(({ term }) => term), file.placeOfColumn));
  return [...checkVariantWords(given, [terms], context), ...checkShadowedTerms(placed, allVariants, context)];
}
