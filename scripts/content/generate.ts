import { existsSync, readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { toEpochMs } from '@/lib/content/dates';
import { fileReferences } from '@/lib/content/file-references';
import { localizeArticle, localizeSections, localizeTags, type LocalizeContext } from '@/lib/content/localize';
import { stateOf } from '@/lib/content/state';
import { site } from '@/site.config';

import { codeVersion } from './code-version';
import { writeWhole } from './files';
import { shortHash } from './hash';
import { createAssetPlacer, type AssetPlacer } from './place-assets';

import type { ArticleDocument, ContentDocuments, VariantDocument } from '@/lib/content/documents';
import type { ArticleBody, VariantIndex } from '@/lib/content/model';
import type { ByVariant, Variant } from '@/lib/script/variants';

/** How much a run had to do. */
export interface GenerateReport {
  articles: number;
  /** Bodies converted anew; the others had not changed. */
  converted: number;
}

type Entry = VariantIndex['articles'][number];

/**
 * Converts all content to every variant and writes what the library reads: per variant an index and one file per
 * article, and last the version file. What has not changed since the last run is not converted again.
 *
 * @param unpublished whether drafts and scheduled articles are written too, for live editing
 */
export async function generate(documents: ContentDocuments, { unpublished }: { unpublished: boolean }): Promise<GenerateReport> {
  const assets = createAssetPlacer();
  const context: LocalizeContext = { terms: documents.terms, hongKongParticle: site.hongKongParticle, files: assets, timeZone: site.timeZone };
  const base = [codeVersion('lib/script', 'lib/mdx', 'lib/content'), JSON.stringify(documents.terms), site.hongKongParticle, site.timeZone];
  const articles = documents.articles
    .map((document) => ({ document, state: stateOf(document.fields, site.now, site.timeZone) }))
    .filter(({ state }) => unpublished || state === 'published')
    .map(({ document, state }) => {
      const handWritten = handWrittenOf(document, documents.variants);
      return { document, state, handWritten, addresses: assetAddresses(document, handWritten, assets) };
    });
  const byVariant = site.variants.map((variant) => ({ variant, previous: readPrevious(variant), entries: [] as Entry[] }));
  let converted = 0;

  // Article by article, not variant by variant: the variants of an article share one reading of its text.
  for (const { document, state, handWritten, addresses } of articles) {
    const ownHashes = Object.entries(handWritten).flatMap(([tag, own]) => [tag, own.hash]);
    for (const { variant, previous, entries } of byVariant) {
      const bodyFile = `${shortHash(...base, variant, state, document.path, document.hash, ...ownHashes, ...addresses)}.json`;
      const known = previous.get(bodyFile);
      if (known && existsSync(join(bodiesDir(variant), bodyFile))) {
        entries.push(known);
        continue;
      }
      const { tree, headings, attachments, corrections, ...summary } = localizeArticle(document, handWritten, variant, state, context);
      await writeWhole(join(bodiesDir(variant), bodyFile), JSON.stringify({ tree, headings, attachments, corrections } satisfies ArticleBody));
      entries.push({ ...summary, bodyFile });
      converted++;
    }
  }
  const indexes = byVariant.map(({ variant, entries }): [Variant, VariantIndex] => {
    const articlesOfVariant = entries.sort((a, b) => toEpochMs(b.publishedAt, site.timeZone) - toEpochMs(a.publishedAt, site.timeZone) || (a.path < b.path ? -1 : 1));
    return [variant, { sections: localizeSections(documents.sections, variant, context), articles: articlesOfVariant, tags: localizeTags(documents.tags, variant, context) }];
  });

  await assets.resize();
  for (const [variant, index] of indexes) await writeWhole(indexFile(variant), JSON.stringify(index));
  await writeVersion(indexes);
  for (const [variant, index] of indexes) await pruneBodies(variant, index);
  await assets.prune(new Set(articles.flatMap(({ addresses }) => addresses)));
  return { articles: articles.length, converted };
}

function handWrittenOf({ path }: ArticleDocument, variants: readonly VariantDocument[]): ByVariant<VariantDocument> {
  return Object.fromEntries(variants.filter((own) => own.path === path).map((own) => [own.variant, own]));
}

function assetAddresses({ path, fields, tree }: ArticleDocument, handWritten: ByVariant<VariantDocument>, assets: AssetPlacer): string[] {
  const trees = [tree, ...Object.values(handWritten).map((own) => own.tree)];
  const inText = trees.flatMap((each) => fileReferences(each, path)).filter(({ path: target }) => target && !target.endsWith('.mdx'));
  return [
    ...(fields.cover ? [assets.hashOf(path, fields.cover.src, 'picture')] : []),
    ...(fields.attachments ?? []).map(({ file }) => assets.hashOf(path, file, 'link')),
    ...inText.map(({ file, kind }) => assets.hashOf(path, file, kind)),
  ];
}

function indexFile(variant: Variant): string {
  return join(site.generatedDir, variant, 'index.json');
}

function bodiesDir(variant: Variant): string {
  return join(site.generatedDir, variant, 'bodies');
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
