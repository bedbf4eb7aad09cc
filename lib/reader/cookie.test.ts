import { expect, it } from 'vitest';

import { readCookie } from './cookie';

it.each([
  ['shutong-variant=zh-Hant', 'zh-Hant'],
  ['theme=dark; shutong-variant=zh-Hant; size=2', 'zh-Hant'],
  ['theme=dark;shutong-variant=zh-Hant', 'zh-Hant'],
  ['old-shutong-variant=zh-Hans; shutong-variant=zh-Hant', 'zh-Hant'],
  ['shutong-variant-2=zh-Hans; shutong-variant=zh-Hant', 'zh-Hant'],
  ['shutong-variant=a=b', 'a=b'],
  ['shutong-variant=', ''],
])('finds its value in %j', (cookies, value) => {
  expect(readCookie('shutong-variant', cookies)).toBe(value);
});

it.each(['', 'theme=dark', 'old-shutong-variant=zh-Hans', 'shutong-variant-2=zh-Hans', 'theme=shutong-variant=zh-Hans', 'shutong-variant'])(
  'finds none in %j',
  (cookies) => {
    expect(readCookie('shutong-variant', cookies)).toBeUndefined();
  },
);
