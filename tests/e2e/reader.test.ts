import { describe, expect, it } from 'vitest';

import { library } from '@/lib/content/library';
import { allPagePaths } from '@/lib/routes/resolve';
import { site } from '@/site.config';

import { hasShippedContent } from '../shipped-content';
import { openSite } from './site-visits';

import type { BrowserContextOptions, Page } from 'playwright-core';

const { basePath, variants } = site;
/** The newest article, and the sections on the way to it. */
const { articles, ancestorsOf } = library.getCatalogue('zh-Hans');
const newest = hasShippedContent ? articles.find(({ path }) => path === 'topics/response/media/front-line') : articles[0];
const article = newest ? `/${newest.path}` : '';
const { visit, newContext, origin, pathOf, arrival } = openSite();

describe('a reader', () => {
  it.each([
    ['zh-TW', '/zh-Hant-TW'],
    ['zh-HK', '/zh-Hant-HK'],
    ['zh-CN', '/zh-Hans'],
    ['fr', '/zh-Hant'],
  ])('whose browser asks for %s is taken from / to %s', async (locale, home) => {
    await visit({ locale }, '/', async (page) => {
      expect(pathOf(page)).toBe(home);
      expect(await page.locator('html').getAttribute('lang')).toBe(home.slice(1));
    });
  });

  it.runIf(newest !== undefined).each([true, false])('goes from home to a section to an article to the same article in another variant (JavaScript: %s)', async (javaScriptEnabled) => {
    await visit({ locale: 'zh-CN', javaScriptEnabled }, '/', async (page) => {
      for (const section of ancestorsOf(newest!.path)) {
        await page.getByRole('link', { name: section.title, exact: true }).first().click();
        await arrival(page, `/zh-Hans/${section.path}`);
      }
      await page.locator(`a[href$="${article}"]`).first().click();
      await arrival(page, `/zh-Hans${article}`);
      expect(await page.locator('h1').innerText()).toBe(newest!.title);
      if (hasShippedContent) expect(await page.locator('.prose').innerText()).toContain('湖北省民政厅');

      await page.getByRole('link', { name: '繁體中文（香港）' }).click();
      await arrival(page, `/zh-Hant-HK${article}`);
      expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant-HK');
      expect(await page.locator('h1').innerText()).toBe(library.getArticle('zh-Hant-HK', newest!.path)!.title);
      if (hasShippedContent) expect(await page.locator('.prose').innerText()).toContain('湖北省民政廳');
    });
  });

  it('who chose a variant is taken there from / the next time, whatever the browser asks for', async () => {
    await visit({ locale: 'zh-CN' }, '/zh-Hans', async (page) => {
      await page.getByRole('link', { name: '繁體中文（台灣）' }).click();
      await arrival(page, '/zh-Hant-TW');
      await page.goto(`${origin()}/`);
      expect(pathOf(page)).toBe('/zh-Hant-TW');
    });
  });

  it('of a deep link is never sent elsewhere for a choice', async () => {
    await visit({ locale: 'zh-TW' }, `/zh-Hans${article}`, async (page) => expect(pathOf(page)).toBe(`/zh-Hans${article}`));
  });

  it('gets the page that says so, in the variant, for an address where nothing is', async () => {
    const context = await newContext();
    const page = await context.newPage();
    const response = await page.goto(`${origin()}/zh-Hans/nothing/here`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    expect(await page.locator('h1').innerText()).toBe('没有这个页面');
    await context.close();
  });

  it('sees every page fit a narrow screen without scrolling sideways', async () => {
    const shipped = ['/topics', '/topics/response', article, '/script-and-type/one-to-many', '/handbook/components', '/tags'];
    for (const path of ['', ...(hasShippedContent ? shipped : allPagePaths(library.getCatalogue('zh-Hant')).slice(0, 20).map((parts) => `/${parts.join('/')}`))]) {
      await visit({ viewport: { width: 320, height: 640 } }, `/zh-Hant${path}`, async (page) => {
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect([path, overflow]).toEqual([path, 0]);
      });
    }
  });
});

describe('an article', () => {
  it('offers to print, and to copy its address', async () => {
    await visit({ permissions: ['clipboard-read', 'clipboard-write'] }, `/zh-Hans${article}`, async (page) => {
      await page.evaluate(() => Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') }));
      await page.getByRole('button', { name: '打印' }).click();
      await page.locator('body[data-printed]').waitFor();
      await page.getByRole('button', { name: '复制链接' }).click();
      await page.getByRole('button', { name: '已复制' }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${origin()}/zh-Hans${article}`);
    });
  });

  it('has no buttons without JavaScript, but its code and its address', async () => {
    await visit({ javaScriptEnabled: false }, `/zh-Hans${article}`, async (page) => {
      expect(await page.getByRole('button').count()).toBe(0);
      await page.getByRole('img', { name: '二维码' }).waitFor();
      await page.getByText(`${site.url}${basePath}/zh-Hans${article}`).waitFor();
    });
  });

  it('prints with its code and without what only a screen can use', async () => {
    await visit({}, `/zh-Hant${article}`, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.qr-code').isVisible()).toBe(true);
      expect(await page.getByRole('button').count()).toBe(0);
    });
  });
});

describe('the plain file at /', () => {
  const withoutServer = async (options: BrowserContextOptions, look: (page: Page) => Promise<void>) => {
    const context = await newContext(options);
    const page = await context.newPage();
    // A host that cannot negotiate gives index.html for `/`.
    await page.route(`${origin()}/`, async (route) => route.fulfill({ path: 'out/index.html', contentType: 'text/html; charset=utf-8' }));
    await page.goto(`${origin()}/`);
    await look(page);
    await context.close();
  };

  it.each([
    ['zh-TW', '/zh-Hant-TW'],
    ['zh-SG', '/zh-Hans'],
    ['de', '/zh-Hant'],
  ])('takes a browser that asks for %s to %s by script', async (locale, home) => {
    await withoutServer({ locale }, async (page) => {
      await arrival(page, home);
    });
  });

  it('offers a plain link to every variant without JavaScript', async () => {
    await withoutServer({ javaScriptEnabled: false }, async (page) => {
      expect(pathOf(page)).toBe('/');
      for (const variant of variants) await page.getByRole('link', { name: site.variantLabels[variant].name, exact: true }).waitFor();
    });
  });
});
