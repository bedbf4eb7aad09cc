import { existsSync, readFileSync } from 'node:fs';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';

import { settingsScript } from '@/.shutong/generated/reader';
import { absoluteUrl, pathOf } from '@/lib/routes/paths';
import { fileOf } from '@/lib/content/redirects';
import { readContentFiles } from '@/scripts/content/files';
import { builtRedirectsFile, readRedirects } from '@/scripts/content/redirects-file';

import { hasShippedContent } from '../shipped-content';
import { all, builtFiles, library, one, pages, property, site } from './site';

/** Pages that only lead on from an old address. */
const oldPages = readRedirects(builtRedirectsFile).map(({ from }) => fileOf(from)!).filter((file) => file.endsWith('.html'));

describe('the built pages', () => {
  it('are all there: every article in every variant', () => {
    const written = readContentFiles().sources.filter(({ path, text }) => path.endsWith('.mdx') && !/\.zh-[^/]*\.mdx$/u.test(path) && !/^draft: true$/mu.test(text));
    for (const variant of site.variants) {
      for (const { path } of written) {
        expect(existsSync(`out/${variant}/${path.replace(/\.mdx$/u, '')}.html`), `${variant}/${path}`).toBe(true);
      }
    }
    if (hasShippedContent) expect(written.length).toBeGreaterThan(10);
  });

  it('are no more than the library knows', () => {
    const expected = [...pages.map(({ file }) => file.slice('out/'.length)), 'index.html', '404.html', ...site.variants.map((variant) => `${variant}/404.html`), ...oldPages];
    expect(builtFiles.filter((file) => file.endsWith('.html')).sort()).toEqual(expected.sort());
  });

  it('say their variant as lang', () => {
    expect(pages.filter(({ tree, variant }) => property(one('html', tree), 'lang') !== variant)).toEqual([]);
  });

  it('have one h1 and a title of their own', () => {
    for (const { tree, file } of pages) {
      expect(all('h1', tree).length, file).toBe(1);
      expect(toString(one('title', tree)), file).not.toBe('');
    }
    const titles = pages.filter(({ variant }) => variant === 'zh-Hant').map(({ tree }) => toString(one('title', tree)));
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('have their own address as canonical, absolute', () => {
    for (const { tree, variant, path, file } of pages) {
      expect(property(one('link[rel=canonical]', tree), 'href'), file).toBe(absoluteUrl(variant, path));
    }
  });

  it('name the same page in every variant as hreflang, and the default as x-default, each way', () => {
    const built = new Map(pages.map(({ tree, variant, path }) => [absoluteUrl(variant, path), alternatesOf(tree)]));
    for (const { variant, path } of pages) {
      const alternates = built.get(absoluteUrl(variant, path))!;
      const expected = Object.fromEntries(site.variants.map((other) => [other, absoluteUrl(other, path)]));
      expect(alternates).toEqual({ ...expected, 'x-default': absoluteUrl(site.defaultVariant, path) });
      for (const address of Object.values(alternates)) expect(built.get(address)).toEqual(alternates);
    }
  });

  it('have a plain link to the same page in each variant, named in its own script', () => {
    for (const { tree, variant, path } of pages) {
      const links = all('a[data-variant]', tree);
      expect(links.map((link) => property(link, 'href'))).toEqual(site.variants.map((other) => pathOf(other, path)));
      expect(links.map((link) => toString(link))).toEqual(site.variants.map((other) => site.variantLabels[other].label));
      expect(links.filter((link) => link.properties.ariaCurrent === 'true').map((link) => property(link, 'lang'))).toEqual([variant]);
    }
  });

  it('link only to pages and files that are there', () => {
    const dead = pages.flatMap(({ tree, file }) =>
      all('a[href^="/"], img[src^="/"], link[href^="/"], script[src^="/"]', tree)
        .map((element) => decodeURI(property(element, element.properties.href === undefined ? 'src' : 'href')).replace(/[?#].*$/u, '').slice(site.basePath.length + 1))
        .filter((target) => !existsSync(`out/${target}`) && !existsSync(`out/${target}.html`))
        .map((target) => `${file} → ${target}`),
    );
    expect(dead).toEqual([]);
  });

  it('link only to headings and notes that are there', () => {
    const dead = pages.flatMap(({ tree, file }) => {
      const ids = new Set(all('[id]', tree).map((element) => property(element, 'id')));
      return all('a[href^="#"]', tree).map((link) => decodeURIComponent(property(link, 'href').slice(1))).filter((id) => !ids.has(id)).map((id) => `${file} → #${id}`);
    });
    expect(dead).toEqual([]);
  });

  it('have the same heading ids in all variants of an article', () => {
    const idsOf = (path: string) => pages.filter((page) => page.path.join('/') === path).map(({ tree }) => all('article h2[id], article h3[id]', tree).map((heading) => property(heading, 'id')));
    for (const { path } of library.getCatalogue('zh-Hant').articles) {
      const [first, ...others] = idsOf(path);
      for (const other of others) expect(other, path).toEqual(first);
    }
  });

  it('give every picture its width and height', () => {
    const pictures = pages.flatMap(({ tree }) => all('img', tree));
    if (hasShippedContent) expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((picture) => !(Number(picture.properties.width) > 0 && Number(picture.properties.height) > 0))).toEqual([]);
  });

  it('show no component, override or escape that should have been resolved', () => {
    const leftOver = /<(?:Figure|Gallery|Callout|Quote|Ruby|Variant|Keep|Only|Damaged)\b|\uFFFC|undefined/u;
    for (const { html, file } of pages) expect(leftOver.exec(html.replace(/<script.*?<\/script>/gsu, ''))?.[0], file).toBeUndefined();
  });
});

describe('the lean step', () => {
  it.runIf(site.lean)('leaves nothing of the framework’s runtime', () => {
    for (const { html, file } of pages) {
      expect(/__next_f|self\.__next|_R_|static\/chunks\/[^"]*\.js|<!--|data-keep|<template/u.exec(html)?.[0], file).toBeUndefined();
    }
    expect(builtFiles.filter((file) => /^_next\/.*\.js$|\.txt$/u.test(file) && file !== 'robots.txt')).toEqual([]);
  });

  it.runIf(site.lean)('leaves one deferred script on a page, and the same few lines in the head of all', () => {
    for (const { tree, file, path } of pages) {
      const scripts = all('script', tree).filter((script) => script.properties.type !== 'application/ld+json');
      const deferred = scripts.filter((script) => script.properties.src !== undefined);
      expect(deferred.map((script) => [property(script, 'src').replace(/-[\da-f]+\.js$/u, ''), script.properties.defer]), file).toEqual([
        [`${site.basePath}/assets/${path[0] === 'search' ? 'search' : 'reader'}`, true],
      ]);
      expect(scripts.filter((script) => !deferred.includes(script)).map((script) => toString(script)), file).toEqual([settingsScript]);
    }
  });

  it('packs every page for hosts that serve it packed', () => {
    for (const { file } of pages) {
      expect(readFileSync(`${file}.br`).length, file).toBeLessThan(readFileSync(file).length);
      expect(readFileSync(`${file}.gz`).length, file).toBeLessThan(readFileSync(file).length);
    }
  });
});

function alternatesOf(tree: (typeof pages)[number]['tree']): Record<string, string> {
  return Object.fromEntries(all('link[rel=alternate][hreflang]', tree).map((link) => [property(link, 'hrefLang'), property(link, 'href')]));
}
