import { Presets, SingleBar } from 'cli-progress';

/** Steps from which on waiting wants a bar. */
const fewest = 5;

/** Shows on standard error how far something is, where somebody looks and there is much to do. */
export function progressBar(total: number, label: string, done = 0): { step: () => void; stop: () => void } {
  if (total - done < fewest || !process.stderr.isTTY) return { step: () => undefined, stop: () => undefined };
  // Its own handling of signals would keep Ctrl+C from ending the program; without it the cursor must stay as it is.
  const bar = new SingleBar({ format: `${label} {bar} {value}/{total}`, stream: process.stderr, clearOnComplete: true, gracefulExit: false }, Presets.shades_classic);
  bar.start(total, done);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
