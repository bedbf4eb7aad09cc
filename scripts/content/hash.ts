import { createHash } from 'node:crypto';

/** A short name for some bytes: the first 16 hex digits of their SHA-256. */
export function shortHash(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 16);
}
