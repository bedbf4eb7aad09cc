import type { Hosting } from '@/lib/hosting/hosting';

/** What a host is tried with. */
export interface Trial {
  hosting: Hosting;
  /** The built site. */
  site: string;
  /** A folder of the host's own for the trial, empty. */
  folder: string;
}

/** A host that runs here. */
export interface HostRun {
  origin: string;
  stop: () => Promise<void>;
  /** Checks that say nothing about the real host when they fail here, and why. */
  cannotTell?: Readonly<Record<string, string>>;
  /** Checks that fail because the host itself can do no better, and what it does. */
  weaker?: Readonly<Record<string, string>>;
  /** What was looked at beside the answers, a line each. */
  notes?: readonly string[];
}

/** A host that cannot be run here, and why. */
export class CannotRun extends Error {
  override name = 'CannotRun';
}
