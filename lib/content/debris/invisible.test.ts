import { describe, expect, it } from 'vitest';

import { findInvisible } from './invisible';

const codes = (text: string) => findInvisible(text).map(({ offset, code, kind }) => `${offset} ${code} ${kind}`);

describe('findInvisible', () => {
  it.each([
    ['a zero-width space', '書\u200B同', '1 U+200B invisible'],
    ['a word joiner', '書\u2060同', '1 U+2060 invisible'],
    ['a byte order mark', '書\uFEFF同', '1 U+FEFF invisible'],
    ['a soft hyphen', '書\u00AD同', '1 U+00AD invisible'],
    ['a joiner between Han characters', '書\u200D同', '1 U+200D invisible'],
    ['a joiner behind Latin letters', 'a\u200Cb', '1 U+200C invisible'],
    ['a mark of direction in Chinese', '書\u202E同', '1 U+202E invisible'],
    ['a control character', '書\u0008同', '1 U+0008 invisible'],
    ['a selector without what it selects', ' \uFE0F', '1 U+FE0F invisible'],
    ['a tag character', '書\u{E0041}同', '1 U+E0041 invisible'],
    ['private use', '書\uE001同', '1 U+E001 private'],
    ['private use on a far plane', '書\u{F0001}同', '1 U+F0001 private'],
  ])('finds %s', (_, text, expected) => {
    expect(codes(text)).toEqual([expected]);
  });

  it.each([
    ['a family', '👨\u200D👩\u200D👧'],
    ['a joiner behind a skin tone', '👩🏽\u200D🚀'],
    ['a rainbow flag', '🏳\uFE0F\u200D🌈'],
    ['the flag of a country within one', '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'],
    ['a heart in colour', '❤\uFE0F'],
    ['a form of a Han character', '辻\u{E0100}'],
    ['Persian', 'می\u200Cخواهم'],
    ['Hindi', 'क्\u200Dष'],
    ['marks of direction beside Hebrew', '書\u200Fשלום'],
    ['tabs and ends of lines', '書\t同\n文'],
    ['ideographic spaces', '書\u3000同'],
  ])('leaves %s alone', (_, text) => {
    expect(codes(text)).toEqual([]);
  });
});
