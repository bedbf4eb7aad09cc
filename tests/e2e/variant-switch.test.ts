import { describe, expect, it } from 'vitest';

import { hasShippedContent } from '../shipped-content';
import { openSite } from './site-visits';

import type { Page } from 'playwright-core';

const { visit, origin, pathOf, arrival, remembering } = openSite();
const article = '/script-and-type/simplification';
const switchTo = (page: Page, label: string) => page.getByRole('navigation', { name: /阅读文字|閱讀文字/u }).getByRole('link', { name: label }).click();

/** The block at the top of the window: its number among all blocks of the article, and how far it is from the edge. */
const topBlock = (page: Page) =>
  page.evaluate(() => {
    const blocks = [...document.querySelectorAll('main article :is(h2, h3, p, li)')];
    const block = blocks.findIndex((each) => each.getBoundingClientRect().bottom > 0);
    return { block, top: Math.round(blocks[block]!.getBoundingClientRect().top) };
  });

const scrollToBlock = (page: Page, selector: string, nth: number) =>
  page.evaluate(([selected, number]) => {
    const block = document.querySelectorAll(String(selected))[Number(number)]!;
    scrollTo({ top: block.getBoundingClientRect().top + scrollY - 40, behavior: 'instant' });
  }, [selector, nth] as const);

describe.runIf(hasShippedContent)('the variant switch', () => {
  it('keeps the paragraph that the reader is at, to the pixel, from variant to variant', async () => {
    await visit({ viewport: { width: 900, height: 700 } }, `/zh-Hans${article}`, async (page) => {
      await scrollToBlock(page, '.prose > p', 7);
      const before = await topBlock(page);
      expect(before.block).toBeGreaterThan(6);
      for (const [label, variant] of [['繁體中文（香港）', 'zh-Hant-HK'], ['繁體中文（台灣）', 'zh-Hant-TW'], ['简体中文', 'zh-Hans']] as const) {
        await page.evaluate((name) => document.querySelector<HTMLElement>(`.variant-list [aria-label$="${name}"]`)!.click(), label);
        await page.waitForURL(`${origin()}/${variant}${article}`);
        await page.waitForLoadState();
        expect(await topBlock(page)).toEqual(before);
      }
    });
  });

  it('finds the paragraph in vertical setting too', async () => {
    await visit(remembering({ flow: 'vertical' }), `/zh-Hans${article}`, async (page) => {
      await scrollToBlock(page, '.prose > p', 7);
      const { block } = await topBlock(page);
      await page.evaluate(() => document.querySelector<HTMLElement>('.variant-list [lang=zh-Hant]')!.click());
      await page.waitForURL(`${origin()}/zh-Hant${article}`);
      await page.waitForLoadState();
      const fromEdge = await page.evaluate((number) => {
        const frame = document.querySelector('main > article')!;
        const found = frame.querySelectorAll('h2, h3, p, li')[number]!;
        return frame.getBoundingClientRect().right - found.getBoundingClientRect().right;
      }, block);
      expect(fromEdge).toBeCloseTo(24, 0);
    });
  });

  it('begins at the top for one who is at the top, and a page opened later is not moved', async () => {
    await visit({}, `/zh-Hans${article}`, async (page) => {
      await switchTo(page, '繁體中文（香港）');
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await scrollToBlock(page, '.prose > p', 7);
      await page.evaluate(() => document.querySelector<HTMLElement>('.variant-list [lang=zh-Hans]')!.click());
      await page.waitForURL(`${origin()}/zh-Hans${article}`);
      expect(await page.evaluate(() => sessionStorage.getItem('shutong-place'))).toBeNull();
      await page.goto(`${origin()}/zh-Hans/topics`);
      await page.goto(`${origin()}/zh-Hans${article}`);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });
  });

  it('is plain links to this very page without JavaScript', async () => {
    await visit({ javaScriptEnabled: false }, `/zh-Hans${article}`, async (page) => {
      await switchTo(page, '繁體中文（台灣）');
      await arrival(page, `/zh-Hant-TW${article}`);
      expect(await page.locator('[aria-current=true][lang]').innerText()).toBe('台灣');
      expect(await page.locator('.variant-offer').count()).toBe(0);
    });
  });

  it('offers the variant chosen before in its own words, forces nothing, and asks no more once declined', async () => {
    await visit(remembering({}, 'zh-Hant-TW'), `/zh-Hans${article}`, async (page) => {
      expect(pathOf(page)).toBe(`/zh-Hans${article}`);
      const offer = page.getByRole('complementary', { name: '改用繁體中文（台灣）看這一頁' });
      expect(await offer.getAttribute('lang')).toBe('zh-Hant-TW');
      await offer.getByRole('button', { name: '不用了' }).click();
      expect(await offer.count()).toBe(0);
      await page.goto(`${origin()}/zh-Hans/topics`);
      expect(await offer.count()).toBe(0);
      expect((await page.context().cookies()).find(({ name }) => name === 'shutong-variant')?.value).toBe('zh-Hant-TW');
    });
  });

  it('takes the offer up at the same place', async () => {
    await visit(remembering({}, 'zh-Hant'), `/zh-Hans${article}`, async (page) => {
      await scrollToBlock(page, '.prose > p', 5);
      const { block } = await topBlock(page);
      await page.evaluate(() => document.querySelector<HTMLElement>('.variant-offer a')!.click());
      await page.waitForURL(`${origin()}/zh-Hant${article}`);
      await page.waitForLoadState();
      expect((await topBlock(page)).block).toBe(block);
      expect(await page.locator('.variant-offer').count()).toBe(0);
    });
  });

  it('offers nothing to one who never chose, or who is where they chose to be', async () => {
    await visit({ locale: 'zh-TW' }, `/zh-Hans${article}`, async (page) => expect(await page.locator('.variant-offer').count()).toBe(0));
    await visit(remembering({}, 'zh-Hans'), `/zh-Hans${article}`, async (page) => expect(await page.locator('.variant-offer').count()).toBe(0));
  });
});
