import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';

import { ImportError } from '@/lib/import/import-error';

/** Largest file that is read; saved pages and documents with their pictures stay under a fifth. */
export const maxFileBytes = 50 * 1024 * 1024;

/** Why a file cannot be read. */
export type ReadFault = 'noFile' | 'unreadable' | 'noPlainFile';

/** A file that the system does not give. */
export class UnreadableFileError extends Error {
  override name = 'UnreadableFileError';

  constructor(readonly fault: ReadFault, options?: ErrorOptions) {
    super(fault, options);
  }
}

const faultsByCode: Readonly<Record<string, ReadFault>> = { ENOENT: 'noFile', ENOTDIR: 'noFile', ENAMETOOLONG: 'noFile', ELOOP: 'noFile', EACCES: 'unreadable', EPERM: 'unreadable', EISDIR: 'noPlainFile' };

/**
 * The bytes of a file to import. Its size is asked before anything is read.
 *
 * @throws UnreadableFileError
 * @throws ImportError where it is too large
 */
export function readImport(file: string): Uint8Array {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) throw new UnreadableFileError('noPlainFile');
    if (stats.size > maxFileBytes) throw new ImportError({ kind: 'too-large', bytes: stats.size, limit: maxFileBytes });
    return readFileSync(file);
  } catch (error) {
    const fault = error instanceof Error && 'code' in error ? faultsByCode[String(error.code)] : undefined;
    throw fault ? new UnreadableFileError(fault, { cause: error }) : error;
  }
}

/** Gives the pictures and documents that lie in the folder of a file, or below it, wherever links in there point to. */
export function besideFile(file: string): (path: string) => Uint8Array | undefined {
  return (path) => {
    try {
      const folder = realpathSync(dirname(resolve(file)));
      const full = realpathSync(resolve(folder, path));
      const stats = full.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? statSync(full) : undefined;
      return stats?.isFile() && stats.size <= maxFileBytes ? readFileSync(full) : undefined;
    } catch (error) {
      // Not there, not to be read, or a name that no file can have: the article does without it, and says so.
      if (error instanceof Error && 'code' in error) return undefined;
      throw error;
    }
  };
}
