import { classifyHref } from '@/lib/mdx/href';
import { top, type Place, type Problem } from '@/lib/problems/problem';
import { createConverter, type Converter } from '@/lib/script/converter';

import { checkCopy } from './check-copy';
import { changesOf, type PlacedChange } from './check-dates';
import { checkDebris } from './check-debris';
import { checkDoubtful } from './check-doubtful';
import { variantMend } from './check-links';
import { checkOverrides, neededTerms } from './check-overrides';
import { checkPage } from './check-page';
import { checkScript, type CheckedText, type Mend, type ScriptText } from './check-script';
import { checkShadowedTerms } from './check-shadowed-terms';
import { checkStuffing } from './check-stuffing';
import { checkVariantWords, wordsOfTerms, wordsOfVariants } from './check-variant-words';
import { checkWords } from './check-words';
import { resolveFile, type FileReference } from './file-references';
import { pageFacts } from './page-facts';
import { filesOf, ownScriptProblems, readArticle, type ArticleSources, type ReadArticle, type ReadMdx } from './read-article';

import type { Term } from '@/lib/script/terms';
import type { Variant } from '@/lib/script/variants';
import type { NamedAddress } from './check-domains';
import type { PlacedRedirect } from './check-redirects';
import type { ContentContext } from './context';
import type { ContentDocuments } from './documents';
import type { ArticleFields, VariantFields } from './schemas';
import type { ArticleEntry, ArticlePage } from './site-map';

/** What checks that span files must know of an article: plain data, small beside the article. */
export interface ArticleFacts extends Omit<ArticleEntry, 'state' | 'redirectFrom'> {
  files: string[];
  draft?: boolean;
  publishedAt?: string;
  changes: PlacedChange[];
  redirects: PlacedRedirect[];
  /** The title in Simplified, without blanks and marks: equal for titles that readers take for one. */
  title?: { key: string; place: Place };
  tagPlaces: ({ slug: string } & Place)[];
  references: (FileReference & { file: string })[];
  addresses: NamedAddress[];
}

/** All that can be said of an article by itself. */
export interface ArticleCheck {
  problems: Problem[];
  mends: Mend[];
  facts: ArticleFacts;
  /** How many of its conversions are doubtful; not known where there are errors in its text. */
  doubtful?: number;
  /** What proof-reading found, if it was asked for. */
  words?: CheckedText;
  /** The site's terms that it needs, of those it was asked about. */
  neededTerms?: number[];
}

export interface ArticleCheckOptions {
  /** Whether Traditional texts are proof-read, which takes as long as to convert them twice. */
  proofread?: boolean;
  /** The site's terms, by their number, that change nothing where their words stand alone (see `checkIdleTerms`). */
  idleTerms?: readonly number[];
}

/** Makes the check of one article after another; what they have in common is prepared once. */
export function createArticleCheck(terms: readonly Term[], context: ContentContext, { proofread = false, idleTerms = [] }: ArticleCheckOptions = {}): (sources: ArticleSources, article?: ReadArticle) => ArticleCheck {
  const foldTitle = createTitleFolder();
  return (sources, article = readArticle(sources, terms, context)) => {
    const facts = factsOf(sources.path, article, foldTitle);
    const texts = textsOf(article);
    const own = [...readProblems(article), ...outlineProblems(article, facts), ...overrideProblems(sources.path, article, terms, context), ...givenProblems(article, terms, context)];
    const checked = texts.map(checkText);
    const problems = [...own, ...checked.flatMap((each) => each.problems)];
    const documents: ContentDocuments = { ...documentsOf(article), sections: [], terms: [...terms] };
    const mends = [...checked.flatMap((each) => each.mends), ...linkMends(article, facts)];
    const { problems: ofDoubt, counts } = checkDoubtful(documents, filesOf(sources), problems, context);
    return {
      problems: [...problems, ...ofDoubt],
      mends,
      facts,
      doubtful: [...counts.values()][0],
      ...(idleTerms.length > 0 && article.main?.document && { neededTerms: neededTerms(article.main.document, idleTerms, { ...context, terms }) }),
      ...(proofread && { words: together(texts.map(checkWords)) }),
    };
  };
}

/** All that is checked of what a file says, but for proof-reading. */
export function checkText(text: ScriptText): CheckedText {
  return together([checkScript(text), checkDebris(text), checkCopy(text), { problems: checkStuffing(text), mends: [] }]);
}

/** The findings of several checks as one. */
export function together(checked: readonly CheckedText[]): CheckedText {
  return { problems: checked.flatMap(({ problems }) => problems), mends: checked.flatMap(({ mends }) => mends) };
}

/** What an article's files say in their scripts. */
export function textsOf({ main, variants }: ReadArticle): ScriptText[] {
  return [main, ...variants].flatMap((each) => each?.text ?? []);
}

/** The documents of an article whose fields are right. */
export function documentsOf({ main, variants }: ReadArticle): Pick<ContentDocuments, 'articles' | 'variants'> {
  return { articles: main?.document ? [main.document] : [], variants: variants.flatMap(({ document }) => document ?? []) };
}

function readProblems(article: ReadArticle): Problem[] {
  return [...[article.main, ...article.variants].flatMap((each) => each?.read.problems ?? []), ...ownScriptProblems(article)];
}

