import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';

import { writeManifest, type Manifest } from '@/lib/verify/manifest';
import { visitors } from '@/lib/verify/visitors';

import { detailOf } from './verify-report';
import { LostHostError, verifySite, type VerifyOptions } from './verify-site';
import { verifyWords } from './verify-words';

import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import type { Sight } from '@/lib/verify/finding';

const page = (title: string, text: string) => `<!DOCTYPE html><html lang="zh-Hant"><head><title>${title}</title></head><body><p>${text}</p><a href="/zh-Hant/news">消息</a></body></html>`;
const files: Record<string, string> = {
  '/': page('書同', '選擇'),
  '/zh-Hans': page('书同', '首页'),
  '/zh-Hant': page('書同', '首頁'),
  '/zh-Hant/news': page('消息', '一座新橋'),
  '/zh-Hant/about': page('關於', '我們'),
  '/old/t1.html': page('搬了', '已搬到別處'),
  '/404.html': page('404', '沒有'),
  '/zh-Hant/404.html': page('404', '沒有這個頁面'),
  '/assets/reader.js': 'document.title;',
  '/assets/0.bin': 'index',
  '/sitemap.xml': '<urlset><url><loc>https://example.org/zh-Hant/news</loc></url></urlset>',
};
const kinds: Record<string, Manifest['urls'][string]['kind']> = { '/': 'entry', '/404.html': 'not-found', '/zh-Hant/404.html': 'not-found', '/old/t1.html': 'moved' };
const manifest: Manifest = {
  form: 1, site: 'https://example.org', basePath: '', variants: ['zh-Hans', 'zh-Hant'], builtAt: '2026-11-24T00:00:00.000Z', commit: null, modified: null,
  urls: Object.fromEntries(Object.entries(files).map(([path, text]) => [path, {
    kind: kinds[path] ?? (/\.\w+$/u.test(path) ? 'file' as const : 'page' as const), sha256: createHash('sha256').update(text).digest('hex'), bytes: Buffer.byteLength(text),
    ...(kinds[path] === 'moved' && { to: '/zh-Hant/news' }),
  }])),
};
const text = writeManifest(manifest);

/** What a host does in its own way; `undefined` leaves the answer to the honest one. */
type Habit = (path: string, request: IncomingMessage, response: ServerResponse) => true | undefined;
const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

function host(...habits: Habit[]): string {
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://localhost').pathname;
    if (habits.some((habit) => habit(path, request, response))) return;
    const body = path === '/shutong-manifest.json' ? text : /404\.html$/u.test(path) ? undefined : files[path];
    if (body !== undefined) return void response.writeHead(200, { 'Content-Type': typeOf(path) }).end(body);
    response.writeHead(404, { 'Content-Type': 'text/html' }).end(files[path.startsWith('/zh-Hant/') ? '/zh-Hant/404.html' : '/404.html']);
  }).listen(0);
  servers.push(server);
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

const typeOf = (path: string) => (/\.js$/u.test(path) ? 'text/javascript' : /\.(?:json|xml)$/u.test(path) ? 'application/xml' : path.endsWith('.bin') ? 'application/octet-stream' : 'text/html; charset=utf-8');
const at = (place: string, answer: (response: ServerResponse, request: IncomingMessage) => unknown): Habit => (path, request, response) => {
  if (path !== place) return undefined;
  answer(response, request);
  return true;
};
const send = (body: string, status = 200, headers: Record<string, string> = { 'Content-Type': 'text/html' }) => (response: ServerResponse) => response.writeHead(status, headers).end(body);
const planted = (path: string, into: (html: string) => string): Habit => at(path, send(into(files[path]!)));

async function verify(origin: string, more: Partial<VerifyOptions> = {}) {
  const seen = new Map<string, Sight>();
  const verified = await verifySite({
    origin, signed: { manifest, text }, visitors, concurrency: 4, timeoutMs: 5000,
    originalOf: (path) => Buffer.from(files[path.replace(/\?.*$/u, '')] ?? ''),
    state: { seen, add: (path, sight) => void seen.set(path, sight), clear: () => seen.clear() },
    onStart: () => undefined, onStep: () => undefined, ...more,
  });
  return verified.findings.map((finding) => [finding.url.slice(origin.length), finding.kind, detailOf(finding, verifyWords.en)].join(' | '));
}

