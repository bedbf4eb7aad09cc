import { watch } from 'chokidar';

/** Editors write a file in several steps; this long after the last of them it is looked at. In milliseconds. */
const settlingMs = 25;
/** Where no event comes through, as on network drives, changes are found by looking. In milliseconds. */
const lookEveryMs = 1000;

/**
 * Does something soon after anything below a folder changed, and every now and then; never twice at a time. What changed
 * is for `look` to find out: an event is only a hint.
 *
 * @returns ends it
 */
export function watchFolder(folder: string, look: () => Promise<void>): () => Promise<void> {
  let settling: NodeJS.Timeout | undefined;
  let isLooking = false;
  let isDue = false;

  async function run() {
    if (isLooking) {
      isDue = true;
      return;
    }
    isLooking = true;
    do {
      isDue = false;
      await look();
    } while (isDue);
    isLooking = false;
  }

  const watcher = watch(folder, { ignoreInitial: true, ignored: /(?:^|[/\\])[._][^/\\]*\.tmp$/u }).on('all', () => {
    clearTimeout(settling);
    settling = setTimeout(() => void run(), settlingMs);
  });
  const patrol = setInterval(() => void run(), lookEveryMs);
  return async () => {
    clearTimeout(settling);
    clearInterval(patrol);
    await watcher.close();
  };
}
