import { describe, expect, it } from 'vitest';

import { hasShippedContent } from '../shipped-content';
import { openSite } from './site-visits';

import type { Page } from 'playwright-core';

const { visit, origin, pathOf, remembering } = openSite();
const article = '/script-and-type/simplification';

const style = (page: Page, selector: string, name: string) =>
  page.evaluate(([selected, property]) => getComputedStyle(document.querySelector(selected!)!).getPropertyValue(property!), [selector, name]);
const paper = (page: Page) => style(page, 'html', 'background-color');
const setting = (page: Page, name: string) => page.evaluate((data) => document.documentElement.dataset[data], name);
const openSettings = (page: Page) => page.getByRole('button', { name: /[閱阅][讀读][設设]/u }).click();

describe.runIf(hasShippedContent)('reading aids', () => {
  it('show nothing without JavaScript, and the page follows the system', async () => {
    await visit({ javaScriptEnabled: false, colorScheme: 'dark' }, `/zh-Hant${article}`, async (page) => {
      expect(await page.locator('reading-aids').innerText()).toBe('');
      expect(await page.locator('reading-aids button:visible').count()).toBe(0);
      expect(await paper(page)).toBe('rgb(23, 22, 20)');
    });
  });

  it('change theme and size of the text, and the next page comes so from its first picture on', async () => {
    await visit({ colorScheme: 'light' }, `/zh-Hant${article}`, async (page) => {
      const normal = Number.parseFloat(await style(page, '.prose', 'font-size'));
      await openSettings(page);
      await page.getByRole('radio', { name: '深色' }).check();
      expect(await paper(page)).toBe('rgb(23, 22, 20)');
      await page.getByRole('radio', { name: '特大' }).check();
      expect(Number.parseFloat(await style(page, '.prose', 'font-size')) / normal).toBeCloseTo(1.3125);
      await page.keyboard.press('Escape');

      // Held back, the deferred script can have no part in how the next page looks.
      let release = () => {};
      await page.route('**/assets/*.js', async (route) => {
        await new Promise<void>((resolve) => (release = resolve));
        await route.continue();
      });
      await page.goto(`${origin()}/zh-Hans/topics`, { waitUntil: 'commit' });
      await page.locator('h1').waitFor();
      expect([await paper(page), await setting(page, 'size')]).toEqual(['rgb(23, 22, 20)', 'larger']);
      release();
    });
  });

  it.each([
    ['淺色', 'dark', 'rgb(252, 251, 248)'],
    ['高對比', 'light', 'rgb(255, 255, 255)'],
    ['高對比', 'dark', 'rgb(0, 0, 0)'],
  ] as const)('%s in a %s system makes the paper %s, and 自動 gives it back', async (theme, colorScheme, colour) => {
    await visit({ colorScheme }, '/zh-Hant', async (page) => {
      const own = await paper(page);
      await openSettings(page);
      await page.getByRole('radio', { name: theme }).check();
      expect(await paper(page)).toBe(colour);
      await page.getByRole('radio', { name: '自動' }).check();
      expect(await paper(page)).toBe(own);
      expect(await page.evaluate(() => localStorage.getItem('shutong-reading'))).toBe('{}');
    });
  });

  it('give the browser’s own bar the colour of the paper', async () => {
    await visit({ colorScheme: 'light' }, '/zh-Hant', async (page) => {
      const bar = () => page.locator('meta[name=theme-color]').evaluateAll((metas) => metas.map((meta) => (meta as HTMLMetaElement).content));
      const own = await bar();
      await page.keyboard.press('t');
      await page.keyboard.press('t');
      expect(new Set(await bar())).toEqual(new Set(own.length > 0 ? ['rgb(23, 22, 20)'] : []));
      await page.keyboard.press('t');
      await page.keyboard.press('t');
      expect(await bar()).toEqual(own);
    });
  });

  it('keep nothing where the browser keeps nothing, and still work on the page', async () => {
    await visit({}, '/zh-Hant', async (page) => {
      await page.keyboard.press('t');
      expect(await setting(page, 'theme')).toBe('light');
      await page.keyboard.press('+');
      expect(await setting(page, 'size')).toBe('large');
    }, (context) => context.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: refuse });
      Object.defineProperty(window, 'sessionStorage', { get: refuse });
    }));
  });

  it('are named in the words of each variant', async () => {
    for (const [variant, name, keys] of [['zh-Hans', '阅读设置', '快捷键'], ['zh-Hant', '閱讀設定', '快捷鍵'], ['zh-Hant-TW', '閱讀設定', '快速鍵'], ['zh-Hant-HK', '閱讀設定', '快捷鍵']]) {
      await visit({ viewport: { width: 360, height: 700 } }, `/${variant}`, async (page) => {
        await page.getByRole('button', { name, exact: true }).click();
        await page.getByRole('dialog', { name }).getByRole('button', { name: keys }).click();
        await page.getByRole('dialog', { name: keys }).waitFor();
      });
    }
  });
});

