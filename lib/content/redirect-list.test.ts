import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { withRedirect } from './redirect-list';

const top = 'title:  "橋"   # 題\nscript: zh-Hant\n';

describe('an old address', () => {
  it.each([
    ['to none', '', 'redirectFrom:\n  - /a\n'],
    ['to a list in lines', 'redirectFrom:\n    - /x # 舊站\n    # 完\ndraft: true\n', 'redirectFrom:\n    - /x # 舊站\n    - /a\n    # 完\ndraft: true\n'],
    ['to a list without indent', "redirectFrom:\n- '/x, y'\nterms: []\n", "redirectFrom:\n- '/x, y'\n- /a\nterms: []\n"],
    ['to a list in brackets', 'redirectFrom: [ /x, "/y" ] # 舊\n', 'redirectFrom: [ /x, "/y", /a ] # 舊\n'],
    ['to brackets over several lines', 'redirectFrom: [\n  /x,\n]\n', 'redirectFrom: [\n  /x, /a,\n]\n'],
    ['to an empty list', 'redirectFrom: []\n', 'redirectFrom: [/a]\n'],
    ['not again', 'redirectFrom: [/zh-Hans/a/]\n', 'redirectFrom: [/zh-Hans/a/]\n'],
  ])('is added %s, and nothing else is changed', (_, before, after) => {
    expect(withRedirect(top + before, '/a', '/b')).toBe(top + after);
  });

  it.each([
    ['alone, with its field', 'redirectFrom:\n  - /b\ndraft: true\n', 'draft: true\nredirectFrom:\n  - /a\n'],
    ['among others', 'redirectFrom:\n  - /x # 一\n  - /b # 二\n  - /y\n', 'redirectFrom:\n  - /x # 一\n  - /y\n  - /a\n'],
    ['first in brackets', 'redirectFrom: [/b, /x]\n', 'redirectFrom: [/x, /a]\n'],
    ['last in brackets', 'redirectFrom: [/x, /zh-Hant/b]\n', 'redirectFrom: [/x, /a]\n'],
    ['alone in brackets', 'redirectFrom: [ /b ]\n', 'redirectFrom:\n  - /a\n'],
  ])('that is the article’s own again is taken away: %s', (_, before, after) => {
    expect(withRedirect(top + before, '/a', '/b')).toBe(top + after);
  });

  it.each(['redirectFrom:\n', '? redirectFrom\n: - /x\n  - /b\n', 'redirectFrom: !!seq [/x]\n'])('is added to a list that is written strangely: %j', (before) => {
    const data = parse(withRedirect(top + before, '/a', '/b')) as { title: string; redirectFrom: string[] };
    expect(data).toEqual({ title: '橋', script: 'zh-Hant', redirectFrom: before.includes('/x') ? ['/x', '/a'] : ['/a'] });
  });

  it('is added where the frontmatter is one map in braces', () => {
    expect(parse(withRedirect('{title: 橋}\n', '/a', '/b'))).toEqual({ title: '橋', redirectFrom: ['/a'] });
  });
});
