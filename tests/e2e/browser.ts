import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
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
  const path = await shipped.executablePath();
  process.env.FONTCONFIG_PATH = writeFontSettings(folder);
  return path;
}

/**
 * Tells fontconfig of the machine's fonts and of those that came with the browser: the settings of the package know of
 * neither in this folder, and without any font a page crashes the browser.
 *
 * @returns the folder of the settings
 */
function writeFontSettings(folder: string): string {
  const settings = join(folder, 'fontconfig');
  mkdirSync(settings, { recursive: true });
  const folders = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts', join(homedir(), '.fonts'), join(homedir(), '.local/share/fonts')];
  const dirs = folders.map((each) => `  <dir>${each}</dir>\n`).join('');
  writeFileSync(join(settings, 'fonts.conf'), `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n${dirs}  <cachedir>${join(folder, 'fonts-cache')}</cachedir>\n</fontconfig>\n`);
  return settings;
}
