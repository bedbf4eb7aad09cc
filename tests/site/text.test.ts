import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';

import { splitFrontmatter } from '@/lib/content/source-file';
import { parseBody } from '@/lib/mdx/parse-body';
import { resolveOverrides } from '@/lib/script/resolve-overrides';
import { readSource } from '@/scripts/content/files';

import { hasShippedContent } from '../shipped-content';
import { all, library, one, readPage, site } from './site';

import type { Element, Root } from 'hast';

const articles = library.getCatalogue(site.defaultVariant).articles;
const inOwnVariant = articles.filter(({ script }) => site.variants.includes(script)).map(({ path, script }) => [path, script] as const);

/** The texts of all blocks, in order, without what components add. */
function blocksOf(tree: Root | Element): string[] {
  return all('p:not(.callout-title), h2:not(#footnote-label), h3, h4, th, td, pre', tree).map((block) => toString(withoutReadings(block)).trim());
}

function withoutReadings(element: Element): Element {
  const children = element.children.filter((child) => child.type !== 'element' || !['rt', 'rp'].includes(child.tagName));
  return { ...element, children: children.map((child) => (child.type === 'element' ? withoutReadings(child) : child)) };
}

describe('what is served', () => {
  it.each(inOwnVariant)('is what was written, block by block: %s in %s', (path, script) => {
    const { body, bodyAt } = splitFrontmatter(readSource(`${path}.mdx`));
    const written = resolveOverrides(parseBody(body, bodyAt).tree, script);
    expect(blocksOf(one('.prose', readPage(script, path.split('/')).tree))).toEqual(blocksOf(written));
  });

  it.each(inOwnVariant)('has the title that was written: %s in %s', (path, script) => {
    const [, title] = /^title: (.*)$/mu.exec(readSource(`${path}.mdx`).text)!;
    expect(toString(one('h1', readPage(script, path.split('/')).tree))).toBe(title!.replace(/^["']|["']$/gu, ''));
  });

  it.runIf(hasShippedContent)('is in the script of its page where it was written in the other', () => {
    const { tree } = readPage('zh-Hant', ['topics', 'response', 'media', 'front-line']);
    const text = toString(one('article', tree));
    expect(text).toContain('民政廳');
    expect(text).not.toMatch(/[为说发会这个们]/u);
  });
});
