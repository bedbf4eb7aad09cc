import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { chromium as playwright, type Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Starts a browser: the one that `findBrowser` finds. */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({ executablePath: await findBrowser(), args: quiet });
}

/**
 * Where there is a browser: the one of `CHROME_PATH`, one on the PATH, or the one that an npm package ships together with
 * the system libraries it needs. Never asks for root.
 */
export async function findBrowser(): Promise<string> {
  const { CHROME_PATH, PATH = '' } = process.env;
  const installed = CHROME_PATH ?? PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);
  return installed ?? (await unpackShipped());
}

/**
 * Unpacks the browser of @sparticuz/chromium, once, into a folder of the project. The package is made for a host whose
 * name it looks for before it unpacks its libraries and puts them on the path; its own arguments are for that host alone.
 */
async function unpackShipped(): Promise<string> {
  const folder = resolve('.shutong/browser');
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: shipped } = await import('@sparticuz/chromium');
  return shipped.executablePath();
}
