import { expect, it } from 'vitest';

import { languageOfReading } from './reading-language';

it.each([
  ['shū', 'zh-Latn'],
  ['shu1 tung4', 'zh-Latn'],
  ['lǚ', 'zh-Latn'],
  ['ㄕㄨ', 'zh-Bopo'],
  ['ㄊㄨㄥˊ ˙ㄇㄜ', 'zh-Bopo'],
  ['かんじ', undefined],
  ['舒', undefined],
])('takes the reading %s as %s', (reading, language) => {
  expect(languageOfReading(reading)).toBe(language);
});
