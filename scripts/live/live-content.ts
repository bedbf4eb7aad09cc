import { join } from 'node:path';

import { createMemory } from '@/lib/content/memory';
import { readContent } from '@/lib/content/read-content';
import { site } from '@/site.config';

import { writeWhole } from '../content/files';
import { generate } from '../content/generate';
import { shortHash } from '../content/hash';
import { createAssetPlacer, type PlacedAsset } from '../content/place-assets';
import { siteContext } from '../content/site-content';
import { writeSearchIndex } from '../content/write-search-index';
import { createContentFolder } from './content-folder';
import { createDesk, type Desk } from './desk';
import { createProblemAges, deskIndex } from './desk-index';
import { openLastGood, type LastGood } from './last-good';
import { settle, type Settled } from './settle';

import type { ContentDocuments } from '@/lib/content/documents';
import type { DeskIndex } from '@/lib/content/desk';
import type { SourceFile } from '@/lib/content/source-file';
import type { Language } from '@/lib/problems/language';

/** What a look at the content folder came to. */
export interface LiveState {
  settled: Settled;
  /** The files as they are. */
  current: readonly SourceFile[];
  desk: DeskIndex;
}

/** The content of a site that is being written. */
export interface LiveContent {
  /** The desk for what was last read. */
  desk: () => Desk;
  /** Looks at the folder, and where something has changed brings all that pages read up to date; `undefined` where nothing has. */
  update: () => Promise<LiveState | undefined>;
}

/**
 * Makes the live content. It keeps all that it has read, so that after an edit only that is read.
 *
 * @param language in which pages tell editors of problems, where the terminal names one
 */
export function createLiveContent(language?: Language): LiveContent {
  const folder = createContentFolder();
  const agesOf = createProblemAges();
  const placed = new Map<string, PlacedAsset>();
  let remember = createMemory();
  let lastGood: LastGood | undefined;
  let desk: Desk | undefined;

  async function bringUpToDate(current: readonly SourceFile[], assets: ReadonlySet<string>): Promise<LiveState> {
    lastGood ??= openLastGood(join(site.liveDir, 'last-good', shortHash(site.contentDir)), current);
    const context = siteContext({ assets, isPicture: folder.isPicture, remember });
    const settled = settle(current, lastGood, (sources) => readContent(sources, context));
    await generate(withHashes(settled), { unpublished: true, remember, assets: createAssetPlacer(placed) });
    const state = { settled, current, desk: { language, ...deskIndex(current, settled, agesOf) } };
    desk = createDesk({ state, remember, files: createAssetPlacer(placed) });
    await writeDesk(state.desk);
    // Last: pages follow an edit at once, what search finds a moment later.
    await writeSearchIndex(settled.content.documents.terms);
    return state;
  }

  /** The hash of an article is its file's. */
  function withHashes({ content: { documents }, sources }: Settled): ContentDocuments {
    const byPath = new Map(sources.map((source) => [source.path, source]));
    const hashed = <Document extends object>(document: Document, path: string): Document =>
      remember(document, 'hashed', [], () => ({ ...document, hash: shortHash(byPath.get(path)!.text) }));
    return {
      ...documents,
      articles: documents.articles.map((document) => hashed(document, `${document.path}.mdx`)),
      variants: documents.variants.map((document) => hashed(document, `${document.path}.${document.variant}.mdx`)),
    };
  }

  return {
    desk() {
      if (!desk) throw new Error('the content has not been read yet');
      return desk;
    },
    async update() {
      const files = folder.read();
      if (!files) return undefined;
      try {
        return await bringUpToDate(files.sources, files.assets);
      } catch (error) {
        remember = createMemory(); // it may hold what was left half done
        throw error;
      }
    },
  };
}

/** The list for the editor page, and the version file that tells Next of it. */
async function writeDesk(desk: DeskIndex): Promise<void> {
  const json = JSON.stringify(desk);
  await writeWhole(join(site.generatedDir, 'desk.json'), json);
  await writeWhole(join(site.generatedDir, 'desk-version.ts'), `export const deskVersion = '${shortHash(json)}';\n`);
}
