import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { fileOf } from '@/lib/content/redirects';
import { readManifest, type Manifest, type ManifestEntry } from '@/lib/verify/manifest';
import { isSignedBy, KeyError, readPublicKey } from '@/lib/verify/signature';

import { UsageError } from '../usage';

import type { KeyObject } from 'node:crypto';
import type { Seen } from '@/lib/verify/finding';
import type { SignedManifest } from '@/lib/verify/targets';
import type { VerifyWords } from './verify-words';

/** Reads a manifest and, if it lies beside it, its signature. @throws {UsageError} */
export function readManifestFile(file: string, words: VerifyWords): SignedManifest {
  if (!existsSync(file)) throw new UsageError(words.noManifest(file));
  const text = readFileSync(file, 'utf8');
  const manifest = readManifest(text);
  if (!manifest) throw new UsageError(words.badManifest(file));
  const beside = file.replace(/\.json$/u, '.sig');
  return { manifest, text, ...(beside !== file && existsSync(beside) && { signature: readFileSync(beside, 'utf8') }) };
}

/** Reads the public key that a manifest must be signed with. @throws {UsageError} */
export function readKeyFile(file: string, words: VerifyWords): KeyObject {
  if (!existsSync(file)) throw new UsageError(words.noFile(file));
  try {
    return readPublicKey(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof KeyError) throw new UsageError(words.keyFault[error.fault](file), { cause: error });
    throw error;
  }
}

/** What is wrong with the signature of a manifest, `undefined` if nothing is. */
export function signatureFault({ text, signature }: SignedManifest, key: KeyObject): Seen | undefined {
  if (signature === undefined) return { is: 'unsigned' };
  return isSignedBy(text, signature, key) ? undefined : { is: 'forged' };
}

/** Gives what addresses were built as, from the files of a built site; whatever is another build's there is not given. */
export function originalsIn(folder: string, { basePath }: Manifest, hash: (data: Uint8Array) => string): (path: string, entry: ManifestEntry) => Uint8Array | undefined {
  return (path, entry) => {
    const place = decodeURIComponent(path.slice(basePath.length + 1).replace(/\?.*$/u, ''));
    const candidates = entry.kind === 'moved' ? [fileOf(`/${place}`) ?? ''] : [place, `${place}.html`, `${place}index.html`];
    for (const candidate of candidates.filter((each) => each !== '' && existsSync(join(folder, each)))) {
      const data = tryRead(join(folder, candidate));
      if (data && hash(data) === entry.sha256) return data;
    }
    return undefined;
  };
}

function tryRead(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EISDIR') return undefined; // `/zh-Hans` is a folder beside its page
    throw error;
  }
}
