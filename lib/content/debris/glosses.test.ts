import { describe, expect, it } from 'vitest';

import { findGlosses } from './glosses';

const cut = (text: string) => findGlosses(text).map(({ offset, length, base, isCertain }) => [text.slice(offset, offset + length), base, isCertain]);

describe('findGlosses', () => {
  it.each([
    ['責(zé)任', '(zé)', '責'],
    ['责(ze)任', '(ze)', '责'],
    ['責(ze2)任', '(ze2)', '責'],
    ['責（zé）任', '（zé）', '責'],
    ['責( zé )任', '( zé )', '責'],
    ['網(wang)(wang)站', '(wang)(wang)', '網'],
    ['網(wǎng)（wang）站', '(wǎng)（wang）', '網'],
    ['銀行(háng)家', '(háng)', '行'],
    ['綠(lv)地', '(lv)', '綠'],
    ['綠(lǜ)地', '(lǜ)', '綠'],
    ['綠(lu)地', '(lu)', '綠'],
    ['責(ze\u0301)任', '(ze\u0301)', '責'],
    ['站(zhan)(zhan)。', '(zhan)(zhan)', '站'],
  ])('finds the reading in %s', (text, gloss, base) => {
    expect(cut(text)).toEqual([[gloss, base, true]]);
  });

  it.each([
    ['責任(rèn)。', '(rèn)'],
    ['讀作行(xíng)而不是別的', '(xíng)'],
    ['責(z任務', '(z'],
    ['責（zé任務', '（zé'],
    ['責zé)任', 'zé)'],
  ])('finds what a writer has to look at in %s', (text, gloss) => {
    expect(cut(text)).toEqual([[gloss, text[text.indexOf(gloss) - 1], false]]);
  });

  it('finds all of them', () => {
    expect(cut('責(zé)任在網(wang)(wang)站').map(([gloss]) => gloss)).toEqual(['(zé)', '(wang)(wang)']);
  });

  it.each(['世衛(WHO)說', '電視(tv)台', '維他命(c)和', '阿(A)隊', '第一組（a）與', '他（又名he）說', '請看(note)', '函數f(x)的', '（甲a)乙', '電子(e化)的', '責任(zeren)制', '増(ze)任'])('leaves %s alone', (text) => {
    expect(cut(text)).toEqual([]);
  });
});
