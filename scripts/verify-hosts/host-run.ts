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
  /** What a check cannot tell of the real host when it fails here, and why: a reason by the check's name. */
  cannotTell?: Readonly<Record<string, string>>;
  /** What was looked at beside the answers, a line each. */
  notes?: readonly string[];
}

/** A host that cannot be run here, and why. */
export class CannotRun extends Error {
  override name = 'CannotRun';
}
