import { describe, expect, it } from 'vitest';

import { openSite } from './site-visits';

import type { Page } from 'playwright-core';

const { visit } = openSite();
const article = '/zh-Hant/script-and-type/one-to-many';
const link = (page: Page) => page.locator('a[data-report]');
const reported = async (page: Page) => decodeURIComponent((await link(page).getAttribute('href'))!);

/** Opens the article for a reader whose mail program does not come up: what counts is what the link says when it is followed. */
const read = (look: (page: Page) => Promise<void>) =>
  visit({}, article, async (page) => {
    await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
    await look(page);
  });

/** Marks the first characters of the text, as a reader would; gives them. */
const markText = (page: Page) =>
  page.evaluate(() => {
    const range = document.createRange();
    const walker = document.createTreeWalker(document.querySelector('.prose p')!, NodeFilter.SHOW_TEXT);
    const text = walker.nextNode() as Text;
    range.setStart(text, 0);
    range.setEnd(text, 4);
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(range);
    return range.toString();
  });

describe('the report of a wrong character', () => {
  it('carries the words that the reader has marked, after the page and the variant', async () => {
    await read(async (page) => {
      const words = await markText(page);
      await link(page).click();
      const report = await reported(page);
      expect(report.endsWith(`：${words}`)).toBe(true);
      expect(report).toContain(article);
      expect(report).toMatch(/文字：zh-Hant\r\n/u);
    });
  });

  it('carries the words marked last, and none where none are marked', async () => {
    await read(async (page) => {
      const without = await reported(page);
      await markText(page);
      await link(page).click();
      await page.evaluate(() => getSelection()!.removeAllRanges());
      await link(page).click();
      expect(await reported(page)).toBe(without);
    });
  });

  it('carries them from the keyboard too', async () => {
    await read(async (page) => {
      await link(page).focus();
      const words = await markText(page);
      await page.keyboard.press('Enter');
      expect((await reported(page)).endsWith(`：${words}`)).toBe(true);
    });
  });

  it('is a plain link with page and variant without JavaScript', async () => {
    await visit({ javaScriptEnabled: false }, article, async (page) => {
      expect(await reported(page)).toMatch(/zh-Hant\/script-and-type\/one-to-many\r\n文字：zh-Hant\r\n有錯的地方：$/u);
    });
  });
});
