import { statSync, type Stats } from 'node:fs';
import { join } from 'node:path';

import { classifyFile } from '@/lib/content/files';
import { site } from '@/site.config';

import { listFiles, pictureSize, readSource, type ContentFiles } from '../content/files';

import type { SourceFile } from '@/lib/content/source-file';

/** The content folder, looked at again and again. */
export interface ContentFolder {
  /** What is on disk now; `undefined` if nothing has changed. A file that did not change is the same object as before. */
  read: () => ContentFiles | undefined;
  /** As `pictureSize` tells; a picture is measured once. */
  isPicture: (path: string) => boolean;
}

/** Makes the reader of the content folder. What it goes by is size, time and identity of each file, not what a watcher says. */
export function createContentFolder(): ContentFolder {
  let known = new Map<string, { stamp: string; source?: SourceFile }>();
  const pictures = new Map<string, { stamp: string | undefined; isPicture: boolean }>();

  return {
    read() {
      const now: typeof known = new Map();
      let isSame = true;
      for (const path of listFiles()) {
        const stamp = stampOf(path);
        const before = known.get(path);
        if (stamp === undefined) continue;
        if (before?.stamp === stamp) {
          now.set(path, before);
          continue;
        }
        isSame = false;
        const source = classifyFile(path).kind === 'asset' ? undefined : readIfThere(path);
        const isUntouched = before?.source && before.source.text === source?.text && source.problems.length === 0;
        now.set(path, { stamp, source: isUntouched ? before.source : source });
      }
      isSame &&= now.size === known.size;
      known = now;
      if (isSame) return undefined;
      const entries = [...now];
      return {
        sources: entries.flatMap(([, { source }]) => source ?? []),
        assets: new Set(entries.filter(([path]) => classifyFile(path).kind === 'asset').map(([path]) => path)),
      };
    },
    isPicture(path) {
      const stamp = known.get(path)?.stamp;
      const before = pictures.get(path);
      if (before && before.stamp === stamp) return before.isPicture;
      const isPicture = pictureSize(path) !== undefined;
      pictures.set(path, { stamp, isPicture });
      return isPicture;
    },
  };
}

function stampOf(path: string): string | undefined {
  const stats = ifThere<Stats>(() => statSync(join(site.contentDir, path)));
  return stats && `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
}

function readIfThere(path: string): SourceFile | undefined {
  return ifThere(() => readSource(path));
}

/** Between listing and reading, a file may go. */
function ifThere<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
