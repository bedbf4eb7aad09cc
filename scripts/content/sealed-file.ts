import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { writeWhole } from './files';

/** Bytes of a SHA-256. */
const sealLength = 32;

/** Keeps bytes that took long to make, behind their hash, by which `readSealed` knows them whole. */
export async function writeSealed(file: string, data: Uint8Array): Promise<void> {
  await writeWhole(file, Buffer.concat([seal(data), data]));
}

/** What `writeSealed` kept; `undefined` where there is nothing, or not all of it. */
export function readSealed(file: string): Buffer | undefined {
  try {
    const kept = readFileSync(file);
    const data = kept.subarray(sealLength);
    return seal(data).equals(kept.subarray(0, sealLength)) ? data : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function seal(data: Uint8Array): Buffer {
  return createHash('sha256').update(data).digest();
}
