import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';

import { resolveOverrides } from '@/lib/script/resolve-overrides';
import { pickByVariant, type ByVariant, type Variant } from '@/lib/script/variants';
import { readSiteContent } from '@/scripts/content/site-content';

import { hasShippedContent } from '../shipped-content';
import { all, library, one, pages, property, site } from './site';

import type { Element, Root } from 'hast';
import type { ArticleDocument, VariantDocument } from '@/lib/content/documents';

/**
 * Every variant of an article has the same headings, links, pictures, notes and numbers; conversion changes characters and
 * nothing else. Where an editor asked for more, with `<Only>`, `<Variant>` or a file written by hand, the variants may
 * differ by just what the source says for each: what a page has more than the page in the article's own variant must be
 * what its source has more, once the overrides of the variant are resolved.
 */
interface Structure {
  /** `h2`, `h3`, … in order. */
  headings: string[];
  /** Addresses, without variant. */
  links: string[];
  pictures: string[];
  /** References to footnotes. */
  notes: string[];
  /** Groups of digits, in order: `2026`, `1,200`, `3.5`. */
  numbers: string[];
}

const digits = /[\d０-９]+(?:[.,:．，：][\d０-９]+)*/gu;
const parts = ['headings', 'links', 'pictures', 'notes', 'numbers'] as const;
const ownPrefix = new RegExp(`^${site.basePath}/(?:${site.variants.join('|')})(?=/|$)`, 'u');

/** What stands in a tree, of a page or of a source: there, pictures are components and the words of some are attributes. */
function structureOf(tree: Root | Element): Structure {
  const structure: Structure = { headings: [], links: [], pictures: [], notes: [], numbers: [] };
  let text = toString(tree);
  visit(tree, 'element', ({ tagName, properties }) => {
    if (/^h[2-6]$/u.test(tagName)) structure.headings.push(tagName);
    if (properties.dataFootnoteRef !== undefined) structure.notes.push('note');
    else if (tagName === 'a') structure.links.push(decodeURI(String(properties.href)).replace(ownPrefix, ''));
    if (tagName === 'img' || tagName === 'Figure') structure.pictures.push(String(properties.src));
    if (/^[A-Z]/u.test(tagName)) text += ` ${['caption', 'credit', 'source', 'title', 'by'].map((name) => properties[name] ?? '').join(' ')}`;
  });
  structure.numbers = text.match(digits) ?? [];
  return structure;
}

/** What one list has more than another, in the order of the words. */
function beyond(items: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return items.filter((item) => {
    const place = left.indexOf(item);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  }).sort();
}

const { documents } = readSiteContent();
const handWritten = (path: string): ByVariant<VariantDocument> => Object.fromEntries(documents.variants.filter((each) => each.path === path).map((each) => [each.variant, each]));

/** The source of an article in a variant, with the overrides that are for it. */
function sourceOf({ path, fields, tree }: ArticleDocument, variant: Variant): Root {
  const own = variant === fields.script ? undefined : pickByVariant(handWritten(path), variant);
  return resolveOverrides(own?.tree ?? tree, variant);
}

const bodyOf = (variant: Variant, path: string) => one('article .prose', pages.find((page) => page.variant === variant && page.path.join('/') === path)!.tree);
const published = documents.articles.filter(({ path }) => library.getCatalogue(site.defaultVariant).getArticle(path));

describe('the variants of an article', () => {
  it('are looked at: there are articles with each of these things, and such as differ by an editor’s wish', () => {
    expect(published).toHaveLength(library.getCatalogue(site.defaultVariant).articles.length);
    if (!hasShippedContent) return;
    const bodies = published.map(({ path }) => structureOf(bodyOf('zh-Hant', path)));
    for (const part of parts) expect(bodies.flatMap((body) => body[part]).length, part).toBeGreaterThan(0);
    const differing = published.filter((article) => site.variants.some((variant) => toString(sourceOf(article, variant)) !== toString(sourceOf(article, article.fields.script))));
    expect(differing.length).toBeGreaterThan(0);
  });

  it.each(parts)('have the same %s, but for what the source says for one of them', (part) => {
    const odd = published.flatMap((article) => {
      const reference = { page: structureOf(bodyOf(article.fields.script, article.path))[part], source: structureOf(sourceOf(article, article.fields.script))[part] };
      return site.variants.flatMap((variant) => {
        const page = structureOf(bodyOf(variant, article.path))[part];
        const source = structureOf(sourceOf(article, variant))[part];
        const isSameSource = source.join('\n') === reference.source.join('\n');
        if (isSameSource) return page.join('\n') === reference.page.join('\n') ? [] : [`${variant}/${article.path}: ${beyond(page, reference.page).join(' ')} ≠ ${beyond(reference.page, page).join(' ')}`];
        const [more, less] = [beyond(page, reference.page), beyond(reference.page, page)];
        const [moreWanted, lessWanted] = [beyond(source, reference.source), beyond(reference.source, source)];
        const isWanted = part === 'links' || part === 'pictures' ? more.length === moreWanted.length && less.length === lessWanted.length : more.join('\n') === moreWanted.join('\n') && less.join('\n') === lessWanted.join('\n');
        return isWanted ? [] : [`${variant}/${article.path}: ${more.join(' ')} / ${less.join(' ')}, wanted ${moreWanted.join(' ')} / ${lessWanted.join(' ')}`];
      });
    });
    expect(odd).toEqual([]);
  });

  it('have the same numbers in the title, the same times and the same files, unless written by hand', () => {
    const headOf = (variant: Variant, path: string) => {
      const { tree } = pages.find((page) => page.variant === variant && page.path.join('/') === path)!;
      const article = one('article', tree);
      return {
        title: toString(one('h1', article)).match(digits),
        times: all('time', article).map((time) => [property(time, 'dateTime'), toString(time).match(digits)]),
        files: all(`a[href^="${site.basePath}/media/"]`, article).map((link) => property(link, 'href')),
        cover: all('.cover img', article).map((picture) => property(picture, 'src')),
      };
    };
    for (const { path } of published) {
      if (Object.keys(handWritten(path)).length > 0) continue;
      for (const variant of site.variants) expect(headOf(variant, path), `${variant}/${path}`).toEqual(headOf(site.defaultVariant, path));
    }
  });
});