function outlineProblems({ main, variants }: ReadArticle, facts: ArticleFacts): Problem[] {
  const pages = [...(facts.main ? [facts.main] : []), ...facts.handWritten];
  return [...(main ? [main] : []), ...variants].flatMap(({ read }, i) => checkPage(pages[i]!, pages[i]!.file, read.sound, read.placeOf));
}

function overrideProblems(path: string, article: ReadArticle, terms: readonly Term[], context: ContentContext): Problem[] {
  const { main, variants } = article;
  const own = main?.document?.fields.terms ?? [];
  const places = new Map([...(main ? [[path, top(main.source.file)] as const] : []), ...variants.map(({ variant, source }) => [`${path}.${variant}`, top(source.file)] as const)]);
  const placed = own.map((term, i) => ({ term, place: main!.read.placeOf(['terms', i]) }));
  const articleTerms = new Map(placed.length > 0 ? [[path, placed]] : []);
  const shadowed = main?.document ? checkShadowedTerms(placed, [main.document.fields.script], context) : [];
  const overrides = checkOverrides({ ...documentsOf(article), sections: [], terms: [...terms] }, { articleTerms, places }, context);
  // That a row never applies says already why it changes nothing.
  return [...shadowed, ...overrides.filter(({ rule, line, column }) => rule !== 'term-idle' || !shadowed.some((each) => each.line === line && each.column === column))];
}

/** What is wrong with words that an editor gave for a variant, in the article's own terms or in a `<Variant>`. */
function givenProblems({ main, variants }: ReadArticle, terms: readonly Term[], context: ContentContext): Problem[] {
  const own = main?.read.sound.terms ?? [];
  const inTerms = wordsOfTerms(own, (row, column) => main!.read.placeOf(['terms', row, column]));
  const inTexts = [...(main ? [main] : []), ...variants].flatMap(({ source, read }) => wordsOfVariants(read.body.tree, source.file));
  return checkVariantWords([...inTerms, ...inTexts], [own, terms], context);
}

/** Links that carry a variant, where their address stands as it is. */
function linkMends({ main, variants }: ReadArticle, facts: ArticleFacts): Mend[] {
  const sources = new Map([main, ...variants].flatMap((each) => (each ? [[each.source.file, each.source.text.split('\n')] as const] : [])));
  return [facts.main, ...facts.handWritten].flatMap((page) =>
    (page?.links ?? []).flatMap(({ href, line, column }) => {
      if (!/^\/zh-han[st](?:-(?:tw|hk))?(?:[/?#]|$)/iu.test(href)) return [];
      return variantMend({ file: page!.file, line, column }, sources.get(page!.file)![line - 1] ?? '', href) ?? [];
    }),
  );
}

function factsOf(path: string, { main, variants }: ReadArticle, foldTitle: (title: string, script: Variant) => string): ArticleFacts {
  const fields: Partial<ArticleFields> = main?.read.sound ?? {};
  const placeOf = (...at: (string | number)[]) => main!.read.placeOf(at);
  const mainPage = main && pageOf(path, main.source.file, main.read);
  const handWritten = variants.map(({ variant, source, read }) => ({ ...pageOf(path, source.file, read), variant }));
  const pages = [...(mainPage ? [mainPage] : []), ...handWritten];
  const ofFields: ArticleFacts['references'] = [
    ...(fields.cover ? [{ kind: 'picture' as const, src: fields.cover.src, path: resolveFile(path, fields.cover.src), ...placeOf('cover', 'src') }] : []),
    ...(fields.attachments ?? []).map(({ file: src }, i) => ({ kind: 'link' as const, src, path: resolveFile(path, src), ...placeOf('attachments', i, 'file') })),
  ];
  return {
    path,
    files: pages.map(({ file }) => file),
    script: fields.script,
    draft: fields.draft,
    publishedAt: fields.publishedAt,
    title: fields.title && fields.script ? { key: foldTitle(fields.title, fields.script), place: placeOf('title') } : undefined,
    changes: main ? changesOf(fields, main.read.placeOf) : [],
    redirects: (fields.redirectFrom ?? []).map((value, i) => ({ value, article: path, place: placeOf('redirectFrom', i) })),
    tags: fields.tags ?? [],
    tagPlaces: (fields.tags ?? []).map((slug, i) => ({ slug, ...placeOf('tags', i) })),
    references: [...pages.flatMap(({ file, references }) => references.map((reference) => ({ ...reference, file }))), ...ofFields],
    addresses: [
      ...(fields.source?.url ? [{ href: fields.source.url, ...placeOf('source', 'url') }] : []),
      ...pages.flatMap(({ file, links }) => links.filter(({ href }) => classifyHref(href).kind === 'external').map(({ href, line, column }) => ({ href, file, line, column }))),
    ],
    main: mainPage,
    handWritten,
  };
}

function pageOf(path: string, file: string, { body }: ReadMdx<ArticleFields | VariantFields>): ArticlePage {
  return { ...pageFacts(body.tree, path), file };
}

function createTitleFolder(): (title: string, script: Variant) => string {
  const converters = new Map<Variant, Converter>();
  return (title, script) => {
    const convert = converters.get(script) ?? createConverter({ from: script, to: 'zh-Hans', hongKongParticle: '着' });
    converters.set(script, convert);
    return convert(title).text.replace(/[\s\p{P}]/gu, '').toLowerCase();
  };
}
