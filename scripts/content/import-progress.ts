import { Presets, SingleBar } from 'cli-progress';

/** Files from which on waiting wants a bar. */
const fewest = 5;

/** Shows on standard error how far an import is, where somebody looks and there is much to do. */
export function importProgress(total: number, label: string): { step: () => void; stop: () => void } {
  if (total < fewest || !process.stderr.isTTY) return { step: () => undefined, stop: () => undefined };
  const bar = new SingleBar({ format: `${label} {bar} {value}/{total}`, stream: process.stderr, clearOnComplete: true, hideCursor: true }, Presets.shades_classic);
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
