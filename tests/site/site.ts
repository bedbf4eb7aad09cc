import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';

import { resolveRoute, allPagePaths } from '@/lib/routes/resolve';
import { library } from '@/lib/content/library';
import { site } from '@/site.config';

import type { Element, Root } from 'hast';
import type { Variant } from '@/lib/script/variants';
import type { PagePath } from '@/lib/routes/paths';

/** A built page and what it is. */
export interface BuiltPage {
  variant: Variant;
  path: PagePath;
  file: string;
  html: string;
  tree: Root;
}

if (!existsSync('out/404.html')) throw new Error('These tests look at out/: run `npm run build` first.');

/** Every page that the library says there should be, as it was built. */
export const pages: BuiltPage[] = site.variants.flatMap((variant) =>
  [[], ...allPagePaths(library.getCatalogue(variant))].map((path) => readPage(variant, path)),
);

export function readPage(variant: Variant, path: PagePath): BuiltPage {
  const file = `out/${[variant, ...path].join('/')}.html`;
  const html = readFileSync(file, 'utf8');
  return { variant, path, file, html, tree: fromHtml(html) };
}

/** Every file of `out/`, with slashes, relative to it. */
export const builtFiles = readdirSync('out', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice('out/'.length));

export const one = (selector: string, tree: Root | Element): Element => {
  const found = select(selector, tree);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
export const all = (selector: string, tree: Root | Element): Element[] => selectAll(selector, tree);
export const property = (element: Element, name: string): string => String(element.properties[name] ?? '');

export { library, resolveRoute, site };
