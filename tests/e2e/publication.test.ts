import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readManifest } from '@/lib/verify/manifest';
import { makeScratchSite } from '@/scripts/bench/scratch-site';
import { builtSite } from '@/scripts/serve/listen';
import { createSiteServer, type SiteServerOptions } from '@/scripts/serve/site-server';

import { launchBrowser } from './browser';
import { tellViolations, watchPolicy } from './policy-violations';
import { after, before, deleteUnpublished, marks, writeContent } from './publication-content';
import { runVerify, type VerifyOutput } from './run-verify';

import type { Browser } from 'playwright-core';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';

/** A small site of its own with a draft, a scheduled article and a section of drafts alone, under a base path. */
const basePath = '/paper';
const scratch = makeScratchSite();
const at = (path: string) => join(scratch.folder, path);

type Files = Map<string, Buffer>;

/** What the manifest is signed with. */
const signingKey = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** Builds the site at a moment; gives every file of `out/`, as it is. */
function build(moment: number, surroundings: Record<string, string> = {}): Files {
  const { CONTENT_DIR, BUILD_TARGET, LEAN, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'build'], {
    cwd: scratch.folder,
    encoding: 'utf8',
    env: { ...inherited, SOURCE_DATE_EPOCH: String(moment), SITE_URL: 'https://example.org', BASE_PATH: basePath, VARIANTS: 'zh-Hans,zh-Hant', SIGNING_KEY: signingKey, ...surroundings },
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  return readAll('out');
}

function readAll(folder: string): Files {
  const entries = readdirSync(at(folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(at(folder).length + 1), readFileSync(path)];
    }),
  );
}

const unpackAll = (files: Files): Files => new Map([...files].map(([path, data]) => [path, unpack(path, data)]));

function unpack(path: string, data: Buffer): Buffer {
  if (path.endsWith('.br')) return brotliDecompressSync(data);
  return data[0] === 0x1f && data[1] === 0x8b ? gunzipSync(data) : data;
}

