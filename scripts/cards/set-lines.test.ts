import { describe, expect, it } from 'vitest';

import { setLines } from './set-lines';

/** Han and its marks are one em wide, all else half. */
const measure = (text: string) => [...text].reduce((sum, character) => sum + (/[\u2E80-\uFFEF]/u.test(character) ? 1 : 0.5), 0);
const box = { width: 1000, sizes: [{ size: 100, maxLines: 2 }, { size: 84, maxLines: 3 }, { size: 50, maxLines: 3 }] };
const set = (text: string) => setLines(text, 'zh-Hant', measure, box);

describe('setLines', () => {
  it('sets a short title as large as it can', () => {
    expect(set('停下清退')).toEqual({ size: 100, lines: ['停下清退'] });
  });

  it('breaks after a mark, smaller if need be', () => {
    expect(set('停下清退簡化，申請可以先給後補').lines).toEqual(['停下清退簡化，', '申請可以先給後補']);
    expect(set('一二三四五六七八九甲：乙丙丁戊己庚辛')).toEqual({ size: 84, lines: ['一二三四五六七八九甲：', '乙丙丁戊己庚辛'] });
  });

  it('never begins a line with a closing mark nor ends one with an opening', () => {
    for (let length = 6; length < 40; length++) {
      const { lines } = set(`${'字'.repeat(length)}「${'文'.repeat(7)}」、${'章'.repeat(5)}。`);
      for (const line of lines) expect([line, /^[」、。]|「$/u.test(line)]).toEqual([line, false]);
    }
  });

  it('keeps all of the text, and every line within its width', () => {
    for (let length = 1; length < 55; length++) {
      const text = '我們的出版與排版工作，'.repeat(6).slice(0, length);
      const { size, lines } = set(text);
      expect(lines.join('')).toBe(text);
      for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(box.width);
    }
  });

  it('breaks a word that is wider than a line', () => {
    const { lines } = set('a'.repeat(50));
    expect(lines.join('')).toBe('a'.repeat(50));
  });

  it('cuts what does not fit at the smallest size, and says so', () => {
    const { size, lines } = set('字'.repeat(200));
    expect([size, lines.length, lines.at(-1)!.endsWith('…')]).toEqual([50, 3, true]);
  });
});
