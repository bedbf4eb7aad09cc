import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { builtSite } from '@/scripts/serve/listen';
import { createSiteServer } from '@/scripts/serve/site-server';
import { site } from '@/site.config';

import { launchBrowser } from './browser';

import type { Browser, Page } from 'playwright-core';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';

const { basePath } = site;
const article = '/zh-Hant/script-and-type/one-to-many';
let server: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = createSiteServer(builtSite()).listen(0);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

const link = () => page.locator('a[data-report]');
const reported = async () => decodeURIComponent((await link().getAttribute('href'))!);

async function open(javaScriptEnabled: boolean): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled });
  page = await context.newPage();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}${basePath}${article}`);
  // The letter itself is the mail program's: what counts is what the link says when it is followed.
  if (javaScriptEnabled) await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
}

/** Marks the first characters of the text, as a reader would; gives them. */
const markText = () =>
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
    await open(true);
    const words = await markText();
    await link().click();
    const report = await reported();
    expect(report.endsWith(`：${words}`)).toBe(true);
    expect(report).toContain(article);
    expect(report).toMatch(/文字：zh-Hant\r\n/u);
  });

  it('carries the words marked last, and none where none are marked', async () => {
    await open(true);
    const without = await reported();
    await markText();
    await link().click();
    await page.evaluate(() => getSelection()!.removeAllRanges());
    await link().click();
    expect(await reported()).toBe(without);
  });

  it('carries them from the keyboard too', async () => {
    await open(true);
    await link().focus();
    const words = await markText();
    await page.keyboard.press('Enter');
    expect((await reported()).endsWith(`：${words}`)).toBe(true);
  });

  it('is a plain link with page and variant without JavaScript', async () => {
    await open(false);
    expect(await reported()).toMatch(/zh-Hant\/script-and-type\/one-to-many\r\n文字：zh-Hant\r\n有錯的地方：$/u);
  });
});
