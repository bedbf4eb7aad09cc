import { parseArgs } from 'node:util';

import { visitors as everybody, type Visitor } from '@/lib/verify/visitors';

import { UsageError } from '../usage';
import { readKeyFile } from './verify-manifest';

import type { KeyObject } from 'node:crypto';
import type { VerifyWords } from './verify-words';

/** What `content verify` was asked to do. */
export interface VerifyRequest {
  /** As written: a site, perhaps with its base path. */
  address: URL;
  /** A manifest other than that of `out/`. */
  manifest?: string;
  isRemote: boolean;
  /** What the manifest must be signed with. */
  key?: KeyObject;
  visitors: readonly Visitor[];
  isJson: boolean;
  isFresh: boolean;
  concurrency: number;
  timeoutMs: number;
}

/** Reads the arguments of `content verify`. @throws {UsageError} */
export function readVerifyRequest(args: string[], words: VerifyWords): VerifyRequest {
  const { values, positionals } = parseArgs({
    args,
    options: {
      manifest: { type: 'string' }, remote: { type: 'boolean', default: false }, key: { type: 'string' }, as: { type: 'string' },
      json: { type: 'boolean', default: false }, fresh: { type: 'boolean', default: false },
      concurrency: { type: 'string', default: '8' }, timeout: { type: 'string', default: '20' },
    },
    allowPositionals: true,
  });
  const [address, ...tooMany] = positionals;
  if (address === undefined || tooMany.length > 0) throw new UsageError(words.noOrigin);
  if (values.remote && values.manifest !== undefined) throw new UsageError(words.remoteOrFile);
  if (values.remote && values.key === undefined) throw new UsageError(words.remoteNeedsKey);
  return {
    address: readSite(address, words),
    ...(values.manifest !== undefined && { manifest: values.manifest }),
    isRemote: values.remote,
    ...(values.key !== undefined && { key: readKeyFile(values.key, words) }),
    visitors: readVisitors(values.as, words),
    isJson: values.json,
    isFresh: values.fresh,
    concurrency: readCount('concurrency', values.concurrency, words),
    timeoutMs: 1000 * readCount('timeout', values.timeout, words),
  };
}

/** The origin of an address, which is that alone or with the base path that the site was built for. @throws {UsageError} */
export function originOf(address: URL, basePath: string, words: VerifyWords): string {
  if (!['', basePath].includes(address.pathname.replace(/\/+$/u, ''))) throw new UsageError(words.badOrigin(address.href, basePath));
  return address.origin;
}

function readSite(address: string, words: VerifyWords): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol) || url.search || url.hash || url.username) throw new UsageError(words.badOrigin(address, ''));
  return url;
}

function readCount(option: string, value: string, words: VerifyWords): number {
  if (!/^[1-9]\d{0,3}$/u.test(value)) throw new UsageError(words.badNumber(option, value));
  return Number(value);
}

function readVisitors(names: string | undefined, words: VerifyWords): readonly Visitor[] {
  if (names === undefined) return everybody;
  return [...new Set(names.split(','))].map((name) => {
    const visitor = everybody.find((each) => each.name === name.trim());
    if (!visitor) throw new UsageError(words.badVisitor(name, everybody.map((each) => each.name)));
    return visitor;
  });
}
