import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/** What is wrong with a key: it is none, it is of another kind than Ed25519, or it is the private one where the public is meant. */
export type KeyFault = 'unreadable' | 'other-kind' | 'private';

/** A key that cannot be used. It never holds the key. */
export class KeyError extends Error {
  override name = 'KeyError';

  constructor(readonly fault: KeyFault) {
    super(`the key is ${fault}`);
  }
}

/**
 * Reads a private Ed25519 key: PEM, as `openssl genpkey -algorithm ed25519` writes it, or the base64 of the same. Where an
 * environment variable cannot hold several lines, `\n` may stand for their ends.
 *
 * @throws {KeyError}
 */
export function readPrivateKey(text: string): KeyObject {
  return readKey(text, 'PRIVATE', createPrivateKey);
}

/** Reads the public key to one, as `openssl pkey -pubout` writes it. @throws {KeyError} */
export function readPublicKey(text: string): KeyObject {
  if (text.includes('PRIVATE KEY')) throw new KeyError('private');
  return readKey(text, 'PUBLIC', createPublicKey);
}

function readKey(text: string, label: string, create: (pem: string) => KeyObject): KeyObject {
  const lines = text.trim().replaceAll('\\n', '\n');
  const pem = lines.startsWith('-----') ? lines : `-----BEGIN ${label} KEY-----\n${lines.replace(/\s+/gu, '')}\n-----END ${label} KEY-----\n`;
  const key = tryCreate(() => create(pem));
  if (key.asymmetricKeyType !== 'ed25519') throw new KeyError('other-kind');
  return key;
}

function tryCreate(create: () => KeyObject): KeyObject {
  try {
    return create();
  } catch {
    throw new KeyError('unreadable'); // OpenSSL's errors are of many kinds, all of which mean: no key. Some name parts of it.
  }
}

/** The signature of a manifest, as its file has it: base64 and the end of the line. */
export function signManifest(text: string, privateKey: KeyObject): string {
  return `${sign(null, Buffer.from(text), privateKey).toString('base64')}\n`;
}

/** Whether a signature is of these bytes and of this key. */
export function isSignedBy(text: string | Uint8Array, signature: string, publicKey: KeyObject): boolean {
  return verify(null, Buffer.from(text), publicKey, Buffer.from(signature.trim(), 'base64'));
}
