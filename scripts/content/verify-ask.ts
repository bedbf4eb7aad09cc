import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

import { leadsTo, type Answer } from '@/lib/verify/answer';
import { isSameAddress } from '@/lib/verify/same-address';

import type { ReadableStream } from 'node:stream/web';
import type { Visitor } from '@/lib/verify/visitors';

/** A host that could not be asked, after all tries; `reason` is the system's word for why. */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError';

  constructor(readonly reason: string, options?: ErrorOptions) {
    super(`no answer: ${reason}`, options);
  }
}

export interface AskOptions {
  /** Milliseconds that one request may take, body and all. */
  timeoutMs: number;
  /** Bytes of a body, unpacked, that are read at most. */
  maxBytes: number;
  /** How often a request is sent at most. */
  tries: number;
}

/** Milliseconds before the second try; each further one waits twice as long. */
const firstPauseMs = 500;
/** The longest pause that a host may ask for. */
const longestPauseMs = 30_000;
const busy: ReadonlySet<number> = new Set([429, 502, 503, 504]);
const mostRedirects = 3;

/** Asks a host as a visitor would. A redirect to another spelling of the same address is followed, no other. @throws {NoAnswerError} */
export async function ask(url: URL, visitor: Visitor, options: AskOptions): Promise<Answer> {
  let answer = await askPatiently(url, visitor, options);
  for (let hop = 0; hop < mostRedirects; hop++) {
    const to = leadsTo(answer);
    if (!to || answer.status < 300 || answer.status >= 400 || to.href === answer.url || !isSameAddress(url, to)) break;
    answer = await askPatiently(to, visitor, options);
  }
  return answer;
}

async function askPatiently(url: URL, visitor: Visitor, options: AskOptions): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await askOnce(url, visitor, options);
      if (!busy.has(answer.status) || attempt >= options.tries) return answer;
      await wait(Math.min(longestPauseMs, Number(answer.headers['retry-after']) * 1000 || firstPauseMs * 2 ** (attempt - 1)));
    } catch (error) {
      const reason = networkFault(error);
      if (reason === undefined) throw error;
      if (attempt >= options.tries) throw new NoAnswerError(reason, { cause: error });
      await wait(firstPauseMs * 2 ** (attempt - 1));
    }
  }
}

async function askOnce(url: URL, { headers }: Visitor, { timeoutMs, maxBytes }: AskOptions): Promise<Answer> {
  const response = await fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
  const { body, isCut } = await readBody(response, maxBytes);
  return {
    url: url.href,
    status: response.status,
    headers: Object.fromEntries(response.headers),
    sha256: isCut ? '' : createHash('sha256').update(body).digest('hex'),
    body,
    isCut,
  };
}

/** Reads so much of a body, as it is once unpacked: what is packed can be a thousand times larger than it says. */
async function readBody(response: Response, maxBytes: number): Promise<{ body: Uint8Array; isCut: boolean }> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of response.body === null ? [] : Readable.fromWeb(response.body as ReadableStream<Uint8Array>)) {
    pieces.push(piece);
    bytes += piece.length;
    if (bytes > maxBytes) return { body: Buffer.concat(pieces).subarray(0, maxBytes), isCut: true };
  }
  return { body: Buffer.concat(pieces), isCut: false };
}

/** Why a request failed: `'ECONNREFUSED'`, `'timeout'`; `undefined` for an error that is none of the network. */
function networkFault(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'TimeoutError') return 'timeout';
  const inner = error.cause instanceof AggregateError ? error.cause.errors[0] : error.cause;
  const code = inner instanceof Error && 'code' in inner ? String(inner.code) : inner instanceof Error ? inner.message : undefined;
  return error instanceof TypeError || (error as NodeJS.ErrnoException).code?.startsWith('Z_') ? (code ?? error.message) : undefined;
}
