import { existsSync, readFileSync, statSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { toEpochMs } from '@/lib/content/dates';
import { fileReferences } from '@/lib/content/file-references';
import { sectionsInUse, tagsInUse } from '@/lib/content/in-use';
import { localizeArticle, localizeSections, localizeTags, type LocalizeContext } from '@/lib/content/localize';
import { noMemory, type Memory } from '@/lib/content/memory';
import { redirectsTo } from '@/lib/content/redirects';
import { stateOf } from '@/lib/content/state';
import { site } from '@/site.config';

import { codeVersion } from './code-version';
import { writeWhole } from './files';
import { shortHash } from './hash';
import { createAssetPlacer, type AssetPlacer } from './place-assets';
import { redirectsFile, writeRedirects } from './redirects-file';

import type { ArticleDocument, ContentDocuments, VariantDocument } from '@/lib/content/documents';
import type { ArticleBody, VariantIndex } from '@/lib/content/model';
import type { Moved } from '@/lib/content/redirects';
import type { ByVariant, Variant } from '@/lib/script/variants';

/** How much a run had to do. */
export interface GenerateReport {
  articles: number;
  /** Bodies converted anew; the others had not changed. */
  converted: number;
}

export interface GenerateOptions {
  /** Whether drafts and scheduled articles are written too, for live editing. */
  unpublished: boolean;
  /** Given in live editing, which comes here again and again with the same documents but for a few. */
  remember?: Memory;
  assets?: AssetPlacer;
}

type Entry = VariantIndex['articles'][number];

/**
 * Converts all content to every variant and writes what the library reads: per variant an index and one file per
 * article, the redirects from old addresses, and last the version file. What has not changed since the last run is not converted again.
 */
export async function generate(documents: ContentDocuments, { unpublished, remember = noMemory, assets = createAssetPlacer() }: GenerateOptions): Promise<GenerateReport> {
  const context: LocalizeContext = { terms: documents.terms, hongKongParticle: site.hongKongParticle, files: assets, timeZone: site.timeZone };
  const base = [codeVersion('lib/script', 'lib/mdx', 'lib/content'), JSON.stringify(documents.terms), site.hongKongParticle, site.timeZone];
  const handWritten = byArticle(documents.variants);
  const articles = documents.articles
    .map((document) => ({ document, state: stateOf(document.fields, site.now, site.timeZone) }))
    .filter(({ state }) => unpublished || state === 'published')
    .map(({ document, state }) => {
      const own = handWritten.get(document.path) ?? {};
      const files = remember(document, 'files', Object.values(own), () => filesOf(document, own));
      return { document, state, own, addresses: files.map(({ file, kind }) => assets.hashOf(document.path, file, kind)), at: remember(document, 'time', [], () => toEpochMs(document.fields.publishedAt, site.timeZone)) };
    })
    .sort((a, b) => b.at - a.at || (a.document.path < b.document.path ? -1 : 1));
  const byVariant = site.variants.map((variant) => ({ variant, previous: lazy(() => readPrevious(variant)), entries: [] as Entry[] }));
  let converted = 0;

  // Article by article, not variant by variant: the variants of an article share one reading of its text.
  for (const { document, state, own, addresses } of articles) {
    const ownHashes = Object.entries(own).flatMap(([tag, { hash }]) => [tag, hash]);
    for (const { variant, previous, entries } of byVariant) {
      const makeEntry = async (): Promise<Entry> => {
        const bodyFile = `${shortHash(...base, variant, state, document.path, document.hash, ...ownHashes, ...addresses)}.json`;
        const known = previous().get(bodyFile);
        if (known && isWhole(known, variant)) return known;
        const { tree, headings, attachments, corrections, ...summary } = localizeArticle(document, own, variant, state, context);
        const body = Buffer.from(JSON.stringify({ tree, headings, attachments, corrections } satisfies ArticleBody));
        await writeWhole(join(bodiesDir(variant), bodyFile), body);
        converted++;
        return { ...summary, bodyFile, bodyBytes: body.length };
      };
      entries.push(await remember(document, `entry ${variant}`, [documents.terms, state, ...Object.values(own), ...addresses], makeEntry));
    }
  }
  const shown = articles.map(({ document }) => document);
  const sections = unpublished ? documents.sections : sectionsInUse(documents.sections, shown);
  const tags = tagsInUse(documents.tags, shown);
  const indexes = byVariant.map(({ variant, entries }): [Variant, VariantIndex] => {
    return [variant, { sections: localizeSections(sections, variant, context), articles: entries, tags: localizeTags(tags, variant, context) }];
  });

  await assets.resize();
  for (const [variant, index] of indexes) await writeWhole(indexFile(variant), JSON.stringify(index));
  await writeRedirects(redirectsFile, redirectsTo(shown.map(movedFrom), site.variants));
  await writeVersion(indexes);
  for (const [variant, index] of indexes) await pruneBodies(variant, index);
  await assets.prune(new Set(articles.flatMap(({ addresses }) => addresses)));
  return { articles: articles.length, converted };
}

function movedFrom({ path, fields: { script, redirectFrom = [] } }: ArticleDocument): Moved {
  return { path, script, redirectFrom };
}

function byArticle(variants: readonly VariantDocument[]): Map<string, ByVariant<VariantDocument>> {
  const found = new Map<string, ByVariant<VariantDocument>>();
  for (const own of variants) found.set(own.path, { ...found.get(own.path), [own.variant]: own });
  return found;
}

type PlacedReference = Pick<ReturnType<typeof fileReferences>[number], 'file' | 'kind'>;

/** Pictures and attachments, as the article names them. */
function filesOf({ path, fields, tree }: ArticleDocument, handWritten: ByVariant<VariantDocument>): PlacedReference[] {
  const trees = [tree, ...Object.values(handWritten).map((own) => own.tree)];
  const inText = trees.flatMap((each) => fileReferences(each, path)).filter(({ path: target }) => target && !target.endsWith('.mdx'));
  const named: PlacedReference[] = [
    ...(fields.cover ? [{ file: fields.cover.src, kind: 'picture' as const }] : []),
    ...(fields.attachments ?? []).map(({ file }) => ({ file, kind: 'link' as const })),
  ];
  return [...named, ...inText];
}

function indexFile(variant: Variant): string {
  return join(site.generatedDir, variant, 'index.json');
}

function bodiesDir(variant: Variant): string {
  return join(site.generatedDir, variant, 'bodies');
}

/** Whether a body is there, and all of it. */
function isWhole({ bodyFile, bodyBytes }: Entry, variant: Variant): boolean {
  return statSync(join(bodiesDir(variant), bodyFile), { throwIfNoEntry: false })?.size === bodyBytes;
}

/** The entries of the last run by their body file, whose name changes with everything that went into it. */
function readPrevious(variant: Variant): Map<string, Entry> {
  try {
    const index = JSON.parse(readFileSync(indexFile(variant), 'utf8')) as VariantIndex;
    return new Map(index.articles.map((entry) => [entry.bodyFile, entry]));
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
}

/** The library imports this file, so that in live editing pages are made anew whenever the content has changed. */
async function writeVersion(indexes: [Variant, VariantIndex][]): Promise<void> {
  await writeWhole(join(site.generatedDir, 'version.ts'), `export const contentVersion = '${shortHash(JSON.stringify(indexes))}';\n`);
}

async function pruneBodies(variant: Variant, { articles }: VariantIndex): Promise<void> {
  if (!existsSync(bodiesDir(variant))) return;
  const current = new Set(articles.map(({ bodyFile }) => bodyFile));
  for (const file of await readdir(bodiesDir(variant))) {
    if (!current.has(file)) await rm(join(bodiesDir(variant), file), { force: true });
  }
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
