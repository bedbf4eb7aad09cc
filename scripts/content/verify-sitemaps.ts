import { gunzipSync } from 'node:zlib';

import { readLocations, sitemapsOf } from '@/lib/verify/sitemap';
import { strangersAmong } from '@/lib/verify/strangers';

import { NoAnswerError } from './verify-ask';

import type { Answer } from '@/lib/verify/answer';
import type { Manifest } from '@/lib/verify/manifest';

/** Sitemaps that are read at most. */
const mostSitemaps = 20;
/** Bytes to which a packed sitemap may unpack: what the sitemap protocol allows. */
const mostUnpacked = 50 * 1024 * 1024;

/**
 * Every address that the served sitemaps name: that of the build, those in `robots.txt`, those that others name. A sitemap
 * that the build does not know is among the addresses itself.
 */
export async function readServedSitemaps(manifest: Manifest, origin: string, get: (url: URL) => Promise<Answer>): Promise<string[]> {
  const robots = await read('/robots.txt');
  const waiting = [`${origin}/sitemap.xml`, `${origin}${manifest.basePath}/sitemap.xml`, ...sitemapsOf(robots)];
  const addresses: string[] = [];
  const done = new Set<string>();
  for (const address of waiting) {
    const path = pathHere(address);
    if (path === undefined || done.has(path) || done.size >= mostSitemaps) continue;
    done.add(path);
    const xml = await read(path);
    const locations = readLocations(xml);
    if (locations.length === 0) continue;
    addresses.push(address, ...locations);
    if (/<(?:\w+:)?sitemapindex\b/u.test(xml)) waiting.push(...locations);
  }
  return addresses;

  async function read(path: string): Promise<string> {
    try {
      const { status, body } = await get(new URL(origin + path));
      return status === 200 ? new TextDecoder().decode(unpack(body)) : '';
    } catch (error) {
      if (error instanceof NoAnswerError) return '';
      throw error;
    }
  }

  /** The path on this host of an address on this host or on the one that the site was built for. */
  function pathHere(address: string): string | undefined {
    if (!URL.canParse(address, origin) || strangersAmong([address], { manifest, origin }).elsewhere.length > 0) return undefined;
    const { pathname, search } = new URL(address, origin);
    return pathname + search;
  }
}

function unpack(body: Uint8Array): Uint8Array {
  try {
    return body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body, { maxOutputLength: mostUnpacked }) : body;
  } catch {
    return new Uint8Array(); // damaged, or larger than any sitemap may be
  }
}
