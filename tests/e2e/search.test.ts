import { describe, expect, it } from 'vitest';

import { site } from '@/site.config';

import { openSite } from './site-visits';

import type { Page } from 'playwright-core';

const { variants } = site;
const frontLine = '/topics/response/media/front-line';
const { visit, newContext, origin, arrival } = openSite();

const field = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.locator('[data-part=list] > li');
const status = (page: Page) => page.getByRole('status');

/** The status line once it says something that matches. */
async function waitForStatus(page: Page, text: RegExp): Promise<void> {
  await status(page).filter({ hasText: text }).waitFor();
}

describe('search', () => {
  it.each(variants.flatMap((variant) => ['民政厅', '民政廳'].map((query) => [query, variant] as const)))('finds what was typed, %s, in %s, and marks it there', async (query, variant) => {
    await visit({}, `/${variant}/search`, async (page) => {
      await field(page).pressSequentially(query);
      const hit = results(page).filter({ has: page.locator(`a[href$="/${variant}${frontLine}"]`) });
      // Of what was found while the word was being typed, only a part is marked.
      await hit.locator('mark', { hasText: /.{3}/u }).first().waitFor();
      expect(await hit.count()).toBe(1);
      const marked = await hit.locator('mark').allInnerTexts();
      expect(new Set(marked)).toEqual(new Set([variant === 'zh-Hans' ? '民政厅' : '民政廳']));
      expect(await hit.locator('time').getAttribute('datetime')).toMatch(/^\d{4}-/u);
    });
  });

  it.each([['zh-Hant-TW', '软件', '軟體'], ['zh-Hans', '軟體', '软件']])('in %s finds %s, the word of another region, and marks %s', async (variant, query, marked) => {
    await visit({}, `/${variant}/search?q=${encodeURIComponent(query)}`, async (page) => {
      await waitForStatus(page, /找到\s*\d+/u);
      expect(await page.locator('[data-part=list] mark').allInnerTexts()).toContain(marked);
    });
  });

  it('is opened by / from any page, and goes to its field there', async () => {
    await visit({}, `/zh-Hant-HK${frontLine}`, async (page) => {
      await page.keyboard.press('/');
      await arrival(page, '/zh-Hant-HK/search');
      await page.locator('input:focus').waitFor();
      await page.keyboard.type('1/2');
      expect(await field(page).inputValue()).toBe('1/2');
      await page.locator('h1').click();
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.keyboard.press('/');
      await page.locator('input:focus').waitFor();
      expect(await field(page).inputValue()).toBe('1/2');
    });
  });

  it('is a link in the masthead of every page', async () => {
    await visit({ javaScriptEnabled: false }, `/zh-Hans${frontLine}`, async (page) => {
      await page.getByRole('link', { name: '搜索' }).click();
      await arrival(page, '/zh-Hans/search');
    });
  });

  it('keeps the query in the address, in history and in the switch of variants', async () => {
    await visit({}, '/zh-Hans/search?q=疫情', async (page) => {
      await waitForStatus(page, /找到\s*\d+/u);
      await field(page).fill('捐赠');
      await field(page).press('Enter');
      await arrival(page, '/zh-Hans/search?q=捐赠');
      await results(page).locator('mark', { hasText: '捐赠' }).first().waitFor();
      await page.goBack();
      await results(page).locator('mark', { hasText: '疫情' }).first().waitFor();
      expect(await field(page).inputValue()).toBe('疫情');
      await page.getByRole('link', { name: '繁體中文（台灣）' }).click();
      await arrival(page, '/zh-Hant-TW/search?q=疫情');
      await waitForStatus(page, /找到\s*\d+/u);
    });
  });

  it('comes back to its results from an article', async () => {
    await visit({}, '/zh-Hant/search?q=民政廳', async (page) => {
      await results(page).first().getByRole('link').click();
      await page.locator('.prose').waitFor();
      await page.goBack();
      await results(page).first().waitFor();
    });
  });

  it('does not search while an input method composes', async () => {
    await visit({}, '/zh-Hant/search', async (page) => {
      await field(page).focus();
      const devTools = await page.context().newCDPSession(page);
      await devTools.send('Input.imeSetComposition', { text: 'yiqing', selectionStart: 6, selectionEnd: 6 });
      await page.waitForTimeout(500);
      expect(await status(page).innerText()).toBe('');
      await devTools.send('Input.insertText', { text: '疫情' });
      await waitForStatus(page, /找到\s*\d+/u);
      expect(await field(page).inputValue()).toBe('疫情');
    });
  });

  it('says when nothing is found, and forgets it when the field is cleared', async () => {
    await visit({}, '/zh-Hant/search?q=根本沒有的東西', async (page) => {
      await waitForStatus(page, /沒有找到/u);
      expect(await results(page).count()).toBe(0);
      await field(page).fill('');
      await arrival(page, '/zh-Hant/search');
      expect(await status(page).innerText()).toBe('');
    });
  });

  it('says when the index cannot be had, and tries again when asked', async () => {
    const context = await newContext();
    const page = await context.newPage();
    await page.route('**/search-index-*/**', async (route) => route.abort());
    await page.goto(`${origin()}/zh-Hans/search?q=疫情`);
    await waitForStatus(page, /没能/u);
    await page.unroute('**/search-index-*/**');
    await page.getByRole('button', { name: '再试一次' }).click();
    await waitForStatus(page, /找到\s*\d+/u);
    await context.close();
  });

  it('shows ten results, and more when asked', async () => {
    await visit({}, '/zh-Hant/search?q=的', async (page) => {
      await results(page).first().waitFor();
      expect(await results(page).count()).toBe(10);
      await page.getByRole('button', { name: '更多結果' }).click();
      await results(page).nth(10).waitFor();
      expect(await page.locator('[data-part=list] > li:nth-child(11) a:focus').count()).toBe(1);
      expect(new Set(await results(page).locator('h2 a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))).size).toBe(await results(page).count());
    });
  });

  it('explains itself without JavaScript, and leads to sections and tags', async () => {
    await visit({ javaScriptEnabled: false }, '/zh-Hant/search?q=疫情', async (page) => {
      // Driven like this, the browser runs no script and yet reads <noscript> as if it did.
      expect(await page.locator('noscript').innerHTML()).toContain('搜尋需要瀏覽器的JavaScript');
      expect(await page.getByRole('search').isVisible()).toBe(false);
      await page.getByRole('navigation', { name: '從欄目和標籤找' }).getByRole('link', { name: '專題' }).click();
      await arrival(page, '/zh-Hant/topics');
    });
  });

  it('fits a narrow screen', async () => {
    await visit({ viewport: { width: 320, height: 640 } }, '/zh-Hant-HK/search?q=民政', async (page) => {
      await results(page).first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    });
  });
});