describe('an untouched site', () => {
  const redirectTo = (place: string, status: number, location: string) => at(place, (response) => response.writeHead(status, { Location: location }).end());

  it.each<[string, Habit[]]>([
    ['as it is', []],
    ['packed', [(path, request, response) => {
      if (files[path] === undefined || /404/u.test(path) || !/gzip/u.test(String(request.headers['accept-encoding']))) return undefined;
      response.writeHead(200, { 'Content-Type': typeOf(path), 'Content-Encoding': 'gzip' }).end(gzipSync(files[path]));
      return true;
    }]],
    ['with a redirect from / to a variant', [redirectTo('/', 307, '/zh-Hans')]],
    ['with the page of a variant in the place of /', [at('/', send(files['/zh-Hans']!))]],
    ['with a slash at the end of addresses', [redirectTo('/zh-Hant/news', 301, '/zh-Hant/news/'), at('/zh-Hant/news/', send(files['/zh-Hant/news']!))]],
    ['with .html at their end', [redirectTo('/zh-Hant/news', 308, '/zh-Hant/news.html'), at('/zh-Hant/news.html', send(files['/zh-Hant/news']!))]],
    ['that leads on from an old address', [redirectTo('/old/t1.html', 301, '/zh-Hant/news')]],
    ['that does so by a cleaner old address', [redirectTo('/old/t1.html', 308, '/old/t1'), at('/old/t1', send(files['/old/t1.html']!))]],
    ['with headers of its own', [at('/zh-Hant/news', send(files['/zh-Hant/news']!, 200, { 'CONTENT-TYPE': 'TEXT/HTML', Link: '</assets/reader.js>; rel=preload, <https://example.org/zh-Hant/news>; rel="canonical"' }))]],
    ['whose host has its own plain page for unknown addresses', [(path, _request, response) => (files[path] === undefined && path !== '/shutong-manifest.json' ? (send('<h1>Not Found</h1>', 404)(response), true) : undefined)]],
  ])('is as it was built: %s', async (_name, habits) => {
    expect(await verify(host(...habits))).toEqual([]);
  });

  it('is so after a moment in which the host was busy', async () => {
    let asked = 0;
    const busy = at('/zh-Hant/news', (response) => (asked++ === 0 ? send('', 503)(response) : send(files['/zh-Hant/news']!)(response)));
    expect(await verify(host(busy))).toEqual([]);
  });
});

