import { describe, expect, it } from 'vitest';

import { showSourceLine } from './source-line';

const text = '---\ntitle: 橋\n---\n\n這是責(zé)任，a 也算。\n';

describe('showSourceLine', () => {
  it('puts the mark under the place, Chinese characters being two columns wide', () => {
    expect(showSourceLine(text, 5, 4)).toEqual(['    5 │ 這是責(zé)任，a 也算。', '      │       ^']);
    expect(showSourceLine(text, 5, 10)).toEqual(['    5 │ 這是責(zé)任，a 也算。', '      │               ^']);
  });

  it('counts lines without the byte order mark, whatever ends them', () => {
    expect(showSourceLine(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 2, 8)[0]).toBe('    2 │ title: 橋');
  });

  it.each([
    ['behind the end', 9, 1],
    ['on an empty line', 4, 1],
    ['where frontmatter begins or ends', 3, 1],
  ])('shows nothing %s', (_, line, column) => {
    expect(showSourceLine(text, line, column)).toEqual([]);
  });

  it('shows the part of a long line around the place, with the mark under it', () => {
    const long = `${'前'.repeat(400)}錯${'後'.repeat(400)}`;
    const [shown = '', mark = ''] = showSourceLine(long, 1, 401);
    expect(shown).toMatch(/^ {4}1 │ …前{18}錯後+…$/u);
    expect([...shown].length).toBeLessThan(60);
    expect(mark).toBe(`      │ ${' '.repeat(37)}^`);
  });

  it('shows what cannot be seen as a box, and nothing that a terminal would obey', () => {
    expect(showSourceLine('書\u200B同\u001B[2J', 1, 2)).toEqual(['    1 │ 書□同□[2J', '      │   ^']);
  });

  it('takes a place behind the last character for the end of the line', () => {
    expect(showSourceLine('橋', 1, 99)[1]).toBe('      │   ^');
  });
});
