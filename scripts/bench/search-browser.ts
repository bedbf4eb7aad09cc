import { launchBrowser } from '@/tests/e2e/browser';

import { builtSite } from '../serve/listen';
import { createSiteServer } from '../serve/site-server';

import type { AddressInfo } from 'node:net';

/** A phone on a middling network. Source: Lighthouse's "slow 4G". */
const phone = { latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8, offline: false };

export interface BrowserTimes {
  /** Milliseconds from opening the search page with a query in its address, nothing cached, to the first result on it. */
  local: number[];
  phone: number[];
}

/** Times searches in Chromium, in the built site of a project. */
export async function timeInBrowser(project: string, queries: readonly string[]): Promise<BrowserTimes> {
  const server = createSiteServer(builtSite(project)).listen(0);
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await launchBrowser();
  const time = async (query: string, slow: boolean) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await devTools.send('Network.enable');
    if (slow) await devTools.send('Network.emulateNetworkConditions', phone);
    const start = performance.now();
    await page.goto(`${origin}/zh-Hant/search?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
    await page.locator('[data-part=list] li').first().waitFor();
    const milliseconds = performance.now() - start;
    await context.close();
    return milliseconds;
  };
  try {
    const times: BrowserTimes = { local: [], phone: [] };
    for (const query of queries) {
      times.local.push(await time(query, false));
      times.phone.push(await time(query, true));
    }
    return times;
  } finally {
    await browser.close();
    server.close();
  }
}
