import { createSearcher, type Searcher } from '@/lib/search/searcher';

import type { Manifest } from '@/lib/search/index-files';

/** Fetches a file. @throws {Error} where there is none, or no network */
export async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** Opens the index in a folder of the site: its first file now, the others as queries need them. */
export async function fetchIndex(folder: string): Promise<Searcher> {
  const manifest = (await (await fetchFile(`${folder}/index.json`)).json()) as Manifest;
  return createSearcher(manifest, async (number) => new Uint8Array(await (await fetchFile(`${folder}/${number}.bin`)).arrayBuffer()));
}
