import { createPlaceFinder, type LoadShard, type Places } from './find-places';
import { createFold, type Fold } from './fold';
import { rankArticles } from './rank';

import type { Manifest } from './index-files';

/** What a query found. */
export interface Findings {
  /** The words of the query, folded. */
  words: string[];
  /** What to mark in a text: the words, and what other regions say for them, folded. */
  marked: string[];
  /** Addresses without variant, the best first. */
  paths: string[];
  /** Whether there may be more: a single character that stands nearly everywhere is not looked for to the end. */
  isPartial: boolean;
}

export interface Searcher extends Fold {
  search: (query: string) => Promise<Findings>;
}

/** Longer queries are cut: nobody types them, and each two characters may cost a file. */
const maxQueryLength = 64;
const maxWords = 8;

/** Searches an index. A shard is asked for once; one that could not be had is asked for again. */
export function createSearcher(manifest: Manifest, loadShard: LoadShard): Searcher {
  const fold = createFold(manifest.classes);
  const loaded = new Map<number, Promise<Uint8Array>>();
  const loadOnce: LoadShard = (number) => {
    const known = loaded.get(number);
    if (known) return known;
    const loading = loadShard(number);
    loaded.set(number, loading);
    loading.catch(() => loaded.delete(number));
    return loading;
  };
  const findPlaces = createPlaceFinder(manifest.cuts, loadOnce);

  return {
    ...fold,
    async search(query) {
      const words = wordsOf(query, fold);
      const found = await Promise.all(words.map(findPlaces));
      // A character that stands nearly everywhere says nothing beside other words.
      const telling = found.some(({ isPartial }) => !isPartial) ? found.filter(({ isPartial }) => !isPartial) : found;
      return { words, marked: withSynonyms(words, manifest.synonyms), paths: rankArticles(telling.map(({ places }) => places), manifest), isPartial: isAnyPartial(telling) };
    },
  };
}

/** The words of a query: what stands between blanks, folded, each once. All of them must be in an article. */
export function wordsOf(query: string, { fold }: Fold): string[] {
  const cut = [...query].slice(0, maxQueryLength).join('');
  const words = cut.split(/\s+/u).flatMap((word) => fold(word).split(' ')).filter((word) => word !== '');
  return [...new Set(words)].slice(0, maxWords);
}

/** An article is found by the words of any region, and read in those of one: 软件 has found what this reader sees as 軟體. */
function withSynonyms(words: readonly string[], synonyms: readonly (readonly string[])[]): string[] {
  const others = words.flatMap((word) =>
    synonyms.flatMap((group) => group.flatMap((one) => (word.includes(one) ? group.map((other) => word.replaceAll(one, other)) : []))),
  );
  return [...new Set([...words, ...others])];
}

function isAnyPartial(found: readonly Places[]): boolean {
  return found.some(({ isPartial }) => isPartial);
}
