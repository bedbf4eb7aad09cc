import { describe, expect, it } from 'vitest';

import { readPageFacts } from './page-facts';

describe('readPageFacts', () => {
  it('reads what a page says and where it leads', () => {
    const facts = readPageFacts('<title>橋</title><link rel="canonical" href="/a"><meta name="robots" content="noindex"><p>江上有<b>橋</b>。<a href="/b">見此</a></p><iframe src="/c"></iframe><form action="/d"></form>');
    expect(facts).toMatchObject({ title: ['橋'], head: ['canonical /a', 'robots noindex'], text: ['江上有', '橋', '。', '見此'], link: ['/b'], frame: ['/c'], form: ['/d'], script: [] });
  });

  it.each([
    ['display:none'], ['visibility: hidden'], ['opacity:0'], ['opacity: 0.0'], ['font-size:0'], ['font-size: 1px'], ['text-indent:-9999px'], ['position:absolute;left:-5000px'], ['height:0; overflow:hidden'], ['width: 1px;'],
  ])('takes what stands in an element with style %s for hidden, however deep', (style) => {
    expect(readPageFacts(`<div style="${style}"><p><a href="https://x.example">甲</a></p></div><p>乙</p>`)).toMatchObject({ 'hidden-link': ['https://x.example'], link: [], 'hidden-text': ['甲'], text: ['乙'] });
  });

  it('takes a class that hides for hiding', () => {
    expect(readPageFacts('<div class="mt-2 sr-only">甲</div><div class="hidden-gem">乙</div>')).toMatchObject({ 'hidden-text': ['甲'], text: ['乙'] });
  });

  it.each([['opacity:0.9'], ['font-size:16px'], ['font-size:1em'], ['left:-2px'], ['height:100px'], ['width:10px']])('takes nothing for hidden because of style %s', (style) => {
    expect(readPageFacts(`<div style="${style}">甲</div>`)).toMatchObject({ text: ['甲'], 'hidden-text': [] });
  });

  it('tells scripts of their own file and data from what runs in the page', () => {
    const facts = readPageFacts('<script src="/a.js"></script><script type="application/ld+json">{"@type":"NewsArticle"}</script>');
    expect(facts).toMatchObject({ script: ['/a.js'], data: ['{"@type":"NewsArticle"}'], 'inline-script': [] });
  });

  it.each([
    ['<script>go()</script>', 'go()'],
    ['<img onerror="go()">', 'onerror="go()"'],
    ['<a href=" javascript:go()">甲</a>', 'href=" javascript:go()"'],
  ])('counts %s among what runs in the page', (html, script) => {
    expect(readPageFacts(html)['inline-script']).toEqual([script]);
  });

  it('ends on pages that are nested without end, or cut off', () => {
    expect(readPageFacts(`<a href="/a">甲</a>${'<div hidden>'.repeat(1_000_000)}乙`).link).toEqual(['/a']);
    expect(readPageFacts(`${'<div hidden>'.repeat(500)}甲`)['hidden-text']).toEqual(['甲']);
    expect(readPageFacts('<p>甲<a href="/b').text).toEqual(['甲']);
  });
});
