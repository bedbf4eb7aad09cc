import { createHash } from 'node:crypto';

import { manifestFile, signatureFile, type Manifest, type ManifestEntry } from './manifest';

/** Something to ask for. */
export interface Target {
  /** From the top of the host, percent-encoded. */
  path: string;
  /** What must answer; none for an address that nothing is at. */
  entry?: ManifestEntry;
  /** The same page, asked for otherwise: what is found here counts only where nothing is found there. */
  besides?: string;
}

/** A manifest as it was read. */
export interface SignedManifest {
  manifest: Manifest;
  text: string;
  /** Its signature, where it has one. */
  signature?: string;
}

/**
 * All that is asked for: every address of the manifest, and some that it has nothing at, since a host that was broken into
 * answers those too: `/zh-Hant/48151623.html`, `/zh-Hant/list-48151623`, and a page with a question mark behind it. Their
 * numbers come from the manifest, so that a run that goes on asks for the same. The manifest and its signature are asked for too, which it does
 * not name itself.
 */
export function targetsOf({ manifest, text, signature }: SignedManifest): Target[] {
  const number = createHash('sha256').update(text).digest().readUInt32BE(0) % 90_000_000 + 10_000_000;
  const targets = Object.entries(manifest.urls).flatMap(([path, entry]): Target[] => {
    if (entry.kind !== 'not-found') return [{ path, entry }];
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return [`${number}.html`, `list-${number}`].map((name) => ({ path: folder + name }));
  });
  targets.unshift(fileTarget(`${manifest.basePath}/${manifestFile}`, text));
  if (signature !== undefined) targets.unshift(fileTarget(`${manifest.basePath}/${signatureFile}`, signature));
  const home = `${manifest.basePath}/${manifest.variants[0]!}`;
  const entry = manifest.urls[home];
  return entry ? [...targets, { path: `${home}?${number}.html`, entry, besides: home }] : targets;
}

function fileTarget(path: string, text: string): Target {
  const data = Buffer.from(text);
  return { path, entry: { kind: 'file', sha256: createHash('sha256').update(data).digest('hex'), bytes: data.length } };
}
