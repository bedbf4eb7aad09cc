import { describe, expect, it } from 'vitest';

import { detectScript, findScriptSigns } from './detect-script';

describe('detectScript', () => {
  it.each([
    ['zh-Hans', '他们说这里只有后来的人'],
    ['zh-Hant', '他們說這裡只有後來的人'],
    ['zh-Hant', '周杰伦在臺灣說過這句話'],
    [undefined, '只有里面的人'],
    [undefined, '我们說'],
    [undefined, '们'],
    [undefined, ''],
  ])('says %s of %s', (script, text) => {
    expect(detectScript(text).script).toBe(script);
  });

  it('counts the characters that only one script writes', () => {
    expect(detectScript('他们说这里只有我們').counts).toEqual({ 'zh-Hans': 3, 'zh-Hant': 1 });
  });

  it('does not take Japanese, addresses and what is kept for evidence', () => {
    expect(detectScript('「日本国民は」https://example.org/们这说', 'zh-Hant', [{ start: 27, end: 30 }]).counts).toEqual({ 'zh-Hans': 0, 'zh-Hant': 0 });
  });

  it('finds each at its place, beside rare characters too', () => {
    expect(findScriptSigns('𠮷👩‍👧们\u{E0100}說', 'zh-Hant')).toEqual([
      { start: 7, end: 8, script: 'zh-Hans', character: '们' },
      { start: 10, end: 11, script: 'zh-Hant', character: '說' },
    ]);
    expect(findScriptSigns('𫍲', 'zh-Hant')).toMatchObject([{ start: 0, end: 2, script: 'zh-Hans' }]);
  });
});
