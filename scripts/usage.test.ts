import { parseArgs } from 'node:util';
import { describe, expect, it } from 'vitest';

import { isUsageError, usageMessage } from './usage';

/** The error of a command that was called so. */
function errorOf(args: string, allowPositionals = true): Error {
  try {
    parseArgs({ args: args.split(' '), options: { json: { type: 'boolean' }, from: { type: 'string', short: 'f' } }, allowPositionals });
  } catch (error) {
    if (isUsageError(error)) return error;
  }
  throw new Error('It was called rightly.');
}

describe('usageMessage', () => {
  it.each([
    ['--jsno', 'There is no option `--jsno`. Did you mean `--json`?'],
    ['--quiet', 'There is no option `--quiet`.'],
    ['-x', 'There is no option `-x`.'],
    ['--from', '`--from` needs a value behind it.'],
    ['-f', '`--from` needs a value behind it.'],
    ['--from --json', '`--from` needs a value behind it.'],
    ['--json=1', '`--json` takes no value. Write `--json` alone.'],
  ])('says what is wrong with `%s`', (args, message) => {
    expect(usageMessage(errorOf(args), ['--json', '--from'], 'en')).toBe(message);
  });

  it('says which argument is too much', () => {
    expect(usageMessage(errorOf('a.txt', false), [], 'en')).toBe('`a.txt` is too much: nothing but options is expected here.');
  });

  it('speaks the language asked for', () => {
    const error = errorOf('--jsno');
    expect(usageMessage(error, ['--json'], 'zh-Hans')).toBe('没有 `--jsno` 这个选项。是想写 `--json` 吗？');
    expect(usageMessage(error, ['--json'], 'zh-Hant')).toBe('沒有 `--jsno` 這個選項。是想寫 `--json` 嗎？');
  });
});
