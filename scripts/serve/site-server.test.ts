import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { redirectsTo } from '@/lib/content/redirects';

import { createSiteServer } from './site-server';

import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';

const files: Record<string, string> = {
  '404.html': 'nowhere',
  'zh-Hans.html': 'home',
  'zh-Hans.html.gz': 'packed home',
  'zh-Hans/404.html': 'nowhere in zh-Hans',
  'zh-Hans/topics.html': 'topics',
  'zh-Hans/topics/response.html': 'response',
  'media/0a1b/form.pdf': 'form',
  'old/t1.html': 'moved',
};
const redirects = redirectsTo([{ path: 'topics/response', script: 'zh-Hans', redirectFrom: ['/old/t1.html', '/zh-Hant/舊文', '/show.php'] }], ['zh-Hans', 'zh-Hant']);
const servers: Server[] = [];
let folder: string;

function start(basePath: string): string {
  const server = createSiteServer({ folder, basePath, variants: ['zh-Hans', 'zh-Hant'], defaultVariant: 'zh-Hant', redirects, inline: { scripts: ['sha256-abc='], styles: [] } }).listen(0);
  servers.push(server);
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

let origin: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shutong-serve-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  origin = start('');
});
afterAll(() => servers.forEach((server) => server.close()));

const get = (path: string, headers: Record<string, string> = {}, from = origin) => fetch(from + path, { headers, redirect: 'manual' });

describe('the site server', () => {
  it.each([
    ['/zh-Hans', 200, 'home'],
    ['/zh-Hans/topics', 200, 'topics'],
    ['/zh-Hans/topics/response', 200, 'response'],
    ['/zh-Hans/nothing', 404, 'nowhere in zh-Hans'],
    ['/zh-Hant/nothing', 404, 'nowhere'],
    ['/nothing', 404, 'nowhere'],
    ['/..%2f..%2fetc%2fpasswd', 404, 'nowhere'],
    ['/zh-Hans/%E0%A4%A', 404, 'nowhere in zh-Hans'],
  ])('answers %s with %s %s', async (path, status, text) => {
    const response = await get(path, { 'accept-encoding': 'identity' });
    expect([response.status, await response.text()]).toEqual([status, text]);
  });

  it.each([
    ['/zh-Hans/', '/zh-Hans'],
    ['/zh-Hans.html', '/zh-Hans'],
    ['/zh-Hans/topics/?page=1', '/zh-Hans/topics?page=1'],
    ['//zh-Hans', '/zh-Hans'],
  ])('knows one address a page: %s is %s', async (path, location) => {
    const response = await get(path);
    expect([response.status, response.headers.get('location')]).toEqual([308, location]);
  });

  it.each([
    ['/old/t1.html', '/zh-Hans/topics/response'],
    ['/old/t1', '/zh-Hans/topics/response'],
    ['/zh-Hant/%E8%88%8A%E6%96%87', '/zh-Hant/topics/response'],
    ['/show.php?id=1', '/zh-Hans/topics/response?id=1'],
  ])('leads the old address %s on to %s for ever', async (path, location) => {
    const response = await get(path);
    expect([response.status, response.headers.get('location')]).toEqual([301, location]);
  });

  it('negotiates / and tells caches so', async () => {
    const response = await get('/', { 'accept-language': 'en, zh-SG' });
    expect([response.status, response.headers.get('location'), response.headers.get('vary')]).toEqual([307, '/zh-Hans', 'Accept-Language, Cookie']);
  });

  it('heeds the chosen variant at / before the language', async () => {
    const response = await get('/', { 'accept-language': 'zh-CN', cookie: 'shutong-variant=zh-Hant' });
    expect(response.headers.get('location')).toBe('/zh-Hant');
  });

  it('gives what lies there packed to those who take it', async () => {
    const response = await get('/zh-Hans', { 'accept-encoding': 'gzip' }).catch((error: unknown) => error);
    // The body is no real gzip, so fetch cannot unpack it: what counts is that it tried.
    const headers = response instanceof Response ? response.headers.get('content-encoding') : 'gzip';
    expect(headers).toBe('gzip');
  });

  it('lets files whose address is their content be kept for ever, pages briefly, and what is not there not at all', async () => {
    const caching = async (path: string) => (await get(path)).headers.get('cache-control');
    expect(await caching('/media/0a1b/form.pdf')).toContain('immutable');
    expect(await caching('/zh-Hans')).toContain('stale-while-revalidate');
    expect(await caching('/zh-Hans/nothing')).toBe('no-cache');
  });

  it.each(['/', '/zh-Hans', '/zh-Hans/nothing', '/old/t1', '/zh-Hans/', '/media/0a1b/form.pdf'])('sends its policy with %s, whatever the answer', async (path) => {
    expect((await get(path)).headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self' 'sha256-abc=';/u);
  });

  it.each([
    ['feed.xml', 'application/xml'], ['feed.json', 'application/json'], ['manifest.webmanifest', 'application/manifest+json'], ['a.avif', 'image/avif'], ['a.webp', 'image/webp'],
  ])('tells what kind of file %s is', async (file, type) => {
    writeFileSync(join(folder, file), '');
    expect((await get(`/${file}`)).headers.get('content-type')).toMatch(new RegExp(`^(?:${type.replace('+', '[+]')}|text/xml)`, 'u'));
  });

  it('takes no other method than GET and HEAD', async () => {
    expect((await fetch(`${origin}/zh-Hans`, { method: 'POST' })).status).toBe(405);
  });

  it('serves under a base path, and nothing beside it', async () => {
    const based = start('/news');
    expect(await (await get('/news/zh-Hans/topics', {}, based)).text()).toBe('topics');
    expect((await get('/news/', { 'accept-language': 'zh-CN' }, based)).headers.get('location')).toBe('/news/zh-Hans');
    expect((await get('/zh-Hans/topics', {}, based)).status).toBe(404);
    expect((await get('/news/old/t1.html', {}, based)).headers.get('location')).toBe('/news/zh-Hans/topics/response');
  });
});
