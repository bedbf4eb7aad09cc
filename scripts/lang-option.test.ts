import { describe, expect, it } from 'vitest';

import { takeLangOption } from './lang-option';

describe('takeLangOption', () => {
  it.each<[string, string | undefined, string]>([
    ['check --strict', undefined, 'check --strict'],
    ['--lang zh-Hant check', 'zh-Hant', 'check'],
    ['check a.mdx --lang zh_TW.UTF-8 --strict', 'zh-Hant', 'check a.mdx --strict'],
    ['check --lang=zh', 'zh-Hans', 'check'],
    ['check --lang zh-CN --lang en', 'en', 'check'],
    ['check -- --lang zh-Hant', undefined, 'check -- --lang zh-Hant'],
    ['check --language', undefined, 'check --language'],
  ])('of `%s` takes %s and leaves `%s`', (args, language, rest) => {
    expect(takeLangOption(args.split(' '))).toEqual({ language, rest: rest.split(' ') });
  });

  it.each(['--lang klingon', '--lang', '--lang=', 'check --lang --json'])('says which languages there are where it cannot take `%s`', (args) => {
    expect(() => takeLangOption(args.split(' '))).toThrow(/`--lang en`, `--lang zh-Hans` or `--lang zh-Hant`/u);
  });
});
