import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium as playwright, type Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * Starts a browser: the one of `CHROME_PATH`, one on the PATH, or the one that an npm package ships together with the
 * system libraries it needs. Never asks for root.
 */
export async function launchBrowser(): Promise<Browser> {
  const { CHROME_PATH, PATH = '' } = process.env;
  const installed = CHROME_PATH ?? PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);
  const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  if (installed) return playwright.launch({ executablePath: installed, args: quiet });
  const { default: shipped } = await import('@sparticuz/chromium');
  return playwright.launch({ executablePath: await shipped.executablePath(), args: [...shipped.args, ...quiet] });
}
