import { describe, expect, it } from 'vitest';

import { readWritten } from './written-works';

/** The text with what each 著 of it is read as: 著 to write, 着 the particle, and ？ behind it where that is open. */
const read = (text: string) =>
  text.replace(/著/gu, (_, at: number) => {
    const { isWritten, isOpen } = readWritten(text, at);
    return (isWritten ? '著' : '着') + (isOpen ? '？' : '');
  });

describe('著', () => {
  it.each([
    ...'撰著 編著 合著 共著 譯著 論著 原著 專著 名著 遺著 著錄 著述 著書立說 著有 著者 著稱 著名 著作 顯著 昭著 卓著 彰著 土著 巨著 拙著 新著'.split(' '),
    ...['彰明較著', '見微知著', '顯著地進步', '四大名著', '有著名的景點', '等著名作家', '開放著作權'],
    ...['曹雪芹著《紅樓夢》', '他著《史記考》', '，著有《山水》', '多年前本人著有一書', '沈著《史論》', '班固著《漢書》'],
    ...['魯迅著，人民文學出版社', '《吶喊》，魯迅著。', '（美）海明威著，余光中譯', '清代曹雪芹著', '加西亞·馬奎斯著', '見張著第三章', '由他與人合著，'],
  ])('is “to write” or “notable” in %s', (text) => {
    expect(read(text)).toBe(text);
  });

  it.each([
    ...'看著 聽著， 等著。 執著 執著於 附著於 衣著 穿著有花紋的 沈著 沉著， 張著嘴 大著膽子 合著眼 湊合著用 編著辮子 討論著 翻譯著 計較著 凸顯著'.split(' '),
    ...'著急 著手 著重號 所著重的 自著陸 接著 睡不著， 用得著。'.split(' '),
    ...['看著名單', '隨著名氣', '拿著書', '帶著作業', '聽著錄音', '活著者', '忙著作網站', '三名著白衣的人'],
    ...['看著《紅樓夢》', '正在寫著《山水》', '他高聲唱著，', '他安靜著，'],
  ])('is the particle in %s', (text) => {
    expect(read(text)).toBe(text.replace(/著/gu, '着'));
  });

  it('is told apart from itself in one clause', () => {
    expect(read('他讀著名著，看著魯迅的著作')).toBe('他讀着名著，看着魯迅的著作');
  });

  it.each([
    ['王小明等著，', '王小明等着？，'],
    ['黎力看著《山水》', '黎力看着？《山水》'],
    ['其人工著，', '其人工着？，'],
    ['王著，', '王着？，'],
    ['（鼓掌）眾人熱鬧非凡著，', '（鼓掌）眾人熱鬧非凡着？，'],
  ])('stays open in %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('is “to write” where nothing settles it and the text prints the particle 着', () => {
    expect(read('他看着書，王小明等著，')).toBe('他看着書，王小明等著？，');
  });
});