describe.runIf(hasShippedContent)('vertical setting', () => {
  it('is for Traditional alone', async () => {
    await visit(remembering({ flow: 'vertical' }), `/zh-Hans${article}`, async (page) => {
      expect(await style(page, '.prose', 'writing-mode')).toBe('horizontal-tb');
      await openSettings(page);
      expect(await page.getByRole('radio', { name: /直排/u }).count()).toBe(0);
    });
    await visit(remembering({ flow: 'vertical' }), `/zh-Hant-HK${article}`, async (page) => expect(await style(page, '.prose', 'writing-mode')).toBe('vertical-rl'));
  });

  it('begins at the right and goes on by wheel and by keys, while the page around it fits', async () => {
    await visit({ ...remembering({ flow: 'vertical' }), viewport: { width: 1000, height: 700 } }, `/zh-Hant${article}`, async (page) => {
      const left = () => page.evaluate(() => Math.round(document.querySelector('main > article')!.scrollLeft));
      const box = (selector: string) => page.locator(selector).first().boundingBox();
      const [title, text] = [(await box('h1'))!, (await box('.prose'))!];
      expect(title.x).toBeGreaterThan(text.x + text.width - 1);
      expect(title.x + title.width).toBeLessThan(1000);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      expect(await left()).toBe(0);
      await page.locator('h1').hover();
      await page.mouse.wheel(0, 300);
      await expect.poll(left).toBe(-300);
      await page.locator('main > article').focus();
      await page.keyboard.press(' ');
      await expect.poll(left).toBeLessThan(-900);
      await page.keyboard.press('End');
      const end = await left();
      await page.keyboard.press('ArrowRight');
      expect(await left()).toBe(end + 80);
      await page.keyboard.press('Home');
      expect(await left()).toBe(0);
    });
  });

  it('sets short figures side by side, and gives the text back as it was', async () => {
    await visit(remembering({}), `/zh-Hant${article}`, async (page) => {
      const text = () => page.locator('main > article').evaluate((element) => element.textContent);
      const nodes = () => page.locator('.prose').evaluate((element) => element.innerHTML);
      const [before, html] = [await text(), await nodes()];
      await page.keyboard.press('d');
      expect(await style(page, '.prose', 'writing-mode')).toBe('vertical-rl');
      expect(await text()).toBe(before);
      const combined = page.locator('.combined').first();
      expect(await combined.innerText()).toMatch(/^\d{1,2}$/u);
      const { width, height } = (await combined.boundingBox())!;
      expect(height).toBeLessThan(width * 1.5);
      expect(await page.locator('.figures:not(.combined)').allInnerTexts()).toEqual(expect.arrayContaining(['1956']));
      await page.keyboard.press('d');
      expect(await nodes()).toBe(html);
    });
  });

  it('keeps tables, code and pictures within the columns', async () => {
    for (const [path, selector] of [['/script-and-type/one-to-many', '.table-scroll'], ['/handbook/components', '.prose pre'], ['/handbook/components', '.prose img']]) {
      await visit({ ...remembering({ flow: 'vertical' }), viewport: { width: 900, height: 600 } }, `/zh-Hant${path}`, async (page) => {
        const frame = (await page.locator('main > article').boundingBox())!;
        const part = page.locator(selector!).first();
        if (selector !== '.prose img') expect(await part.evaluate((element) => getComputedStyle(element).writingMode)).toBe('horizontal-tb');
        const { y, height, width } = (await part.boundingBox())!;
        expect(y).toBeGreaterThanOrEqual(frame.y);
        expect(y + height).toBeLessThanOrEqual(frame.y + frame.height);
        expect(width).toBeLessThanOrEqual(900);
        expect(width).toBeGreaterThan(60);
      });
    }
  });
});

describe.runIf(hasShippedContent)('shortcuts', () => {
  it('are listed by ?, closed by Escape, and the focus comes back', async () => {
    await visit({}, `/zh-Hant${article}`, async (page) => {
      await page.locator('.skip-link').focus();
      await page.keyboard.press('?');
      const sheet = page.getByRole('dialog', { name: '快捷鍵' });
      expect(await sheet.getByRole('definition').allInnerTexts()).toContain('橫排、直排互換');
      await page.keyboard.press('t'); // in the sheet, a key is only a key
      expect(await setting(page, 'theme')).toBeUndefined();
      await page.keyboard.press('Escape');
      expect(await sheet.count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip-link');
    });
  });

  it('change variant by digit, article by n and p, and go home by h', async () => {
    await visit({}, `/zh-Hant${article}`, async (page) => {
      await page.keyboard.press('4');
      await page.waitForURL(`${origin()}/zh-Hant-HK${article}`);
      await page.keyboard.press('n');
      await page.waitForURL((url) => !url.pathname.endsWith(article));
      await page.keyboard.press('p');
      await page.waitForURL(`${origin()}/zh-Hant-HK${article}`);
      await page.keyboard.press('h');
      await page.waitForURL(`${origin()}/zh-Hant-HK`);
    });
  });

  it('can be turned off, for good', async () => {
    await visit({}, `/zh-Hant${article}`, async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('checkbox', { name: '使用快捷鍵' }).uncheck();
      await page.keyboard.press('Escape');
      await page.reload();
      for (const key of ['h', '/', '?', 't']) await page.keyboard.press(key);
      expect([pathOf(page), await setting(page, 'theme'), await page.getByRole('dialog').count()]).toEqual([`/zh-Hant${article}`, undefined, 0]);
    });
  });
});
