import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { library } from '@/lib/content/library';
import { readManifest } from '@/lib/verify/manifest';
import { builtRedirectsFile, readRedirects } from '@/scripts/content/redirects-file';
import { builtSite } from '@/scripts/serve/listen';
import { createSiteServer } from '@/scripts/serve/site-server';

import { runVerify, type VerifyOutput } from './run-verify';

import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** `content verify` as a deployer runs it, against the built site: as it is, and a copy of it that was broken into. */
const folder = mkdtempSync(join(tmpdir(), 'shutong-verify-'));
const copy = join(folder, 'out');
const redirects = readRedirects(builtRedirectsFile);
const servers: Server[] = [];
afterAll(() => {
  servers.forEach((server) => server.close());
  rmSync(folder, { recursive: true, force: true });
});

function listen(server: Server): string {
  servers.push(server.listen(0));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

const manifest = readManifest(readFileSync('out/shutong-manifest.json', 'utf8'))!;
const { basePath } = manifest;
const casino = 'https://casino.example/kaihu';
const isCrawler = ({ headers }: IncomingMessage) => /Googlebot|Baiduspider/u.test(String(headers['user-agent']));

describe('the site as it was built', () => {
  it('has a manifest of every file that an address answers with, and of its source', () => {
    const { articles } = library.getCatalogue('zh-Hans');
    for (const { path } of articles) expect(manifest.urls[`${basePath}/zh-Hans/${path}`]?.source).toMatch(new RegExp(`^${path}\\.(?:zh-Hans\\.)?mdx$`, 'u'));
    expect(manifest.urls[`${basePath}/`]?.kind).toBe('entry');
    expect(Object.values(manifest.urls).filter(({ kind }) => kind === 'not-found')).toHaveLength(manifest.variants.length + 1);
    expect(Object.values(manifest.urls).filter(({ kind }) => kind === 'moved')).toHaveLength(redirects.length);
    expect(readFileSync('out/shutong-manifest.json', 'utf8')).not.toContain(process.cwd());
  });

  it('is found to be so behind `npm run serve`', async () => {
    const origin = listen(createSiteServer(builtSite()));
    const { status, stdout, stderr } = await runVerify(origin, '--json');
    expect({ status, stderr, findings: (JSON.parse(stdout) as VerifyOutput).findings }).toEqual({ status: 0, stderr: '', findings: [] });
    expect((JSON.parse(stdout) as VerifyOutput).checked).toBeGreaterThan(Object.keys(manifest.urls).length);
  });

  it('is found to be so behind a host that knows files and nothing else', async () => {
    const origin = listen(createServer((request, response) => {
      const path = decodeURI(new URL(request.url!, 'http://localhost').pathname).slice(basePath.length);
      const file = [path, `${path}.html`, `${path}/index.html`, `${path}index.html`].map((each) => join('out', each)).find((each) => /\.\w+$/u.test(each) && existsSync(each));
      const type = file && !file.endsWith('.html') ? 'application/octet-stream' : 'text/html';
      response.writeHead(file ? 200 : 404, { 'Content-Type': type }).end(readFileSync(file ?? 'out/404.html'));
    }));
    const { status, stdout } = await runVerify(origin);
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('all as they were built') });
  });
});

describe('a site that was broken into', () => {
  let origin: string;
  /** Any pages but the home pages, so that an empty site can be broken into as well. */
  const [titled, linked, gone, moved, cloaked] = Object.entries(manifest.urls)
    .filter(([path, { kind }]) => kind === 'page' && path.slice(basePath.length).split('/').length > 2)
    .map(([path]) => path.slice(basePath.length));
  const script = Object.keys(manifest.urls).find((path) => /\/assets\/reader-[^/]*\.js$/u.test(path))!.slice(basePath.length);
  const extra = '/zh-Hant/kaihu';
  const spam = '<!DOCTYPE html><title>開戶送彩金</title><h1>投注</h1>';

  /** Changes a file of the copy, and does away with its packed forms, as nobody would forget to. */
  const plant = (file: string, change: (text: string) => string) => {
    const path = join(copy, file);
    writeFileSync(path, change(existsSync(path) ? readFileSync(path, 'utf8') : ''));
    for (const packed of ['.br', '.gz']) rmSync(path + packed, { force: true });
  };

  beforeAll(() => {
    cpSync('out', copy, { recursive: true });
    plant(`${titled}.html`, (html) => html.replace(/<title>[^<]*/u, '<title>開戶送彩金'));
    plant(`${linked}.html`, (html) => html.replace('</body>', `<div style="display:none"><a href="${casino}">開戶</a></div></body>`));
    plant(`${gone}.html`, (html) => html);
    renameSync(join(copy, `${gone}.html`), join(folder, 'gone.html'));
    plant(script, (code) => `${code};fetch("${casino}")`);
    plant(`${extra}.html`, () => spam);
    plant('sitemap.xml', (xml) => (xml || '<urlset></urlset>').replace('</urlset>', `<url><loc>${manifest.site}${basePath}${extra}</loc></url></urlset>`));
    const honest = createSiteServer({ ...builtSite(), folder: copy });
    origin = listen(createServer((request, response) => {
      if (request.url === basePath + moved) return void response.writeHead(302, { Location: casino }).end();
      if (request.url === basePath + cloaked && isCrawler(request)) return void response.writeHead(200, { 'Content-Type': 'text/html' }).end(spam);
      honest.emit('request', request, response);
    }));
  });

  it('is found out in every place, and in no other', async () => {
    const { status, stdout } = await runVerify(origin, '--json');
    const { findings } = JSON.parse(stdout) as VerifyOutput;
    const found = Object.fromEntries(findings.map(({ url, kind, detail }) => [url.slice(origin.length + basePath.length), [kind, detail]]));
    const isSitemapBuilt = `${basePath}/sitemap.xml` in manifest.urls;
    expect(status).toBe(1);
    expect(found).toEqual({
      [titled!]: ['changed', expect.stringMatching(/^the title is “開戶送彩金”, was “.+”$/u)],
      [linked!]: ['changed', `hidden link that was not built: ${casino}; hidden text that was not built: 開戶`],
      [gone!]: ['missing', 'status 404'],
      [moved!]: ['redirected', `leads to ${casino}`],
      [cloaked!]: ['cloaked', expect.stringMatching(/^a browser, a phone that comes from a search: as it was built; Googlebot, Baiduspider: .*the title is “開戶送彩金”/u)],
      [script]: ['changed', `text of the file that was not built: ;fetch("${casino}")`],
      [extra]: ['extra', 'a page “開戶送彩金”'],
      '/sitemap.xml': isSitemapBuilt ? ['changed', expect.stringContaining(extra)] : ['extra', 'something answers'],
    });
    expect(findings).toHaveLength(Object.keys(found).length);
  });

  it('is told to people by kind, with what to do', async () => {
    const { status, stdout } = await runVerify(origin);
    expect(status).toBe(1);
    expect(stdout).toMatch(/cloaked: visitors see different things \(1\)\n {2}\S+\n/u);
    expect(stdout).toContain('docs/operations.md');
  });
});
