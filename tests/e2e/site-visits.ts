import { afterAll, beforeAll } from 'vitest';

import { settingsKey } from '@/lib/reader/settings';
import { variantCookie } from '@/lib/routes/negotiate';
import { builtSite } from '@/scripts/serve/listen';
import { createSiteServer } from '@/scripts/serve/site-server';

import { launchBrowser } from './browser';

import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import type { Variant } from '@/lib/script/variants';

export interface SiteVisits {
  /** Opens a page in a context of its own, gives it to a test, and closes it. Anything that goes wrong in the page, or that it logs as an error, fails the test. */
  visit: (options: BrowserContextOptions, path: string, look: (page: Page) => Promise<void>, prepare?: (context: BrowserContext) => Promise<unknown>) => Promise<void>;
  /** A context for a test whose pages log errors because they should; the test closes it. */
  newContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** A browser on which a reader has been before: what was set, and which variant was chosen. */
  remembering: (settings: Record<string, string>, variant?: Variant) => BrowserContextOptions;
  /** The address of the site, with its base path. */
  origin: () => string;
  /** Where a page is, without that. */
  pathOf: (page: Page) => string;
  /** Waits until a page is there: the browser tells of a link followed by click or key only some time after. */
  arrival: (page: Page, path: string) => Promise<void>;
}

/** Serves what is in `out/` to one browser for all tests of a file. */
export function openSite(): SiteVisits {
  let server: Server;
  let browser: Browser;
  let origin = '';

  beforeAll(async () => {
    const built = builtSite();
    server = createSiteServer(built).listen(0);
    origin = `http://localhost:${(server.address() as AddressInfo).port}${built.basePath}`;
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  return {
    origin: () => origin,
    newContext: async (options) => browser.newContext(options),
    remembering(settings, variant) {
      const { origin: host, hostname } = new URL(origin);
      const cookie = { name: variantCookie, value: variant ?? '', domain: hostname, path: '/', expires: -1, httpOnly: false, secure: false, sameSite: 'Lax' as const };
      return {
        storageState: {
          cookies: variant ? [cookie] : [],
          origins: [{ origin: host, localStorage: [{ name: settingsKey, value: JSON.stringify(settings) }] }],
        },
      };
    },
    pathOf: (page) => page.url().slice(origin.length),
    arrival: async (page, path) => page.waitForURL(new URL(origin + path).href),
    async visit(options, path, look, prepare) {
      const context = await browser.newContext(options);
      const errors: string[] = [];
      context.on('weberror', (error) => errors.push(error.error().message));
      context.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      try {
        await prepare?.(context);
        const page = await context.newPage();
        await page.goto(origin + path);
        await look(page);
        if (errors.length > 0) throw new Error(errors.join('\n'));
      } finally {
        await context.close();
      }
    },
  };
}