/** Files that hold a mark in their name or text, however it is written: as it is, percent-encoded, or as `\u9E2C`. */
function holding(mark: RegExp, files: Files): string[] {
  const read = (data: Buffer) => {
    const text = data.toString('utf8').replace(/\\u([\da-f]{4})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    return text + text.replace(/(?:%[\da-f]{2})+/giu, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'));
  };
  return [...files].filter(([file, data]) => mark.test(file) || mark.test(read(data))).map(([file]) => file);
}

const text = (files: Files, file: string) => files.get(file)?.toString('utf8') ?? '';

let later: Files;
let now: Files;
let generated: Files;
let without: Files;
/** Every file of `now` and `without` as it is, packed ones packed. */
let asBuilt: [Files, Files];
let browser: Browser;
const servers: Server[] = [];

beforeAll(async () => {
  writeContent(scratch.folder);
  later = unpackAll(build(after));
  const built = build(before); // after the later one, so that whatever a cache kept of it would show
  now = unpackAll(built);
  generated = unpackAll(new Map([...readAll('.shutong/generated'), ...readAll('public')]));
  deleteUnpublished(scratch.folder);
  for (const cache of ['.shutong', '.contentlayer', '.next', 'public/assets', 'public/media']) rmSync(at(cache), { recursive: true, force: true });
  const again = build(before, { TZ: 'America/New_York', LANG: 'zh_TW.UTF-8', LC_ALL: 'zh_TW.UTF-8' });
  without = unpackAll(again);
  asBuilt = [built, again];
  browser = await launchBrowser();
}, 900_000);

afterAll(async () => {
  await browser?.close();
  for (const server of servers) server.close();
  scratch.remove();
});

describe('a production build', () => {
  it('holds nothing of a draft or a scheduled article in any file', () => {
    expect(now.size).toBeGreaterThan(30);
    expect(holding(marks.draft, now)).toEqual([]);
    expect(holding(marks.scheduled, now)).toEqual([]);
  });

  it('leaves nothing of them for the pages of a server build either', () => {
    expect(generated.size).toBeGreaterThan(5);
    expect([...holding(marks.draft, generated), ...holding(marks.scheduled, generated)]).toEqual([]);
  });

  it('is, byte for byte, the site that never had them: no list, count, tag, feed or neighbour differs', () => {
    expect([...now.keys()].sort()).toEqual([...without.keys()].sort());
    expect([...now].filter(([file, data]) => !data.equals(without.get(file)!)).map(([file]) => file)).toEqual([]);
  });

  it('is the same to the last byte, packed files, manifest and signature too, from empty caches, in another time zone and language', () => {
    const [first, second] = asBuilt;
    expect(first.has('shutong-manifest.sig')).toBe(true);
    expect([...first].filter(([file, data]) => !second.get(file)?.equals(data)).map(([file]) => file)).toEqual([]);
    expect(first.size).toBe(second.size);
  });

  it('holds nothing of the key that it was signed with, in its files or in what it was made of', () => {
    const secret = new RegExp(signingKey.split('\n')[1]!.slice(16, 48).replace(/[+/]/gu, '\\$&'), 'u');
    expect([...holding(secret, now), ...holding(secret, generated)]).toEqual([]);
  });

  it('shows a scheduled article from the second it is due, and still no draft', () => {
    expect(holding(marks.draft, later)).toEqual([]);
    const places = holding(marks.scheduled, later);
    for (const place of ['zh-Hans/news/qzscheduled.html', 'zh-Hans.html', 'zh-Hant/news.html', 'zh-Hant/tags/qzscheduled-tag.html', 'zh-Hant/archive/2026/03.html', 'zh-Hans/news/third.html', 'old/qzscheduled.html']) {
      expect(places).toContain(place);
    }
    expect(places.some((place) => /^media\/.*\/qzscheduled\.txt$/u.test(place))).toBe(true);
  });

  it('knows the neighbours that readers can go to', () => {
    expect(text(now, 'zh-Hans/news/first.html')).toMatch(/<a href="\/paper\/zh-Hans\/news\/second" rel="next"/u);
    expect(text(now, 'zh-Hans/news/third.html')).not.toContain('rel="next"');
    expect(text(later, 'zh-Hans/news/third.html')).toMatch(/<a href="\/paper\/zh-Hans\/news\/qzscheduled" rel="next"/u);
  });
});

/** Serves the site as it was built, or with something else instead, as a host that knows no redirects. */
function start(instead: Partial<SiteServerOptions> = {}): string {
  const server = createSiteServer({ ...builtSite(scratch.folder), ...instead }).listen(0);
  servers.push(server);
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

describe('an old address', () => {
  const moves = [
    ['/old/t1.html', '/zh-Hans/news/first'],
    ['/旧闻/一.html', '/zh-Hans/news/first'],
    ['/show.php', '/zh-Hans/news/first'],
    ['/zh-Hant/before', '/zh-Hant/news/first'],
    ['/news/zero', '/zh-Hans/news/first'],
    ['/zh-Hant/news/zero', '/zh-Hant/news/first'],
  ] as const;

  it.each(moves)('%s leads on with status 301 where the host can', async (from, to) => {
    const response = await fetch(start() + basePath + from, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, basePath + to]);
  });

  it.each(moves.flatMap(([from, to]) => [true, false].map((javaScriptEnabled) => [from, to, javaScriptEnabled] as const)))(
    '%s leads to %s by its own page on a host of plain files (JavaScript: %s)',
    async (from, to, javaScriptEnabled) => {
      const origin = start({ redirects: [] });
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      const response = await page.goto(origin + basePath + from);
      expect(response?.headers()['content-type']).toContain('text/html');
      await page.waitForURL(origin + basePath + to);
      expect(await page.locator('h1').innerText()).toMatch(/^[头頭]一天$/u);
      await context.close();
    },
  );

  it('has a page that search engines leave out, with a link for those whom nothing takes on', () => {
    const page = text(now, 'old/t1.html');
    expect(page).toContain('<meta name="robots" content="noindex"');
    expect(page).toContain('<link rel="canonical" href="https://example.org/paper/zh-Hans/news/first"');
    expect(page).toContain('<a href="/paper/zh-Hans/news/first">头一天</a>');
    expect(existsSync(at('out/old/t1.html.br'))).toBe(true);
  });
});

describe('the manifest', () => {
  it('says of what an article and an old address are made, and where the old one leads', () => {
    const { urls, site } = readManifest(text(now, 'shutong-manifest.json'))!;
    expect(site).toBe('https://example.org');
    expect(urls['/paper/zh-Hant/news/first']).toMatchObject({ kind: 'page', source: 'news/first.mdx' });
    expect(urls['/paper/old/t1.html']).toMatchObject({ kind: 'moved', source: 'news/first.mdx', to: '/zh-Hans/news/first' });
    expect(urls['/paper/zh-Hans/tags/floods']?.source).toBe('tags.yml');
  });

  it.each([['redirects', {}], ['nothing but files', { redirects: [] }]])('is what a host with a base path and %s serves', async (_name, instead) => {
    const { status, stdout } = await runVerify(`${start(instead)}${basePath}`, '--manifest', at('out/shutong-manifest.json'), '--json');
    expect({ status, findings: (JSON.parse(stdout) as VerifyOutput).findings }).toEqual({ status: 0, findings: [] });
  });
});

describe('an article full of code', () => {
  it.each(['/zh-Hans/news/hostile', '/zh-Hant/news/hostile', '/zh-Hans', '/zh-Hans/news', '/zh-Hans/tags/floods'])('runs none of it at %s', async (path) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const refused = await watchPolicy(page);
    const foreign: string[] = [];
    const dialogs: string[] = [];
    const origin = start();
    page.on('request', (request) => request.url().startsWith(origin) || foreign.push(request.url()));
    page.on('dialog', (dialog) => (dialogs.push(dialog.message()), void dialog.dismiss()));
    await page.goto(origin + basePath + path);
    await tellViolations(page);
    const shown = await page.evaluate(() => ({ ran: '__ran' in window, scripts: document.querySelectorAll('main script:not([type="application/ld+json"])').length, broken: document.querySelectorAll('img[src="x"]').length }));
    expect({ ...shown, foreign, dialogs, refused: refused() }).toEqual({ ran: false, scripts: 0, broken: 0, foreign: [], dialogs: [], refused: [] });
    expect(await page.locator('body').innerText()).toContain('</script><script>window.__ran = 1</script>');
    for (const data of await page.locator('script[type="application/ld+json"]').allTextContents()) expect(() => JSON.parse(data) as unknown).not.toThrow();
    await context.close();
  });
});

describe('a correction', () => {
  it('is shown with its time and its note, in the variant, and marked in lists', () => {
    expect(text(now, 'zh-Hant/news/first.html')).toMatch(/id="corrections".*<time dateTime="2026-01-06T10:00\+08:00">2026年1月6日 10:00<\/time>.*初稿誤作「橋北」/su);
    expect(text(now, 'zh-Hant/news/first.html')).toContain('href="#corrections"');
    expect(text(now, 'zh-Hans/news.html').match(/class="corrected"/gu)).toHaveLength(2);
  });
});
