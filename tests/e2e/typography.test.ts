import { describe, expect, it } from 'vitest';

import { site } from '@/site.config';

import { hasShippedContent } from '../shipped-content';
import { openSite } from './site-visits';

import type { Page } from 'playwright-core';

const { visit } = openSite();

const styles = <Name extends string>(page: Page, selector: string, ...names: Name[]) =>
  page.locator(selector).first().evaluate((element, wanted) => Object.fromEntries(wanted.map((name) => [name, getComputedStyle(element).getPropertyValue(name)])), names);

describe.runIf(hasShippedContent)('typography', () => {
  it.each(site.variants)('in %s has the faces, the marks and the line breaks of its readers', async (variant) => {
    await visit({}, `/${variant}/handbook/components`, async (page) => {
      const face = { 'zh-Hans': 'Songti SC', 'zh-Hant': 'Songti TC', 'zh-Hant-TW': 'Songti TC', 'zh-Hant-HK': 'Songti TC' }[variant];
      const cjk = { 'zh-Hans': 'CJK SC', 'zh-Hant': 'CJK TC', 'zh-Hant-TW': 'CJK TC', 'zh-Hant-HK': 'CJK HK' }[variant];
      const { 'font-family': serif } = await styles(page, 'h1', 'font-family');
      expect(serif!.startsWith(`"${face}", "Noto Serif ${cjk}"`)).toBe(true);
      expect(await styles(page, '.prose p', 'line-break', 'text-autospace', 'text-spacing-trim', 'quotes')).toEqual({
        'line-break': 'strict', 'text-autospace': 'normal', 'text-spacing-trim': 'trim-start', 'quotes': variant === 'zh-Hans' ? '"“" "”" "‘" "’"' : '"「" "」" "『" "』"',
      });
      expect(await styles(page, '.prose [lang=ja]', 'font-family')).toMatchObject({ 'font-family': expect.stringContaining('JP') });
    });
  });

  it('sets 34 to 38 characters on a line of an article, 1.8 lines apart', async () => {
    for (const width of [768, 1280, 1920]) {
      await visit({ viewport: { width, height: 900 } }, '/zh-Hant/script-and-type/simplification', async (page) => {
        const { 'font-size': size, 'line-height': line, 'width': measure } = await styles(page, '.prose > p', 'font-size', 'line-height', 'width');
        const characters = Number.parseFloat(measure!) / Number.parseFloat(size!);
        expect(characters).toBeGreaterThanOrEqual(34);
        expect(characters).toBeLessThanOrEqual(38);
        expect(Number.parseFloat(line!) / Number.parseFloat(size!)).toBeCloseTo(1.8, 0);
      });
    }
  });

  it('begins no line with a mark that belongs to the line before', async () => {
    await visit({ viewport: { width: 390, height: 800 } }, '/zh-Hant/script-and-type/simplification', async (page) => {
      const starts = await page.locator('.prose > p').evaluateAll((paragraphs) => {
        const found: string[] = [];
        for (const paragraph of paragraphs) {
          const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
          let lastTop = Number.NaN;
          while (walker.nextNode()) {
            const text = walker.currentNode as Text;
            for (let i = 0; i < text.length; i++) {
              const range = document.createRange();
              range.setStart(text, i);
              range.setEnd(text, i + 1);
              const { top, height } = range.getBoundingClientRect();
              if (height > 0 && (Number.isNaN(lastTop) || top > lastTop + height / 2)) found.push(text.data[i]!);
              if (height > 0) lastTop = top;
            }
          }
        }
        return found;
      });
      expect(starts.length).toBeGreaterThan(30);
      expect(starts.filter((character) => /[，。、；：？！」』）》…]/u.test(character))).toEqual([]);
    });
  });

  it('has readings as ruby, above their characters', async () => {
    await visit({}, '/zh-Hant/handbook/components', async (page) => {
      const ruby = page.locator('.prose ruby').first();
      expect(await ruby.locator('rt').first().getAttribute('lang')).toBe('zh-Latn');
      const [base, reading] = await ruby.evaluate((element) => {
        const range = document.createRange();
        range.selectNode(element.firstChild!);
        return [range.getBoundingClientRect().top, element.querySelector('rt')!.getBoundingClientRect().top];
      });
      expect(reading).toBeLessThan(base!);
    });
  });
});
