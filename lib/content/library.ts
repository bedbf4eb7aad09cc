import 'server-only';

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { contentVersion } from '@/.shutong/generated/version';
import { site } from '@/site.config';

import { createCatalogue, type Catalogue } from './catalogue';

import type { Variant } from '@/lib/script/variants';
import type { Article, ArticleBody, VariantIndex } from './model';

interface Shelf {
  version: string;
  catalogue: Catalogue;
  index: Map<string, VariantIndex['articles'][number]>;
}

/** What was read of each variant, until the content changes. Written here alone, and only ever with what is on disk. */
const shelves = new Map<Variant, Shelf>();

function shelfOf(variant: Variant): Shelf {
  const known = shelves.get(variant);
  if (known && known.version === contentVersion) return known;
  const index = readGenerated<VariantIndex>(variant, 'index.json');
  const shelf = {
    version: contentVersion,
    catalogue: createCatalogue(index),
    index: new Map(index.articles.map((article) => [article.path, article])),
  };
  shelves.set(variant, shelf);
  return shelf;
}

function readGenerated<Data>(variant: Variant, file: string): Data {
  return JSON.parse(readFileSync(join(process.cwd(), site.generatedDir, variant, file), 'utf8')) as Data;
}

/** The only reader of the generated files. Everything it gives is already in the variant asked for. */
export const library = {
  /** All of a variant but the bodies. */
  getCatalogue: (variant: Variant): Catalogue => shelfOf(variant).catalogue,

  /** An article with its body: `library.getArticle('zh-Hant', 'topics/response/media/front-line')`. */
  getArticle(variant: Variant, path: string): Article | undefined {
    const entry = shelfOf(variant).index.get(path);
    if (!entry) return undefined;
    const { bodyFile, bodyBytes: _, ...summary } = entry;
    return { ...summary, ...readGenerated<ArticleBody>(variant, join('bodies', bodyFile)) };
  },
};
