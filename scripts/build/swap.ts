import { existsSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';

/**
 * Puts a finished folder in the place of an older one. The older one is whole until the new one stands there: two
 * renames, the old one back if the second fails.
 */
export async function swapFolder(finished: string, target: string): Promise<void> {
  const [coming, old] = [`${target}.new`, `${target}.old`];
  await rm(coming, { recursive: true, force: true });
  await moveFolder(finished, coming);
  await rm(old, { recursive: true, force: true });
  const hadOld = await tryRename(target, old);
  try {
    await rename(coming, target);
  } catch (error) {
    if (hadOld) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Where caches are on a volume of their own, a folder cannot be renamed out of it, and is copied. */
async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}

/** Brings back the older folder where a swap was cut off between its two renames. */
export async function recoverFolder(target: string): Promise<void> {
  if (!existsSync(target)) await tryRename(`${target}.old`, target);
}

async function tryRename(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