describe('a hijacked site', () => {
  const crawls = (request: IncomingMessage) => /spider|bot/iu.test(String(request.headers['user-agent']));

  it.each<[string, Habit, string[]]>([
    ['a title', planted('/zh-Hant/news', (html) => html.replace('<title>消息', '<title>娛樂城開戶')), ['/zh-Hant/news | changed | the title is “娛樂城開戶”, was “消息”']],
    ['a block of hidden links', planted('/zh-Hant/news', (html) => html.replace('</body>', '<div style="position:absolute; left:-9999px"><a href="https://casino.example/">開戶</a></div></body>')),
      ['/zh-Hant/news | changed | hidden link that was not built: https://casino.example/; hidden text that was not built: 開戶']],
    ['a script', planted('/zh-Hant/about', (html) => html.replace('</head>', '<script src="//count.example/1.js"></script></head>')), ['/zh-Hant/about | changed | script that was not built: //count.example/1.js']],
    ['an attribute that runs', planted('/zh-Hant/about', (html) => html.replace('<p>', '<p onmouseover="go()">')), ['/zh-Hant/about | changed | script in the page that was not built: onmouseover="go()"']],
    ['an address to go on to', planted('/zh-Hant/about', (html) => html.replace('</head>', '<meta http-equiv="refresh" content="0; url=https://casino.example"></head>')),
      ['/zh-Hant/about | changed | entry of the head that was not built: refresh 0; url=https://casino.example']],
    ['a canonical address in a header', at('/zh-Hant/about', send(files['/zh-Hant/about']!, 200, { 'Content-Type': 'text/html', Link: '<https://casino.example/>; rel="canonical"' })),
      ['/zh-Hant/about | changed | header of the answer that was not built: Link: https://casino.example/']],
    ['markup alone', planted('/zh-Hant/about', (html) => html.replace('<p>', '<p >')), ['/zh-Hant/about | changed | text of the file that was not built: ead><body><p >我們</p><a hr; text of the file that is gone: ead><body><p>我們</p><a hr']],
    ['a changed script', at('/assets/reader.js', send('document.title;fetch("//x.example")', 200, { 'Content-Type': 'text/javascript' })), ['/assets/reader.js | changed | text of the file that was not built: fetch("//x.example")']],
    ['changed bytes of no text', at('/assets/0.bin', send('indey', 200, { 'Content-Type': 'application/octet-stream' })), ['/assets/0.bin | changed | other bytes than were built']],
    ['another page for crawlers', at('/zh-Hant/about', (response, request) => send(crawls(request) ? page('開戶', '投注') : files['/zh-Hant/about']!)(response)),
      ['/zh-Hant/about | cloaked | a browser, a phone that comes from a search: as it was built; Googlebot, Baiduspider: the title is “開戶”, was “關於”; text that was not built: 投注; text that is gone: 我們']],
    ['another place for those who come from a search', at('/zh-Hant/about', (response, request) => (request.headers.referer ? response.writeHead(302, { Location: 'https://casino.example/' }).end() : send(files['/zh-Hant/about']!)(response))),
      ['/zh-Hant/about | cloaked | a browser, Googlebot, Baiduspider: as it was built; a phone that comes from a search: leads to https://casino.example/']],
    ['a page that is gone', at('/zh-Hant/about', send(files['/zh-Hant/404.html']!, 404)), ['/zh-Hant/about | missing | status 404']],
    ['a page that leads elsewhere', at('/zh-Hant/about', (response) => response.writeHead(301, { Location: 'https://casino.example/' }).end()), ['/zh-Hant/about | redirected | leads to https://casino.example/']],
    ['a header that leads elsewhere', at('/zh-Hant/about', send(files['/zh-Hant/about']!, 200, { 'Content-Type': 'text/html', Refresh: '0;url=https://casino.example/' })), ['/zh-Hant/about | redirected | leads to https://casino.example/']],
    ['/ that leads elsewhere', at('/', (response) => response.writeHead(302, { Location: 'https://casino.example/zh-Hans' }).end()), ['/ | redirected | leads to https://casino.example/zh-Hans']],
    ['an old address that leads elsewhere', at('/old/t1.html', (response) => response.writeHead(301, { Location: '/zh-Hant/casino' }).end()), ['/old/t1.html | redirected | leads to ORIGIN/zh-Hant/casino']],
    ['a page of the manifest of another build', at('/shutong-manifest.json', send(text.replace('2026-11-24', '2026-11-25'), 200, { 'Content-Type': 'application/json' })),
      ['/shutong-manifest.json | changed | the host has another build: 2026-11-25T00:00:00.000Z. Deploy what is in out/, or compare with the manifest of that build']],
  ])('is found out by %s, and by nothing else', async (_name, habit, expected) => {
    const origin = host(habit);
    const found = await verify(origin);
    expect(found.map((line) => line.replace(`leads to ${origin}`, 'leads to ORIGIN'))).toEqual(expected);
  });

  it('is found out by a page in its sitemap that was never built', async () => {
    const more = (loc: string) => `<url><loc>${loc}</loc></url>`;
    const sitemap = at('/sitemap.xml', send(files['/sitemap.xml']!.replace('</urlset>', `${more('https://example.org/zh-Hant/kaihu.html')}${more('https://casino.example/a')}${more('https://example.org/zh-Hant/gone')}</urlset>`), 200, { 'Content-Type': 'application/xml' }));
    const found = await verify(host(sitemap, at('/zh-Hant/kaihu.html', send(page('開戶', '投注')))));
    expect(found).toHaveLength(3);
    expect(found[0]).toMatch(/^\/sitemap\.xml \| changed \| text of the file/u);
    expect(found[1]).toBe('/zh-Hant/kaihu.html | extra | a page “開戶”');
    expect(found[2]).toContain('| extra | stands in the site’s own sitemap, and is another site');
  });

  it('is found out by a page that a planted link leads to', async () => {
    const link = planted('/zh-Hant/news', (html) => html.replace('</body>', '<a href="kaihu">開戶</a></body>'));
    const found = await verify(host(link, at('/zh-Hant/kaihu', send(page('開戶', '投注')))));
    expect(found).toEqual(['/zh-Hant/news | changed | link that was not built: kaihu; text that was not built: 開戶', '/zh-Hant/kaihu | extra | a page “開戶”']);
  });

  it('is found out by answering at addresses that nothing was ever at', async () => {
    const doorway: Habit = (path, request, response) => (/\/\d+\.html$/u.test(path) && crawls(request) ? (send(page('開戶', path))(response), true) : undefined);
    const found = await verify(host(doorway));
    expect(found).toHaveLength(2);
    for (const line of found) expect(line).toMatch(/\d+\.html \| extra \| a browser, a phone that comes from a search: as it was built; Googlebot, Baiduspider: a page “開戶”$/u);
  });

  it('is found out by what it gives for a question mark', async () => {
    const found = await verify(host((_path, request, response) => (request.url!.includes('?') ? (send(page('開戶', '投注'))(response), true) : undefined)));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^\/zh-Hans\?\d+\.html \| changed \| the title is “開戶”, was/u);
  });

  it('is told once of a page that is asked for twice', async () => {
    expect(await verify(host(planted('/zh-Hans', (html) => html.replace('书同', '开户'))))).toEqual(['/zh-Hans | changed | the title is “开户”, was “书同”']);
  });

  it('is told of as far as it goes where what was built is not at hand', async () => {
    const change = planted('/zh-Hant/news', (html) => html.replace('</body>', '<a href="https://casino.example/">開戶</a><script>go()</script></body>'));
    expect(await verify(host(change), { originalOf: () => undefined })).toEqual(['/zh-Hant/news | changed | the title is “消息”; what was built is not at hand to compare; it has https://casino.example/, go()']);
  });

  it('is not read further than any page goes', async () => {
    const endless = at('/zh-Hant/about', (response) => {
      const more = () => response.write('<p>開戶</p>'.repeat(10_000), (error) => error ?? more());
      response.writeHead(200, { 'Content-Type': 'text/html' });
      more();
    });
    const [found] = await verify(host(endless), { visitors: visitors.slice(0, 1) });
    expect(found).toMatch(/^\/zh-Hant\/about \| changed \| more than 4194304 bytes, where \d+ were built/u);
  }, 60_000);
});

