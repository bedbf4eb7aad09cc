import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { library } from '@/lib/content/library';
import { pathOf } from '@/lib/routes/paths';
import { allPagePaths } from '@/lib/routes/resolve';
import { listFiles } from '@/scripts/build/lean-files';
import { writePolicies } from '@/scripts/hosting/hash-inline';
import { builtSite } from '@/scripts/serve/listen';
import { createSiteServer } from '@/scripts/serve/site-server';
import { site } from '@/site.config';

import { launchBrowser } from './browser';
import { provoke, tellViolations, watchPolicy } from './policy-violations';

import type { Browser, Page } from 'playwright-core';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';

const { basePath, defaultVariant: variant } = site;
const built = builtSite();
const every = allPagePaths(library.getCatalogue(variant));
const articles = new Set(library.getCatalogue(variant).articles.map(({ path }) => path));
const [first] = every.filter((page) => articles.has(page.join('/')));

/** Every kind of page, and every article, since each may hold another component. Old addresses as hosts show them that cannot redirect. */
const pages: [kind: string, addresses: string[]][] = [
  ['the front page', [pathOf(variant)]],
  ['lists', every.filter((page) => !articles.has(page.join('/')) && page[0] !== 'search').map((page) => pathOf(variant, page))],
  ['articles', every.filter((page) => articles.has(page.join('/'))).map((page) => pathOf(variant, page))],
  ['unknown addresses', [`${pathOf(variant)}/nothing`, `${basePath}/nothing`]],
  ['the page at /', [`${basePath}/index`]],
  ['old addresses', (built.redirects ?? []).map(({ from }) => basePath + from)],
];

let server: Server;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  server = createSiteServer({ ...built, redirects: [] }).listen(0);
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function refusedOn(addresses: readonly string[], act: (page: Page) => Promise<unknown> = async () => undefined, at = origin): Promise<readonly string[]> {
  const context = await browser.newContext({ locale: 'zh-TW' });
  const page = await context.newPage();
  const refused = await watchPolicy(page);
  for (const address of addresses) {
    await page.goto(at + address, { waitUntil: 'load' });
    await act(page);
    await tellViolations(page);
  }
  await context.close();
  return refused();
}

describe('the policy that the site is served with', () => {
  it.each(pages)('refuses nothing of its own on %s', async (_kind, addresses) => {
    expect(await refusedOn(addresses)).toEqual([]);
  });

  it.runIf(first !== undefined)('refuses nothing while a reader searches', async () => {
    const { title } = library.getArticle(variant, first!.join('/'))!;
    expect(await refusedOn([pathOf(variant, ['search'])], async (page) => {
      await page.getByRole('searchbox').fill(title);
      await page.getByRole('searchbox').press('Enter');
      await page.locator('main a', { hasText: title }).first().waitFor();
    })).toEqual([]);
  });

  it('refuses a script, a style, a picture and a connection that somebody put into a page', async () => {
    const refused = await refusedOn([pathOf(variant)], (page) => provoke(page, () => {
      document.body.insertAdjacentHTML('beforeend', '<img src="https://foreign.example/a.png" onerror="foreign()"><p style="color: red">');
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'foreign()' }));
      void fetch('https://foreign.example/').catch(() => undefined);
    }, 5));
    expect(new Set(refused.map((text) => text.split(' ')[1]))).toEqual(new Set(['img-src', 'script-src-attr', 'style-src-attr', 'script-src-elem', 'connect-src']));
  });

  it('is in the pages themselves where the host sends no headers, and refuses the same', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shutong-plain-'));
    cpSync('out', folder, { recursive: true, filter: (file) => !/\.(?:br|gz)$/u.test(file) });
    await writePolicies(folder, await listFiles(folder));
    const files = sirv(folder, { extensions: ['html'] });
    const plain = createServer((request, response) => {
      request.url = (request.url ?? '').slice(basePath.length) || '/';
      files(request, response, () => {
        response.writeHead(404).end();
      });
    }).listen(0);
    const at = `http://localhost:${(plain.address() as AddressInfo).port}`;
    try {
      expect(await refusedOn([`${basePath}/`, pathOf(variant), ...(first ? [pathOf(variant, first)] : [])], undefined, at)).toEqual([]);
      const planted = await refusedOn([pathOf(variant)], (page) => provoke(page, () => document.body.append(Object.assign(document.createElement('script'), { textContent: 'foreign()' })), 1), at);
      expect(planted.join()).toContain('script-src-elem');
    } finally {
      plain.closeAllConnections();
      plain.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
