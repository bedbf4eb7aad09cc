import { mkdir, rm } from 'node:fs/promises';

import { ToolError } from '../build/run-tool';
import { checks, type Asked, type Result } from './checks';
import { gradeHost } from './grade';
import { CannotRun, type HostRun, type Trial } from './host-run';

/** How a check of a host ended. */
export interface Outcome {
  kind: 'ok' | 'fails' | 'weaker' | 'untold';
  /** For the table. */
  shown?: string;
  /** What differs, or why it cannot be said. */
  details: readonly string[];
}

/** What was found about a host: an outcome for each check, or why it could not be run. */
export interface HostReport {
  outcomes: Readonly<Record<string, Outcome>>;
  notRun?: string;
  notes: readonly string[];
}

/** The names of all checks, in the order of the table. */
export const checkNames = [...Object.keys(checks), 'grade'];

/** Starts a host in a folder of its own, asks it all there is to ask, and stops it. */
export async function tryHost(start: (trial: Trial) => Promise<HostRun>, trial: Trial, site: Pick<Asked, 'article' | 'asset'>): Promise<HostReport> {
  await rm(trial.folder, { recursive: true, force: true });
  await mkdir(trial.folder, { recursive: true });
  let run: HostRun;
  try {
    run = await start(trial);
  } catch (error) {
    if (error instanceof CannotRun || error instanceof ToolError) return { outcomes: {}, notRun: error.message, notes: [] };
    throw error;
  }
  try {
    const asked = { origin: run.origin, hosting: trial.hosting, ...site };
    const all: Record<string, () => Promise<Result>> = Object.fromEntries(Object.entries(checks).map(([name, check]) => [name, () => check(asked)]));
    all.grade = () => gradeHost(run.origin, trial.hosting.basePath, trial.folder);
    const outcomes: Record<string, Outcome> = {};
    for (const name of checkNames) outcomes[name] = outcomeOf(await tried(all[name]!), run, name);
    return { outcomes, notes: run.notes ?? [] };
  } finally {
    await run.stop();
  }
}

/** A host that ends a connection instead of answering has failed a check, not this program. A tool that is not to be had is told as well. */
async function tried(check: () => Promise<Result>): Promise<Result> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { faults: [error.message] };
  }
}

function outcomeOf({ faults, shown }: Result, { cannotTell, weaker }: HostRun, name: string): Outcome {
  if (faults.length === 0) return { kind: 'ok', shown, details: [] };
  if (cannotTell?.[name]) return { kind: 'untold', details: [cannotTell[name]] };
  if (weaker?.[name]) return { kind: 'weaker', details: [weaker[name]] };
  return { kind: 'fails', details: faults };
}
