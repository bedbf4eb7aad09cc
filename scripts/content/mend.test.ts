import { describe, expect, it } from 'vitest';

import { mendText } from './mend';

const mend = (line: number, column: number, from: string, to: string) => ({ file: 'content/a.mdx', line, column, from, to });

describe('mendText', () => {
  it.each([
    ['LF', '一\n我们', '一\n我們'],
    ['CRLF', '一\r\n我们\r\n', '一\r\n我們\r\n'],
    ['a byte order mark', '\uFEFF一\n我们', '\uFEFF一\n我們'],
  ])('changes the character alone: %s', (_, text, expected) => {
    expect(mendText(text, [mend(2, 2, '们', '們')]).text).toBe(expected);
  });

  it('counts columns in the first line from behind the byte order mark', () => {
    expect(mendText('\uFEFF我们', [mend(1, 2, '们', '們')]).text).toBe('\uFEFF我們');
  });

  it('leaves out what does not stand at its place, and says what it made', () => {
    const right = mend(1, 4, '说', '說');
    expect(mendText('我们来说', [mend(1, 1, '们', '們'), right, mend(9, 1, '一', '二')])).toEqual({ text: '我们来說', made: [right] });
  });

  it('makes changes in any order, of any length', () => {
    expect(mendText('𫍲们𫍲', [mend(1, 4, '𫍲', '謏'), mend(1, 1, '𫍲', '謏')]).text).toBe('謏们謏');
  });
});
