import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import { RedirectPage } from '@/components/RedirectPage';
import { fileOf, type Redirect } from '@/lib/content/redirects';
import { loadMessages } from '@/lib/i18n/messages';
import { absoluteUrl, pathOf } from '@/lib/routes/paths';
import { site } from '@/site.config';

import { ToolError } from './run-tool';

import type { VariantIndex } from '@/lib/content/model';
import type { Variant } from '@/lib/script/variants';

/**
 * Writes a page for every old address, for hosts that serve files and cannot redirect. Gives the files.
 *
 * @throws {ToolError} where another file is in the way, which only `public/` can have brought: the check knows all pages
 */
export async function writeRedirectPages(folder: string, redirects: readonly Redirect[]): Promise<string[]> {
  const titles = new Map<Variant, Map<string, string>>();
  const written: string[] = [];
  for (const { from, to } of redirects) {
    const [, variant, ...parts] = to.split('/') as [string, Variant, ...string[]];
    const file = fileOf(from)!;
    const target = join(folder, file);
    if (existsSync(target) && !written.includes(file)) throw new ToolError(`The old address ${from} cannot lead to ${to}: public/${file} is in its place. Delete one of the two.`);
    if (!titles.has(variant)) titles.set(variant, readTitles(variant));
    const title = titles.get(variant)!.get(parts.join('/'))!;
    const { moved } = await loadMessages(variant);
    const page = createElement(RedirectPage, { variant, title, href: pathOf(variant, parts), canonical: absoluteUrl(variant, parts), explanation: moved.explanation });
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, `<!DOCTYPE html>${renderToStaticMarkup(page)}`);
    written.push(file);
  }
  return written;
}

function readTitles(variant: Variant): Map<string, string> {
  const { articles } = JSON.parse(readFileSync(join(site.generatedDir, variant, 'index.json'), 'utf8')) as VariantIndex;
  return new Map(articles.map(({ path, title }) => [path, title]));
}
