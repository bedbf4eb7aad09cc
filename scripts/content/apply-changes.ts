import { chmodSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A change of one file. Paths are relative to the folder that is changed. */
export type FileChange =
  | { kind: 'create'; to: string; data: string | Uint8Array }
  | { kind: 'edit'; from: string; data: string | Uint8Array }
  | { kind: 'move'; from: string; to: string; data?: string | Uint8Array }
  | { kind: 'remove'; from: string };

/** A file that would be overwritten. */
export class FileExistsError extends Error {
  override name = 'FileExistsError';
  constructor(readonly path: string) {
    super(`${path} is there already.`);
  }
}

/**
 * Makes all changes or none: new contents are written beside their places first, then everything is renamed; where
 * something fails, what was renamed is renamed back. Files keep their mode; folders that have become empty go.
 *
 * @throws {FileExistsError} before anything is changed, if a file would be overwritten
 */
export function applyChanges(folder: string, changes: readonly FileChange[]): void {
  const targets = changes.flatMap((change) => (change.kind === 'create' || change.kind === 'move' ? [change.to] : []));
  const leaving = new Set(changes.flatMap((change) => (change.kind === 'move' || change.kind === 'remove' ? [change.from] : [])));
  const taken = targets.find((path) => !leaving.has(path) && existsSync(join(folder, path)));
  if (taken !== undefined) throw new FileExistsError(taken);

  const undo: (() => void)[] = [];
  const leftovers: string[] = [];
  const rename = (from: string, to: string) => {
    renameSync(from, to);
    undo.push(() => renameSync(to, from));
  };
  try {
    const steps = changes.map((change) => prepare(folder, change, undo, leftovers));
    // What goes away makes room first, for what comes to its place.
    for (const { old } of steps) if (old) rename(old.path, old.aside);
    for (const { next } of steps) if (next) rename(next.ready, next.path);
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
  for (const path of leftovers) rmSync(path, { force: true });
  for (const path of leaving) removeEmptyFolders(folder, dirname(path));
}

interface Step {
  /** What goes, and where it waits until everything is done. */
  old?: { path: string; aside: string };
  /** What comes, and where it waits until then. */
  next?: { ready: string; path: string };
}

function prepare(folder: string, change: FileChange, undo: (() => void)[], leftovers: string[]): Step {
  // A link stays one: what it leads to is changed.
  const from = change.kind === 'create' ? undefined : join(folder, change.from);
  const old = from && (change.kind === 'edit' ? realpathSync(from) : from);
  const path = change.kind === 'edit' ? old : change.kind === 'remove' ? undefined : join(folder, change.to);
  const aside = old && hidden(old, 'old');
  if (path) makeFolder(dirname(path), undo);
  if ('data' in change && change.data !== undefined && path) {
    const ready = hidden(path, 'new');
    undo.push(() => rmSync(ready, { force: true }));
    writeFileSync(ready, change.data);
    if (old) chmodSync(ready, statSync(old).mode);
    if (aside) leftovers.push(aside);
    return { old: old && aside ? { path: old, aside } : undefined, next: { ready, path } };
  }
  if (change.kind === 'remove' && aside) leftovers.push(aside);
  return { old: old && aside ? { path: old, aside } : undefined, next: aside && path ? { ready: aside, path } : undefined };
}

/** A name that no reader of content takes for content. */
function hidden(path: string, suffix: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.${suffix}`);
}

function makeFolder(path: string, undo: (() => void)[]): void {
  const made = mkdirSync(path, { recursive: true });
  if (made !== undefined) undo.push(() => rmSync(made, { recursive: true, force: true }));
}

function removeEmptyFolders(folder: string, path: string): void {
  for (let each = path; each !== '.' && existsSync(join(folder, each)) && readdirSync(join(folder, each)).length === 0; each = dirname(each)) {
    rmdirSync(join(folder, each));
  }
}
