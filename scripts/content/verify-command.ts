import { createHash } from 'node:crypto';

import { manifestFile, signatureFile } from '@/lib/verify/manifest';

import { ToolError } from '../build/run-tool';
import { terminalLanguage } from '../terminal-language';
import { print } from './print';
import { progressBar } from './progress-bar';
import { originalsIn, readManifestFile, signatureFault } from './verify-manifest';
import { originOf, readVerifyRequest } from './verify-options';
import { fetchManifest, reachHost } from './verify-remote';
import { verifyJson, verifyReport } from './verify-report';
import { LostHostError, verifySite, type Verified } from './verify-site';
import { openVerifyState } from './verify-state';
import { verifyWords, type VerifyWords } from './verify-words';

import type { Finding, Seen } from '@/lib/verify/finding';
import type { SignedManifest } from '@/lib/verify/targets';
import type { VerifyRequest } from './verify-options';

const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');

/**
 * `content verify ORIGIN [--manifest FILE | --remote] [--key FILE] [--as WHO,…] [--json] …`: a live site beside what was
 * built. What counts is the manifest in `out/`, since whoever changes a host's pages can change its manifest too.
 *
 * @returns exit status: 1 if anything is not as it was built
 */
export async function runVerify(args: string[]): Promise<number> {
  const words: VerifyWords = verifyWords[terminalLanguage()];
  const request = readVerifyRequest(args, words);
  const file = request.manifest ?? `out/${manifestFile}`;
  const signed = request.isRemote ? await fetchManifest(request, words) : readManifestFile(file, words);
  const { basePath } = signed.manifest;
  const origin = originOf(request.address, basePath, words);
  const source = request.isRemote ? `${origin}${basePath}/${manifestFile}` : file;
  const report = async (verified: Verified) => {
    await print([request.isJson ? verifyJson(verified, words) : verifyReport(verified, origin, words)]);
    return verified.findings.length > 0 ? 1 : 0;
  };

  const fault = request.key && signatureFault(signed, request.key);
  if (fault) return report({ checked: 0, findings: [distrust(source, fault)], unasked: 0 });
  await reachHost(origin, basePath, request, words);
  if (!request.isJson) await print([`${words.build(signed.manifest, source)}\n`]);
  return report(await compare(origin, signed, request, words));
}

/** Without a manifest to rely on, its signature is the one thing to report. */
function distrust(source: string, fault: Seen): Finding {
  const isForged = fault.is === 'forged';
  return { url: isForged ? source : source.replace(manifestFile, signatureFile), kind: isForged ? 'changed' : 'missing', seen: [{ visitors: [], what: fault }] };
}

async function compare(origin: string, signed: SignedManifest, request: VerifyRequest, words: VerifyWords): Promise<Verified> {
  const state = openVerifyState([origin, signed.text, ...request.visitors.map(({ name }) => name)], request.isFresh, Date.now());
  if (state.seen.size > 0) console.error(words.goesOn(state.seen.size));
  let progress = progressBar(0, words.comparing);
  const stop = () => {
    progress.stop();
    console.error(words.stopped);
    process.exit(130); // 128 + SIGINT, as shells count
  };
  process.on('SIGINT', stop); // not once: npm hands on what the terminal has sent already
  try {
    const verified = await verifySite({
      origin, signed, state, visitors: request.visitors, concurrency: request.concurrency, timeoutMs: request.timeoutMs,
      originalOf: originalsIn('out', signed.manifest, sha256),
      onStart: (total, done) => void (progress = progressBar(total, words.comparing, done)),
      onStep: () => progress.step(),
    });
    state.clear();
    return verified;
  } catch (error) {
    if (error instanceof LostHostError) throw new ToolError(words.lost(origin), { cause: error });
    throw error;
  } finally {
    progress.stop();
    process.off('SIGINT', stop);
  }
}
