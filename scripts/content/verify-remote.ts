import { leadsTo, type Answer } from '@/lib/verify/answer';
import { manifestFile, readManifest, signatureFile } from '@/lib/verify/manifest';
import { isSameHost } from '@/lib/verify/same-address';

import { ToolError } from '../build/run-tool';
import { ask, NoAnswerError } from './verify-ask';

import type { SignedManifest } from '@/lib/verify/targets';
import type { VerifyRequest } from './verify-options';
import type { VerifyWords } from './verify-words';

/** Bytes of a manifest that are read at most: some 300,000 addresses. */
const mostBytes = 64 * 1024 * 1024;

/** The manifest that a host has, and its signature. @throws {ToolError} where there is none */
export async function fetchManifest(request: VerifyRequest, words: VerifyWords): Promise<SignedManifest> {
  const base = request.address.href.replace(/\/+$/u, '');
  const answer = await askFirst(`${base}/${manifestFile}`, request, words);
  if (answer.status !== 200) throw new ToolError(words.noRemoteManifest(answer.url, answer.status));
  const text = new TextDecoder().decode(answer.body);
  const manifest = readManifest(text);
  if (!manifest) throw new ToolError(words.badManifest(answer.url));
  const signature = await askFirst(`${base}/${signatureFile}`, request, words);
  return { manifest, text, ...(signature.status === 200 && { signature: new TextDecoder().decode(signature.body) }) };
}

/** Asks once, so that a wrong address or no network is said at once and not as a hundred missing pages. @throws {ToolError} */
export async function reachHost(origin: string, basePath: string, request: VerifyRequest, words: VerifyWords): Promise<void> {
  const to = leadsTo(await askFirst(`${origin}${basePath}/${manifestFile}`, request, words));
  if (to && !isSameHost(new URL(origin), to)) throw new ToolError(words.leadsAway(origin, to.origin));
}

async function askFirst(address: string, { visitors, timeoutMs }: VerifyRequest, words: VerifyWords): Promise<Answer> {
  const url = new URL(address);
  try {
    return await ask(url, visitors[0]!, { timeoutMs, maxBytes: mostBytes, tries: 3 });
  } catch (error) {
    if (error instanceof NoAnswerError) throw new ToolError(words.unreachable(url.origin, error.reason), { cause: error });
    throw error;
  }
}
