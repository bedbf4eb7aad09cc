import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import { all, one, pages, property, site } from './site';

import type { BuiltPage } from './site';

/** What a page may weigh, packed with brotli, in bytes (DESIGN, budgets). */
const budgets = { script: 6 * 1024, shell: 14 * 1024 };

const packed = (data: string | Buffer) => brotliCompressSync(data).length;
const weights = new Map<string, number>();

/** What a file of `out/` weighs; files that many pages share are weighed once. */
function weightOf(address: string): number {
  const file = `out${address.slice(site.basePath.length)}`;
  const weight = weights.get(file) ?? packed(readFileSync(file));
  weights.set(file, weight);
  return weight;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** All JavaScript of a page: its files, and what stands in it. */
function scriptWeight({ tree }: BuiltPage): number {
  const scripts = all('script:not([type="application/ld+json"])', tree);
  return sum(scripts.map((script) => (script.properties.src ? weightOf(property(script, 'src')) : packed(JSON.stringify(script.children)))));
}

const styleWeight = ({ tree }: BuiltPage) => sum(all('link[rel=stylesheet]', tree).map((link) => weightOf(property(link, 'href'))));

/** A page without what was written for it: an article without its text, any other without what stands in `<main>`. */
function shellOf({ html, tree }: BuiltPage): string {
  const own = all('.prose', tree)[0] ?? one('main', tree);
  const { start, end } = { start: own.children[0]?.position?.start.offset, end: own.children.at(-1)?.position?.end.offset };
  return start === undefined || end === undefined ? html : html.slice(0, start) + html.slice(end);
}

describe.runIf(site.lean)('the budgets', () => {
  it('hold for the JavaScript of every page', () => {
    const heavy = pages.map((page) => [page.file, scriptWeight(page)] as const).filter(([, weight]) => weight > budgets.script);
    expect(heavy).toEqual([]);
  });

  it('hold for every page beside what was written for it: HTML, style and script', () => {
    const heavy = pages.map((page) => [page.file, packed(shellOf(page)) + styleWeight(page) + scriptWeight(page)] as const).filter(([, weight]) => weight > budgets.shell);
    expect(heavy).toEqual([]);
  });

  it('are measured on pages that have all of it', () => {
    const article = pages.find(({ tree }) => all('.prose', tree).length > 0);
    if (!article) return;
    expect(scriptWeight(article)).toBeGreaterThan(1000);
    expect(styleWeight(article)).toBeGreaterThan(1000);
    expect(shellOf(article)).not.toContain(article.html.slice(article.html.indexOf('class="prose"') + 20, article.html.indexOf('class="prose"') + 60));
  });
});
