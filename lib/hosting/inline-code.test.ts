import { describe, expect, it } from 'vitest';

import { findInlineCode } from './inline-code';

describe('the inline code of a page', () => {
  it('is the text of scripts that run, to the letter', () => {
    expect(findInlineCode('<script data-base="">a < b && "c"\n</script><script type="module">d</script>').scripts).toEqual(['a < b && "c"\n', 'd']);
  });

  it('is no script with an address, and no data', () => {
    expect(findInlineCode('<script src="/a.js" defer=""></script><script type="application/ld+json">{"a":"onclick=\\"b\\""}</script>')).toEqual({ scripts: [], styles: [], attributes: [] });
  });

  it('is a style sheet in the page', () => {
    expect(findInlineCode('<style>p{color:red}</style><link rel="stylesheet" href="/a.css">').styles).toEqual(['p{color:red}']);
  });

  it.each([
    ['<td class="a" style="text-align:right">', 'style="text-align:right"'],
    ['<img alt="a > b" onerror="c">', 'onerror="c"'],
  ])('is an attribute that would run or style: %s', (html, attribute) => {
    expect(findInlineCode(html).attributes).toEqual([attribute]);
  });

  it('is not what a text only speaks of', () => {
    expect(findInlineCode('<p>&lt;script&gt;a&lt;/script&gt; style=&quot;b&quot; <code>&lt;p onclick=&quot;c&quot;&gt;</code></p>')).toEqual({ scripts: [], styles: [], attributes: [] });
  });
});
