import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { articleTexts } from '@/lib/search/article-texts';
import { buildIndex, foldTexts, type SearchText } from '@/lib/search/build-index';
import { characterClasses } from '@/lib/search/character-classes';
import { createFold } from '@/lib/search/fold';
import { synonymsOf } from '@/lib/search/synonyms';
import { site } from '@/site.config';

import { codeVersion } from './code-version';
import { writeUnlessSame, writeWhole } from './files';
import { shortHash } from './hash';
import { keep, readKept } from './keep-json';

import type { Article, ArticleBody, VariantIndex } from '@/lib/content/model';
import type { Term } from '@/lib/script/terms';

const publicDir = 'public';
const assetsDir = 'assets';
const folderPrefix = 'search-index-';
const keptTexts = '.shutong/search-texts.json';

/**
 * Writes the search index of what the last run of `generate` wrote, so of published articles alone, to
 * `public/assets/search-index-HASH/`, and its address to a module that the search page imports. The hash is of the whole
 * index: its files can be kept for ever. Texts of articles that have not changed are not folded again.
 */
export async function writeSearchIndex(terms: readonly Term[]): Promise<void> {
  const fold = createFold(characterClasses());
  const { manifest, shards } = buildIndex(readTexts(), characterClasses(), synonymsOf(terms, fold));
  const manifestJson = JSON.stringify(manifest);
  const name = folderPrefix + shortHash(manifestJson, ...shards).slice(0, 10);
  const folder = join(publicDir, assetsDir, name);
  mkdirSync(folder, { recursive: true });
  const files = new Map([...shards.entries()].map(([i, shard]): [string, Uint8Array] => [`${i}.bin`, shard]).concat([['index.json', Buffer.from(manifestJson)]]));
  for (const file of readdirSync(folder)) if (!files.has(file)) rmSync(join(folder, file));
  for (const [file, data] of files) await writeUnlessSame(join(folder, file), data);
  await writeWhole(join(site.generatedDir, 'search.ts'), `export const searchIndex = '/${assetsDir}/${name}';\n`);
  for (const other of readdirSync(join(publicDir, assetsDir))) {
    if (other.startsWith(folderPrefix) && other !== name) rmSync(join(publicDir, assetsDir, other), { recursive: true, force: true });
  }
}

/** The folded texts of all articles, newest first. */
function readTexts(): SearchText[] {
  const fold = createFold(characterClasses());
  const version = codeVersion('lib/search');
  const indexes = site.variants.map((variant) => [variant, readGenerated<VariantIndex>(variant, 'index.json').articles] as const);
  const known = readKept<Record<string, SearchText>>(keptTexts) ?? {};
  const byKey: Record<string, SearchText> = {};
  const others = indexes.map(([variant, articles]) => [variant, new Map(articles.map((entry) => [entry.path, entry]))] as const);
  const texts = indexes[0]![1].map(({ path }) => {
    const entries = others.map(([variant, articles]) => [variant, articles.get(path)!] as const);
    const key = shortHash(version, ...entries.map(([, { bodyFile }]) => bodyFile));
    const variants = () => entries.map(([variant, { bodyFile, bodyBytes: _, ...summary }]): Article => ({ ...summary, ...readGenerated<ArticleBody>(variant, join('bodies', bodyFile)) }));
    return (byKey[key] = known[key] ?? foldTexts(articleTexts(variants() as [Article, ...Article[]]), fold));
  });
  keep(keptTexts, byKey);
  return texts;
}

function readGenerated<Data>(variant: string, file: string): Data {
  return JSON.parse(readFileSync(join(site.generatedDir, variant, file), 'utf8')) as Data;
}
