import { describe, expect, it } from 'vitest';

import { leanHtml, LeanError } from './lean-html';

describe('leanHtml', () => {
  it.each([
    ['scripts of the framework', '<p>一</p><script src="/_next/static/chunks/a.js" async=""></script>', '<p>一</p>'],
    ['the copy of the text', '<p>一</p><script>self.__next_f.push([1,"<p>一</p></scr"])</script>', '<p>一</p>'],
    ['its inline start', '<script id="_R_">requestAnimationFrame(()=>0)</script><p>一</p>', '<p>一</p>'],
    ['preloads of scripts', '<link rel="preload" as="script" href="/a.js"/><link rel="stylesheet" href="/a.css"/>', '<link rel="stylesheet" href="/a.css"/>'],
    ['marks between pieces of text', '<p>共<!-- -->三<!-- -->篇</p>', '<p>共三篇</p>'],
  ])('takes away %s', (_name, html, lean) => {
    expect(leanHtml(html)).toBe(lean);
  });

  it('keeps our own scripts and data for machines', () => {
    const data = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
    expect(leanHtml(`<script src="/assets/reader.js" defer="" data-keep=""></script>${data}`)).toBe(`<script src="/assets/reader.js" defer=""></script>${data}`);
  });

  it('keeps what an article says about scripts, to the byte', () => {
    const text = '<p>寫 &lt;script&gt;self.__next_f&lt;/script&gt; 與 &#x27;&amp;&#x27;，&lt;!-- 註 --&gt;</p>';
    expect(leanHtml(text)).toBe(text);
  });

  it.each([
    ['<div hidden="" id="S:0"><p>一</p></div>'],
    ['<template id="B:0"></template>'],
  ])('refuses a page that needs a script to show its text: %s', (html) => {
    expect(() => leanHtml(html)).toThrow(LeanError);
  });
});
