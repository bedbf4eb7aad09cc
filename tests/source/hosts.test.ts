import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';

import worker from '@/hosts/cloudflare/worker';
import { cloudflareRedirects } from '@/lib/hosting/cloudflare';
import { headerRules, headersFor } from '@/lib/hosting/headers';
import { headersFile } from '@/lib/hosting/headers-file';
import { languageRules } from '@/lib/hosting/language-rules';
import { netlifyRedirects } from '@/lib/hosting/netlify';
import { nginxConfig } from '@/lib/hosting/nginx';
import { sampleLanguages } from '@/lib/hosting/sample-languages';
import { vercelOutput } from '@/lib/hosting/vercel';
import { negotiateVariant, readAcceptLanguage } from '@/lib/routes/negotiate';
import { placements } from '@/scripts/hosting/place-site';
import { followRoutes } from '@/scripts/verify-hosts/vercel-routes';

import type { Hosting } from '@/lib/hosting/hosting';

const top: Hosting = {
  url: 'https://example.org',
  basePath: '',
  variants: ['zh-Hans', 'zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'],
  defaultVariant: 'zh-Hant',
  inline: { scripts: ['sha256-abc='], styles: [] },
  redirects: [{ from: '/old/t1.html', to: '/zh-Hans/news/bridge', status: 301 }, { from: '/%E8%88%8A%E8%81%9E.html', to: '/zh-Hant/news/bridge', status: 301 }],
};
const below: Hosting = { ...top, basePath: '/news' };
const files = ['index.html', '404.html', 'zh-Hans.html', 'zh-Hans/404.html', 'zh-Hans/news/bridge.html', 'zh-Hant/404.html', 'assets/a-1b.js', 'show.php/index.html'];
const paths = ['/zh-Hant', '/zh-Hans/news/bridge', '/zh-Hans/feed.xml', '/assets/a-1b.js', '/media/a.avif', '/sitemap.xml', '/elsewhere'];
const rules = headerRules(top.variants, top.inline);
const wished = (language: string) => negotiateVariant({ languages: readAcceptLanguage(language) }, top);

afterEach(() => vi.unstubAllGlobals());

describe.each([top, below])('Vercel, under “$basePath”', (hosting) => {
  const { basePath } = hosting;
  const output = vercelOutput(hosting, files);
  const placed = files.map((file) => (basePath ? `news/${file}` : file));
  const ask = (path: string, headers: Record<string, string> = {}) => followRoutes(output, placed, basePath + path, headers);

  it.each(sampleLanguages)('sends a reader of %j where the function says, or gives out the page that asks it', (language) => {
    const { status, headers, file } = ask('/', { 'accept-language': language });
    expect(status === 200 ? file : headers.Location).toBe(status === 200 ? placed[0] : `${basePath}/${wished(language)}`);
  });

  it('heeds a saved choice, and answers who says nothing', () => {
    expect(ask('/', { cookie: 'a=b; shutong-variant=zh-Hant-HK', 'accept-language': 'zh-CN' }).headers.Location).toBe(`${basePath}/zh-Hant-HK`);
    expect(ask('/').headers.Location).toBe(`${basePath}/zh-Hant`);
  });

  it.each(paths)('sends with %s the headers of every host', (path) => {
    const { headers } = ask(path);
    expect(headers).toEqual({ ...headersFor(rules, path), ...(files.includes(path.slice(1)) || path === '/zh-Hans/news/bridge' ? {} : { 'Cache-Control': 'no-cache' }) });
  });

  it.each([
    ['/zh-Hans/news/bridge', 200, 'zh-Hans/news/bridge.html', undefined],
    ['/show.php', 200, 'show.php/index.html', undefined],
    ['/zh-Hans/nothing', 404, 'zh-Hans/404.html', undefined],
    ['/nothing', 404, '404.html', undefined],
    ['/old/t1.html', 301, undefined, '/zh-Hans/news/bridge'],
    ['/old/t1', 301, undefined, '/zh-Hans/news/bridge'],
    ['/zh-Hans/', 308, undefined, '/zh-Hans'],
    ['/zh-Hans/news/bridge.html', 308, undefined, '/zh-Hans/news/bridge'],
  ])('answers %s with %s', (path, status, file, to) => {
    const answer = ask(path);
    expect([answer.status, answer.file, answer.headers.Location]).toEqual([status, file && (basePath ? `news/${file}` : file), to && basePath + to]);
  });
});

