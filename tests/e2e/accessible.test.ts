import { describe, expect, it } from 'vitest';

import { site } from '@/site.config';

import { hasShippedContent } from '../shipped-content';
import { openSite } from './site-visits';

import type { Page } from 'playwright-core';

const { visit, origin, arrival, remembering } = openSite();
const article = '/topics/response/media/front-line';
const pageTypes = ['', '/script-and-type', '/topics/response', article, '/handbook/components', '/script-and-type/one-to-many', '/tags', '/tags/typography', '/archive', '/archive/2026/11', '/search?q=文字', '/404'];

/** What has the focus: its text or name, whether it can be seen, and whether the focus on it can. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      name: (element.ariaLabel || element.innerText || element.title).trim(),
      isSeen: width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
      hasOutline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isInText: element.closest('main') !== null,
    };
  });

/** What is wider than the window, or sticks out of it, without scrolling in itself. */
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.runIf(hasShippedContent)('by keyboard', () => {
  it('the first stop leads past the masthead to the text', async () => {
    await visit({}, `/zh-Hant${article}`, async (page) => {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatchObject({ name: '跳到正文', isSeen: true });
      await page.keyboard.press('Enter');
      await arrival(page, `/zh-Hant${article}#content`);
      await page.keyboard.press('Tab');
      expect((await focused(page)).isInText).toBe(true);
    });
  });

  it('every stop of a page is seen and shows that it has the focus, from the first to the last', async () => {
    for (const path of ['', article, '/handbook/components', '/tags']) {
      await visit({}, `/zh-Hant${path}`, async (page) => {
        const stops = await page.locator('a[href]:visible, button:visible, input:visible, [tabindex="0"]:visible').count();
        const names: string[] = [];
        for (let i = 0; i < stops; i++) {
          await page.keyboard.press('Tab');
          const stop = await focused(page);
          const where = `${path}, stop ${i}: ${stop.name}`;
          expect([where, stop.isSeen], where).toEqual([where, true]);
          expect([where, stop.hasOutline], where).toEqual([where, true]);
          names.push(stop.name);
        }
        expect(names[0]).toBe('跳到正文');
        expect(names.at(-1)).toBe('歷來文章');
      });
    }
  });

  it('the settings are opened, changed and left, and the focus comes back to where it was', async () => {
    await visit({}, '/zh-Hant', async (page) => {
      await page.getByRole('button', { name: '閱讀設定' }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      expect(await page.evaluate(() => document.documentElement.dataset.size)).toBe('large');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
      await page.keyboard.press('Escape');
      expect((await focused(page)).name).toBe('閱讀設定');
    });
  });

  it('a table wider than its column scrolls by arrow', async () => {
    await visit({ ...remembering({ size: 'largest' }), viewport: { width: 320, height: 600 } }, '/zh-Hant/script-and-type/one-to-many', async (page) => {
      const table = page.getByRole('region', { name: '表格' }).first();
      await table.focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    });
  });
});

describe.runIf(hasShippedContent)('for those who see otherwise', () => {
  it.each(['normal', 'largest'])('pages fit 320 px, which is 400 % of 1280 px, with text of size %s', async (size) => {
    await visit({ ...remembering(size === 'normal' ? {} : { size }), viewport: { width: 320, height: 256 } }, '/zh-Hant', async (page) => {
      for (const path of pageTypes) {
        const response = await page.goto(`${origin()}/zh-Hant${path}`);
        expect([path, response?.status(), await overflow(page)]).toEqual([path, 200, 0]);
      }
      await page.getByRole('button', { name: '閱讀設定' }).click();
      const sheet = (await page.getByRole('dialog').boundingBox())!;
      expect(sheet.x >= 0 && sheet.x + sheet.width <= 320 && sheet.height <= 256).toBe(true);
    });
  });

  it('text keeps its place where lines, letters and paragraphs are set further apart (WCAG 1.4.12)', async () => {
    // The page's own policy lets no stranger's style in, a reader's own included that a test writes.
    await visit({ viewport: { width: 360, height: 640 }, bypassCSP: true }, '/zh-Hant', async (page) => {
      for (const path of ['', article, '/script-and-type']) {
        await page.goto(`${origin()}/zh-Hant${path}`);
        await page.addStyleTag({ content: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }' });
        expect([path, await overflow(page)]).toEqual([path, 0]);
      }
    });
  });

  it('nothing moves by itself where less motion is wished for', async () => {
    await visit({ reducedMotion: 'reduce' }, `/zh-Hant${article}`, async (page) => {
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return scrollBehavior === 'smooth' || animationName !== 'none' || transitionDuration.split(', ').some((duration) => Number.parseFloat(duration) > 0);
        }).length,
      );
      expect(moving).toBe(0);
    });
  });

  it('in the colours of the system, what is chosen is still told from the rest', async () => {
    await visit({ forcedColors: 'active' }, '/zh-Hant/script-and-type', async (page) => {
      const outline = (selector: string) => page.locator(selector).first().evaluate((element) => getComputedStyle(element).outlineStyle);
      expect([await outline('.variant-link[aria-current]'), await outline('.variant-link:not([aria-current])')]).toEqual(['solid', 'none']);
      expect([await outline('.nav-link[aria-current]'), await outline('.nav-link:not([aria-current])')]).toEqual(['solid', 'none']);
    });
  });

  it.each(site.variants)('names are in the words of %s, and what is in another language says so', async (variant) => {
    await visit({}, `/${variant}/handbook/components`, async (page) => {
      const names = await page.locator('body').evaluate((body) =>
        [...body.querySelectorAll('[aria-label]')].filter((element) => element.closest('[lang]')!.tagName === 'HTML').map((element) => element.getAttribute('aria-label')!),
      );
      expect(names.length).toBeGreaterThan(5);
      const ownScript = variant === 'zh-Hans' ? /[讀設鍵標籤這頁處說碼]/u : /[读设键标签这页处说码]/u;
      expect(names.filter((name) => !/\p{Script=Han}/u.test(name) || ownScript.test(name))).toEqual([]);
      expect(await page.locator('blockquote[lang=en]').count()).toBeGreaterThan(0);
      expect(await page.locator('.prose [lang=ja]').first().innerText()).toBe('図書館');
      for (const link of await page.locator('a[data-variant]').all()) expect(await link.getAttribute('lang')).toBe(await link.getAttribute('hreflang'));
    });
  });
});
