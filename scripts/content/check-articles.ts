import { resolve } from 'node:path';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

import { createArticleCheck, type ArticleCheck } from '@/lib/content/check-article';
import { site } from '@/site.config';

import { codeVersion } from './code-version';
import { shortHash } from './hash';
import { keep, readKept } from './keep-json';
import { checkContext } from './site-content';

import type { ArticleSources } from '@/lib/content/read-article';
import type { Term } from '@/lib/script/terms';

export interface CheckArticlesOptions {
  proofread: boolean;
  parallel: boolean;
  /** The numbers of terms of which each article is asked whether it needs them; they follow from the terms. */
  idleTerms: readonly number[];
}

/** What a worker is told when it is started. */
export interface CheckWorkerData {
  terms: readonly Term[];
  proofread: boolean;
  idleTerms: readonly number[];
}

/** Articles that are checked before anybody asks for more. */
const batchSize = 8;
/** Batches that a thread is given before it asks. */
const batchesAhead = 4;
/** Fewer articles than this are checked sooner than another thread has read its dictionaries. */
const worthSharing = 250;
/** Each thread has dictionaries of its own, some 200 MB. */
const maxThreads = 4;

/**
 * Checks each article by itself, remembering what was found: of an article that has not changed, nor the terms, nor the
 * code of the checks, the findings of the last run stand. New ones are shared among the processor's cores.
 */
export async function checkArticles(articles: readonly ArticleSources[], terms: readonly Term[], { proofread, parallel, idleTerms }: CheckArticlesOptions): Promise<ArticleCheck[]> {
  const version = shortHash(codeVersion('lib/script', 'lib/mdx', 'lib/content', 'lib/problems'), JSON.stringify(terms), site.hongKongParticle, site.variants.join());
  const file = `.shutong/cache/checks/${shortHash(resolve(site.contentDir))}.json`;
  const kept = readKept<Kept>(file);
  const known = kept?.version === version ? kept.checks : {};
  const keys = articles.map(({ main, variants }) => shortHash(...[...(main ? [main] : []), ...variants.map(({ source }) => source)].flatMap((source) => [source.file, source.text])));
  const isKnown = (key: string) => known[key] !== undefined && (!proofread || known[key].words !== undefined);
  const unknown = [...keys.keys()].filter((i) => !isKnown(keys[i]!));

  const found = await checkAll(unknown.map((i) => articles[i]!), { terms, proofread, idleTerms }, parallel);
  const checks = Object.fromEntries(keys.map((key) => [key, known[key]!]));
  for (const [n, i] of unknown.entries()) checks[keys[i]!] = found[n]!;
  if (unknown.length > 0 || Object.keys(known).length !== keys.length) keep(file, { version, checks } satisfies Kept);
  return keys.map((key) => (proofread ? checks[key]! : { ...checks[key]!, words: undefined }));
}

/** The findings of a run, by a hash of each article's files. */
interface Kept {
  version: string;
  checks: Record<string, ArticleCheck>;
}

async function checkAll(articles: readonly ArticleSources[], data: CheckWorkerData, parallel: boolean): Promise<ArticleCheck[]> {
  const found: ArticleCheck[] = [];
  let taken = 0;
  const takeBatch = (): number[] => {
    const start = taken;
    taken = Math.min(articles.length, taken + batchSize);
    return Array.from({ length: taken - start }, (_, i) => start + i);
  };
  const store = (batch: readonly number[], checks: readonly ArticleCheck[]) => batch.forEach((i, n) => void (found[i] = checks[n]!));
  const threads = parallel && articles.length >= worthSharing ? Math.min(maxThreads, availableParallelism()) : 1;
  const helped = Promise.all(Array.from({ length: threads - 1 }, () => helpWith(articles, data, takeBatch, store)));
  helped.catch(() => {}); // heard of below, after what this thread does meanwhile

  const check = createArticleCheck(data.terms, checkContext(), data);
  const work = async () => {
    for (let batch = takeBatch(); batch.length > 0; batch = takeBatch()) {
      store(batch, batch.map((i) => check(articles[i]!)));
      if (threads > 1) await setImmediate(); // to hear the helpers
    }
  };
  await work();
  await helped;
  return found;
}

/**
 * A thread that takes batches until there are none. Some are always waiting for it, since this thread hears of what it has
 * done only between two of its own. Rejects with what it failed with.
 */
function helpWith(articles: readonly ArticleSources[], workerData: CheckWorkerData, takeBatch: () => number[], store: (batch: number[], checks: ArticleCheck[]) => void): Promise<void> {
  const worker = new Worker(resolve('scripts/content/check-worker.mjs'), { workerData });
  const waiting: number[][] = [];
  return new Promise((done, fail) => {
    const send = () => {
      const batch = takeBatch();
      if (batch.length === 0) return;
      waiting.push(batch);
      worker.postMessage(batch.map((i) => articles[i]!));
    };
    worker.on('message', (checks: ArticleCheck[] | 'ready') => {
      if (checks === 'ready') for (let i = 1; i < batchesAhead; i++) send();
      else store(waiting.shift()!, checks);
      send();
      if (waiting.length === 0) void worker.terminate().then(() => done());
    });
    worker.on('error', fail);
  });
}
