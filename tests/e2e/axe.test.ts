import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

import { site } from '@/site.config';

import { hasShippedContent } from '../shipped-content';
import { openSite } from './site-visits';

import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const { visit, newContext, origin, remembering } = openSite();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One page of each type, with all that it can hold. */
const pageTypes = {
  home: '',
  section: '/script-and-type',
  topic: '/topics/response',
  article: '/topics/response/media/front-line',
  'article with every component': '/handbook/components',
  'article with a table': '/script-and-type/one-to-many',
  tags: '/tags',
  tag: '/tags/typography',
  archive: '/archive',
  month: '/archive/2026/11',
  search: '/search?q=文字',
  'not found': '/404',
};

const everything: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** What can differ between themes. */
const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** The theme of high contrast promises 7 to 1. */
const highContrast: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast-enhanced', 'link-in-text-block'] } };

/** What axe finds wrong, each with the rule and where. */
async function violations(page: Page, options: RunOptions): Promise<string[]> {
  const { violations: found } = (await page.evaluate((run) => (window as unknown as { axe: { run: (options: RunOptions) => unknown } }).axe.run(run), options)) as AxeResults;
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`));
}

const setTheme = (page: Page, theme: string) => page.evaluate((value) => document.documentElement.setAttribute('data-theme', value), theme);

describe.runIf(hasShippedContent)('axe finds nothing wrong', () => {
  it.each(site.variants)('on any type of page in %s, in any theme', async (variant) => {
    const wrong: string[] = [];
    await visit({}, `/${variant}`, async (page) => {
      for (const [type, path] of Object.entries(pageTypes)) {
        await page.emulateMedia({ colorScheme: 'light' });
        expect([path, (await page.goto(`${origin()}/${variant}${path}`))?.status()]).toEqual([path, 200]);
        if (type === 'search') await page.locator('[data-part=list] mark').first().waitFor();
        const note = (theme: string, found: string[]) => wrong.push(...found.map((each) => `${type}, ${theme}: ${each}`));
        note('light', await violations(page, everything));
        await setTheme(page, 'dark');
        note('dark', await violations(page, colours));
        await setTheme(page, 'contrast');
        note('high contrast', await violations(page, highContrast));
        await page.emulateMedia({ colorScheme: 'dark' });
        note('high contrast by night', await violations(page, highContrast));
      }
    }, (context) => context.addInitScript(axe));
    expect(wrong).toEqual([]);
  }, 180_000);

  it.each(['settings', 'keys'])('in the sheet of %s', async (sheet) => {
    await visit({}, '/zh-Hant', async (page) => {
      if (sheet === 'settings') await page.getByRole('button', { name: '閱讀設定' }).click();
      else await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
      for (const theme of ['light', 'dark', 'contrast']) {
        await setTheme(page, theme);
        expect(await violations(page, theme === 'light' ? everything : colours)).toEqual([]);
      }
    }, (context) => context.addInitScript(axe));
  });

  it('with the offer of the variant chosen before, and in vertical setting', async () => {
    await visit(remembering({ flow: 'vertical' }, 'zh-Hans'), '/zh-Hant/handbook/components', async (page) => {
      await page.locator('.variant-offer').waitFor();
      expect(await violations(page, everything)).toEqual([]);
    }, (context) => context.addInitScript(axe));
  });

  it('on the pages that speak every variant: the choice at /, and the one for addresses without a variant', async () => {
    const context = await newContext();
    await context.addInitScript(axe);
    const page = await context.newPage();
    await page.goto(`${origin()}/nothing`);
    expect(await violations(page, everything)).toEqual([]);
    await page.route(`${origin()}/`, async (route) => route.fulfill({ body: readFileSync('out/index.html', 'utf8').replace(/<script.*?<\/script>/gsu, ''), contentType: 'text/html; charset=utf-8' }));
    await page.goto(`${origin()}/`);
    await page.getByRole('link', { name: '简体中文' }).waitFor();
    expect(await violations(page, everything)).toEqual([]);
    await context.close();
  });
});
