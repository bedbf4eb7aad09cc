import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';

import { leadsTo, type Answer } from '@/lib/verify/judge';
import { manifestFile, readManifest, signatureFile } from '@/lib/verify/manifest';
import { isSameHost } from '@/lib/verify/same-address';
import { visitors, type Visitor } from '@/lib/verify/visitors';

import { ToolError } from '../build/run-tool';
import { terminalLanguage } from '../terminal-language';
import { UsageError } from '../usage';
import { print } from './print';
import { progressBar } from './progress-bar';
import { ask, NoAnswerError, type AskOptions } from './verify-ask';
import { originalsIn, readKeyFile, readManifestFile, signatureFault } from './verify-manifest';
import { reportFindings, verifyJson } from './verify-report';
import { LostHostError, verifySite, type Verified } from './verify-site';
import { openVerifyState } from './verify-state';
import { verifyWords, type VerifyWords } from './verify-words';

import type { Finding } from '@/lib/verify/finding';
import type { SignedManifest } from '@/lib/verify/targets';

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

/**
 * `content verify ORIGIN [--manifest FILE | --remote] [--key FILE] [--as WHO,…] [--json] …`: a live site beside what was
 * built. What counts is the manifest in `out/`, since whoever changes a host's pages can change its manifest too.
 *
 * @returns exit status: 1 if anything is not as it was built
 */
export async function runVerify(args: string[]): Promise<number> {
  const words: VerifyWords = verifyWords[terminalLanguage()];
  const { values, positionals } = parseArgs({
    args,
    options: {
      manifest: { type: 'string' }, remote: { type: 'boolean' }, key: { type: 'string' }, as: { type: 'string' }, json: { type: 'boolean' },
      fresh: { type: 'boolean' }, concurrency: { type: 'string', default: '8' }, timeout: { type: 'string', default: '20' },
    },
    allowPositionals: true,
  });
  const [address, ...tooMany] = positionals;
  if (address === undefined || tooMany.length > 0) throw new UsageError(words.noOrigin);
  if (values.remote && values.manifest !== undefined) throw new UsageError(words.remoteOrFile);
  if (values.remote && values.key === undefined) throw new UsageError(words.remoteNeedsKey);
  const concurrency = readCount('concurrency', values.concurrency, words);
  const timeoutMs = 1000 * readCount('timeout', values.timeout, words);
  const asking = readVisitors(values.as, words);
  const key = values.key === undefined ? undefined : readKeyFile(values.key, words);
  const patience: AskOptions = { timeoutMs, maxBytes: 64 * 1024 * 1024, tries: 3 };

  const file = values.manifest ?? `out/${manifestFile}`;
  const signed = values.remote ? await fetchManifest(readSite(address, words), asking[0]!, patience, words) : readManifestFile(file, words);
  const origin = readOrigin(address, signed.manifest.basePath, words);
  const source = values.remote ? `${origin}${signed.manifest.basePath}/${manifestFile}` : file;
  const fault = key && signatureFault(signed, key);
  if (fault) {
    const name = fault.is === 'forged' ? manifestFile : signatureFile;
    const finding: Finding = { url: values.remote ? `${origin}${signed.manifest.basePath}/${name}` : file.replace(manifestFile, name), kind: fault.is === 'forged' ? 'changed' : 'missing', seen: [{ visitors: [], what: fault }] };
    return report({ checked: 0, findings: [finding], unasked: 0 }, origin, values.json ?? false, words);
  }
  await reach(origin, signed, asking[0]!, patience, words);

  if (!values.json) console.log(words.build(signed.manifest, source));
  const state = openVerifyState([origin, signed.text, ...asking.map(({ name }) => name)], values.fresh ?? false, Date.now());
  if (state.seen.size > 0) console.error(words.goesOn(state.seen.size));
  let progress = { step: () => {}, stop: () => {} };
  const stop = () => {
    progress.stop();
    console.error(words.stopped);
    process.exit(130); // 128 + SIGINT, as shells count
  };
  process.once('SIGINT', stop);
  try {
    const verified = await verifySite({
      origin, signed, visitors: asking, state, concurrency, timeoutMs,
      originalOf: originalsIn('out', signed.manifest, sha256),
      onStart: (total, done) => void (progress = progressBar(total, words.comparing, done)),
      onStep: () => progress.step(),
    });
    progress.stop();
    state.clear();
    return await report(verified, origin, values.json ?? false, words);
  } catch (error) {
    progress.stop();
    if (error instanceof LostHostError) throw new ToolError(words.lost(origin), { cause: error });
    throw error;
  } finally {
    process.off('SIGINT', stop);
  }
}

