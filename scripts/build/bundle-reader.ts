import { build } from 'esbuild';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { site } from '@/site.config';

import { writeWhole } from '../content/files';
import { shortHash } from '../content/hash';

const folder = 'public/assets';

/**
 * Bundles what runs in the reader's browser: one deferred file for all pages, and the few lines that the page at `/`
 * carries inline. Their names go into a generated module, which the layouts import.
 */
export async function bundleReader(): Promise<void> {
  const [reader, entry] = await Promise.all([bundle('lib/reader/reader.ts'), bundle('lib/reader/entry.ts')]);
  const file = `reader-${shortHash(reader).slice(0, 10)}.js`;
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) if (old.startsWith('reader-') && old !== file) rmSync(join(folder, old));
  await writeWhole(join(folder, file), reader);
  await writeWhole(
    join(site.generatedDir, 'reader.ts'),
    `export const readerSrc = ${JSON.stringify(`/assets/${file}`)};\nexport const entryScript = ${JSON.stringify(entry)};\n`,
  );
}

async function bundle(entryPoint: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entryPoint], bundle: true, minify: true, write: false, format: 'iife', target: 'es2020', charset: 'utf8', legalComments: 'none',
  });
  return outputFiles[0]!.text.trim();
}
