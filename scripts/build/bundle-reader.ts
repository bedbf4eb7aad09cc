import { build } from 'esbuild';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { site } from '@/site.config';

import { writeWhole } from '../content/files';
import { shortHash } from '../content/hash';

const folder = 'public/assets';
/** The oldest browsers that have what the script builds on: `<dialog>`, private members of classes. */
const browsers = ['chrome94', 'firefox98', 'safari15.4'];

/**
 * Bundles what runs in the reader's browser: one deferred file for all pages, another for the search page, and the few
 * lines that the page at `/`, and those that every page carries inline. Their names go into a generated module, which layouts and pages import.
 */
export async function bundleReader(): Promise<void> {
  const [readerSrc, searchSrc, entryScript, settingsScript] = await Promise.all([
    place('reader'), place('search'), bundle('lib/reader/entry.ts'), bundle('lib/reader/settings-script.ts'),
  ]);
  const constants = Object.entries({ readerSrc, searchSrc, entryScript, settingsScript });
  await writeWhole(join(site.generatedDir, 'reader.ts'), constants.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`).join(''));
}

/** Bundles `lib/reader/NAME.ts` to `public/assets/NAME-HASH.js`, deletes what it was before, and gives its address. */
async function place(name: string): Promise<string> {
  const code = await bundle(`lib/reader/${name}.ts`);
  const file = `${name}-${shortHash(code).slice(0, 10)}.js`;
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) if (old.startsWith(`${name}-`) && old.endsWith('.js') && old !== file) rmSync(join(folder, old));
  await writeWhole(join(folder, file), code);
  return `/assets/${file}`;
}

async function bundle(entryPoint: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entryPoint], bundle: true, minify: true, write: false, format: 'iife', target: browsers, charset: 'utf8', legalComments: 'none',
  });
  return outputFiles[0]!.text.trim();
}