describe('a run', () => {
  it('asks for nothing that an earlier one has seen', async () => {
    const asked: string[] = [];
    const origin = host((path) => void asked.push(path));
    const seen = new Map<string, Sight>(Object.keys(files).map((path) => [path, { browser: { is: 'right' } }]));
    seen.set('/zh-Hant/news', { browser: { is: 'missing', status: 404 } });
    expect(await verify(origin, { state: { seen, add: (path, sight) => void seen.set(path, sight), clear: () => undefined } })).toEqual(['/zh-Hant/news | missing | status 404']);
    expect(asked).not.toContain('/zh-Hant');
    expect(asked).toContain('/shutong-manifest.json');
  });

  it('says which pages got no answer, and keeps nothing of them, so that the next run asks again', async () => {
    const seen = new Map<string, Sight>();
    const origin = host(at('/zh-Hant/about', (response) => response.destroy()));
    const found = await verify(origin, { visitors: visitors.slice(0, 2), state: { seen, add: (path, sight) => void seen.set(path, sight), clear: () => undefined } });
    expect(found).toEqual([expect.stringMatching(/^\/zh-Hant\/about \| missing \| no answer \(\S+\), asked several times$/u)]);
    expect(seen.has('/zh-Hant/news')).toBe(true);
    expect(seen.has('/zh-Hant/about')).toBe(false);
  });

  it('ends where the host is not there any more', async () => {
    const origin = host();
    await new Promise((resolve) => servers.pop()!.close(resolve));
    await expect(verify(origin, { visitors: visitors.slice(0, 1) })).rejects.toThrow(LostHostError);
  }, 60_000);
});
