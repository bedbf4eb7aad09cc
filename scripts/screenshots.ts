import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

import { launchBrowser } from '@/tests/e2e/browser';

import { runCommand } from './command';
import { serveOut } from './serve/listen';

import type { AddressInfo } from 'node:net';

const folder = 'docs/images';
const variants = ['zh-Hant', 'zh-Hans'] as const;
const pages = { home: '', section: '/script-and-type', article: '/topics/response/media/front-line' };
/** As a screen shows them, and as the README does. In CSS pixels. */
const [screen, shown] = [{ width: 1200, height: 900 }, 900];

/** `npm run screenshots`: the pictures of the README, from what is in `out/`. */
await runCommand(async () => {
  const server = await serveOut(0);
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await launchBrowser();
  mkdirSync(folder, { recursive: true });
  try {
    for (const variant of variants) {
      for (const [name, path] of Object.entries(pages)) {
        const page = await browser.newPage({ viewport: screen, colorScheme: 'light' });
        await page.goto(`${origin}/${variant}${path}`);
        const file = join(folder, `${name}-${variant}.webp`);
        const { size } = await sharp(await page.screenshot()).resize({ width: shown }).webp({ quality: 82 }).toFile(file);
        await page.close();
        console.log(`${file}: ${Math.round(size / 1000)} KB`);
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  return 0;
});