async function report({ checked, findings, unasked }: Verified, origin: string, isJson: boolean, words: VerifyWords): Promise<number> {
  if (isJson) await print([verifyJson(checked, findings, words)]);
  else if (findings.length === 0) await print([`${words.fine(origin, checked)}\n`]);
  else {
    const last = [words.found(origin, checked, findings.length), ...(checked === 0 ? [words.untrusted] : []), ...(unasked > 0 ? [words.unasked(unasked)] : []), words.whatNow];
    await print([`\n${reportFindings(findings, words)}\n\n${last.join('\n')}\n`]);
  }
  return findings.length > 0 ? 1 : 0;
}

/** The manifest that the host has, and its signature. @throws {ToolError} where there is none */
async function fetchManifest(site: URL, visitor: Visitor, patience: AskOptions, words: VerifyWords): Promise<SignedManifest> {
  const base = site.href.replace(/\/+$/u, '');
  const answer = await askFirst(new URL(`${base}/${manifestFile}`), visitor, patience, words);
  const text = new TextDecoder().decode(answer.body);
  const manifest = answer.status === 200 ? readManifest(text) : undefined;
  if (!manifest) throw new ToolError(answer.status === 200 ? words.badManifest(answer.url) : words.noRemoteManifest(answer.url, answer.status));
  const signature = await askFirst(new URL(`${base}/${signatureFile}`), visitor, patience, words);
  return { manifest, text, ...(signature.status === 200 && { signature: new TextDecoder().decode(signature.body) }) };
}

/** Asks once, so that a wrong address or no network is said at once and not as a hundred missing pages. @throws {ToolError} */
async function reach(origin: string, { manifest }: SignedManifest, visitor: Visitor, patience: AskOptions, words: VerifyWords): Promise<void> {
  const answer = await askFirst(new URL(`${origin}${manifest.basePath}/${manifestFile}`), visitor, patience, words);
  const to = leadsTo(answer);
  if (to && !isSameHost(new URL(origin), to)) throw new ToolError(words.leadsAway(origin, to.origin));
}

async function askFirst(url: URL, visitor: Visitor, patience: AskOptions, words: VerifyWords): Promise<Answer> {
  try {
    return await ask(url, visitor, patience);
  } catch (error) {
    if (error instanceof NoAnswerError) throw new ToolError(words.unreachable(url.origin, error.reason), { cause: error });
    throw error;
  }
}

function readSite(address: string, words: VerifyWords): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol) || url.search || url.hash) throw new UsageError(words.badOrigin(address, ''));
  return url;
}

/** The origin, given alone or with the base path that the site was built for. */
function readOrigin(address: string, basePath: string, words: VerifyWords): string {
  const url = readSite(address, words);
  if (!['', basePath].includes(url.pathname.replace(/\/+$/u, ''))) throw new UsageError(words.badOrigin(address, basePath));
  return url.origin;
}

function readCount(option: string, value: string, words: VerifyWords): number {
  if (!/^[1-9]\d{0,3}$/u.test(value)) throw new UsageError(words.badNumber(option, value));
  return Number(value);
}

function readVisitors(names: string | undefined, words: VerifyWords): readonly Visitor[] {
  if (names === undefined) return visitors;
  return names.split(',').map((name) => {
    const visitor = visitors.find((each) => each.name === name.trim());
    if (!visitor) throw new UsageError(words.badVisitor(name, visitors.map((each) => each.name)));
    return visitor;
  });
}
