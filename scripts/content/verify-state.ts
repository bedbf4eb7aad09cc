import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { shortHash } from './hash';

import type { Sight } from '@/lib/verify/finding';

/** What was seen so far of one site and one build, so that a run that was stopped can go on. */
export interface VerifyState {
  /** By path; those of an earlier run are in it from the start. */
  seen: ReadonlyMap<string, Sight>;
  /** Milliseconds since 1970 at which the earlier run ended, if there was one. */
  since?: number;
  /** Keeps what was seen of a path, at once: nothing is lost where the program is killed. */
  add: (path: string, sight: Sight) => void;
  /** Forgets everything: the run has ended. */
  clear: () => void;
}

const folder = '.shutong/verify';
/** Milliseconds after which what was seen says nothing of the site any more. */
const longestMs = 60 * 60 * 1000;

/** Opens what was kept of an earlier run for the same question; with `isFresh`, or where it is old, nothing. */
export function openVerifyState(question: readonly string[], isFresh: boolean, now: number): VerifyState {
  const file = join(folder, `${shortHash(...question)}.jsonl`);
  const since = existsSync(file) ? statSync(file).mtimeMs : undefined;
  const goesOn = since !== undefined && !isFresh && now - since < longestMs;
  const seen = new Map(goesOn ? readLines(file) : []);
  mkdirSync(folder, { recursive: true });
  // Written anew, since the last line may have been cut off.
  writeFileSync(file, [...seen].map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  return {
    seen,
    ...(seen.size > 0 && { since }),
    add(path, sight) {
      seen.set(path, sight);
      appendFileSync(file, `${JSON.stringify([path, sight])}\n`);
    },
    clear: () => rmSync(file, { force: true }),
  };
}

function readLines(file: string): [string, Sight][] {
  return readFileSync(file, 'utf8').split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as [string, Sight]];
    } catch (error) {
      if (error instanceof SyntaxError) return []; // the program was killed in the middle of it
      throw error;
    }
  });
}
