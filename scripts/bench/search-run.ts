import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { createSearcher, type Searcher } from '@/lib/search/searcher';

import type { Manifest } from '@/lib/search/index-files';
import type { Probe } from './search-truth';

/** What it took to find a string, and what was found. */
export interface Run {
  found: readonly string[];
  /** Bytes of the shards, as served. */
  shardBytes: number;
  shards: number;
  milliseconds: number;
}

export interface SearchRuns {
  traditional: Run[];
  simplified: Run[];
  /** The index's first file, as served. */
  manifestBytes: number;
  indexBytes: number;
  files: number;
}

/** Searches every probe in both scripts, each as the first query of a reader who has the first file only. */
export async function runSearches(site: string, probes: readonly Probe[]): Promise<SearchRuns> {
  const assets = join(site, 'assets');
  const folder = join(assets, readdirSync(assets).find((name) => name.startsWith('search-index-'))!);
  const manifestFile = join(folder, 'index.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  const shards = readdirSync(folder).filter((file) => file.endsWith('.bin'));

  const run = async (query: string): Promise<Run> => {
    const result = { shardBytes: 0, shards: 0 };
    const start = performance.now();
    const searcher: Searcher = createSearcher(manifest, async (number) => {
      const file = join(folder, `${number}.bin`);
      result.shards++;
      result.shardBytes += servedBytes(file);
      return readFileSync(file);
    });
    const { paths } = await searcher.search(query);
    return { ...result, found: paths, milliseconds: performance.now() - start };
  };
  const runs = { traditional: [] as Run[], simplified: [] as Run[] };
  for (const { traditional, simplified } of probes) {
    runs.traditional.push(await run(traditional));
    runs.simplified.push(await run(simplified));
  }
  const indexBytes = shards.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) + statSync(manifestFile).size;
  return { ...runs, manifestBytes: servedBytes(manifestFile), indexBytes, files: shards.length + 1 };
}

/** Bytes of a file as a host serves it: packed where the build packs it. */
export function servedBytes(file: string): number {
  if (existsSync(`${file}.br`)) return statSync(`${file}.br`).size;
  return file.endsWith('.bin') ? statSync(file).size : brotliCompressSync(readFileSync(file)).length;
}
