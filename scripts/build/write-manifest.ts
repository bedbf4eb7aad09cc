import { createHash, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { fileOf, type Redirect } from '@/lib/content/redirects';
import { addressOf, isForHost } from '@/lib/verify/address-of';
import { manifestFile, signatureFile, writeManifest, type Manifest } from '@/lib/verify/manifest';
import { KeyError, readPrivateKey, signManifest } from '@/lib/verify/signature';
import { sourceOf } from '@/lib/verify/source-of';
import { signingKey, site } from '@/site.config';

import { listFiles as listContentFiles } from '../content/files';
import { UsageError } from '../usage';
import { readCommit } from './commit';
import { forEachLimited, listFiles } from './lean-files';
import { ToolError } from './run-tool';

/**
 * Writes the manifest of a site that is complete but for its packed files, and signs it where there is a key.
 *
 * @returns the files written
 * @throws {ToolError} where a file of their name is in the way
 */
export async function writeSiteManifest(folder: string, redirects: readonly Redirect[], key: KeyObject | undefined): Promise<string[]> {
  const taken = [manifestFile, signatureFile].find((file) => existsSync(join(folder, file)));
  if (taken) throw new ToolError(`The build writes ${taken} itself, and another file is in its place. Rename public/${taken}, or the old address that leads from it.`);
  const manifest = await makeManifest(folder, redirects);
  const text = writeManifest(manifest);
  await writeFile(join(folder, manifestFile), text);
  console.log(`${manifestFile}: ${Object.keys(manifest.urls).length} addresses, ${describeCommit(manifest)}, ${key ? 'signed' : 'not signed (SIGNING_KEY is not set)'}`);
  if (!key) return [manifestFile];
  await writeFile(join(folder, signatureFile), signManifest(text, key));
  return [manifestFile, signatureFile];
}

async function makeManifest(folder: string, redirects: readonly Redirect[]): Promise<Manifest> {
  const moved = new Map(redirects.map((redirect) => [fileOf(redirect.from)!, redirect]));
  const sources = new Set(listContentFiles());
  const urls: Manifest['urls'] = {};
  await forEachLimited((await listFiles(folder)).filter((file) => !isForHost(file)), 16, async (file) => {
    const data = await readFile(join(folder, file));
    const { path, kind, to } = addressOf(file, moved);
    const source = sourceOf(to ?? path, sources);
    urls[site.basePath + path] = { kind, sha256: createHash('sha256').update(data).digest('hex'), bytes: data.length, ...(source && { source }), ...(to && { to }) };
  });
  const { url, basePath, variants, now } = site;
  return { form: 1, site: url, basePath, variants: [...variants], builtAt: new Date(now).toISOString(), ...readCommit(), urls };
}

function describeCommit({ commit, modified }: Manifest): string {
  if (commit === null) return 'of no known commit (there is no git, and COMMIT_SHA is not set)';
  return `commit ${commit.slice(0, 12)}${modified ? ' and changes that are not committed' : ''}`;
}

/** The key of the environment to sign with, `undefined` where none is given. @throws {UsageError} where it is no such key */
export function readSigningKey(): KeyObject | undefined {
  if (!signingKey) return undefined;
  try {
    return readPrivateKey(signingKey);
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    const what = error.fault === 'other-kind' ? 'is a key of another kind than Ed25519' : 'is no private key';
    throw new UsageError(`SIGNING_KEY ${what}. Make one with \`openssl genpkey -algorithm ed25519 -out signing.pem\` and give what is in that file.`, { cause: error });
  }
}