describe('Cloudflare', () => {
  const ask = async (hosting: Hosting, path: string, headers: Record<string, string> = {}) => {
    vi.stubGlobal('HOSTING', hosting);
    return worker.fetch(new Request(`https://example.org${path}`, { headers }), { ASSETS: { fetch: async () => new Response('file') } });
  };

  it.each(sampleLanguages)('sends a reader of %j where the function says', async (language) => {
    const response = await ask(below, '/news/', { 'accept-language': language });
    expect([response.status, response.headers.get('location'), response.headers.get('vary')]).toEqual([307, `/news/${wished(language)}`, 'Accept-Language, Cookie']);
  });

  it('sends the headers of every host with that', async () => {
    const { headers } = await ask(top, '/');
    const security = headersFor(rules, '/');
    expect(Object.fromEntries(Object.keys(security).map((name) => [name, headers.get(name)]))).toEqual(security);
  });

  it('leaves every other address to the files', async () => {
    expect(await (await ask(top, '/zh-Hant')).text()).toBe('file');
  });

  it('has its redirects in a file, in every form', () => {
    expect(cloudflareRedirects(below)).toContain('/news/old/t1 /news/zh-Hans/news/bridge 301\n');
  });
});

describe('Netlify', () => {
  const lines = (hosting: Hosting) => netlifyRedirects(hosting).trim().split('\n');

  it('sends on by language where the function says', () => {
    const conditions = lines(top).flatMap((line) => /^\/ (\S+) 302! Language=(\S+)$/u.exec(line)?.slice(1, 3) ?? []);
    expect(conditions.length).toBeGreaterThan(10);
    for (let at = 0; at < conditions.length; at += 2) expect(conditions[at]).toBe(`/${wished(conditions[at + 1]!)}`);
  });

  it('leaves a saved choice, which it cannot read, to the page, before any language', () => {
    const atTop = lines(below).filter((line) => line.startsWith('/news/ '));
    expect(atTop[0]).toBe('/news/ /news/index.html 200! Cookie=shutong-variant');
  });

  it('answers old addresses with 301 and unknown ones with the page of their variant', () => {
    expect(lines(top)).toEqual(expect.arrayContaining(['/old/t1.html /zh-Hans/news/bridge 301!', '/zh-Hant-TW/* /zh-Hant-TW/404.html 404']));
  });
});

it.each([top, below])('Netlify and Cloudflare read the headers of every host from a file (under “$basePath”)', (hosting) => {
  const blocks = headersFile(hosting).trim().split('\n\n').map((block) => {
    const [source = '', ...headers] = block.split('\n');
    return { source, headers: Object.fromEntries(headers.map((line) => line.trim().split(/: (.*)/su).slice(0, 2) as [string, string])) };
  });
  for (const path of paths) expect(headersFor(blocks, hosting.basePath + path)).toEqual(headersFor(rules, path));
});

describe('nginx', () => {
  const config = nginxConfig(below, { root: '/srv/site', listen: '8080', brotli: false });

  it('has every rule of /, and every header', () => {
    for (const { pattern, variant } of languageRules(below)) expect(config).toContain(`"~${pattern}" "${variant}"`);
    for (const [name, value] of Object.entries(headersFor(rules, '/'))) expect(config).toContain(`add_header ${name} "${value}" always;`);
  });

  it('names old addresses as it reads them, decoded', () => {
    expect(config).toContain('location = "/舊聞.html" { return 301 /news/zh-Hant/news/bridge$is_args$args; }');
  });
});

describe('the files that hosts look for', () => {
  it.each([['netlify.toml', placements.netlify.folder], ['wrangler.jsonc', `${placements.cloudflare.folder}/assets`], ['wrangler.jsonc', `${placements.cloudflare.folder}/worker.js`], ['Dockerfile', placements.docker.folder]])('%s names %s', (file, folder) => {
    expect(readFileSync(file, 'utf8')).toContain(folder);
  });

  it.each([['vercel.json', 'vercel'], ['netlify.toml', 'netlify'], ['Dockerfile', 'docker']])('%s builds the site and writes it for its host', (file, host) => {
    expect(readFileSync(file, 'utf8')).toContain(`npm run build && npm run host -- ${host}`);
  });

  it('keep Vercel from building with Next, which would serve pages that are not lean', () => {
    expect(JSON.parse(readFileSync('vercel.json', 'utf8'))).toMatchObject({ framework: null });
  });
});
