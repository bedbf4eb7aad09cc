import { describe, expect, it } from 'vitest';

import { findLostCharacters } from './lost-characters';

const places = (text: string) => findLostCharacters(text).map(({ offset, written }) => [offset, written]);

describe('findLostCharacters', () => {
  it.each([
    ['做好防?疫工作', 3, '?'],
    ['朱??基先生', 1, '??'],
    ['，?可以先行', 1, '?'],
    ['「?好」', 1, '?'],
    ['?們說', 0, '?'],
    ['新?、舊', 1, '?'],
    ['于?。他說', 1, '?'],
    ['防\uFFFD疫', 1, '\uFFFD'],
    ['防\uFFFD\uFFFD', 1, '\uFFFD\uFFFD'],
    ['說锟斤拷的', 1, '锟斤拷'],
    ['說ä¸\u00ADå\u203A½的', 1, 'ä¸\u00ADå\u203A½'],
  ])('finds what was lost in %s', (text, offset, written) => {
    expect(places(text)).toEqual([[offset, written]]);
  });

  it.each([
    '真的嗎?他說',
    '你好嗎? 他說',
    '這是什麼?那是什麼?',
    '是否可行?請說明',
    '你要不要?我都可以',
    '有沒有方法?以前有',
    '目前有沒有?目前沒有',
    '「真的?」他問',
    '他真的去了? 我不信',
    '他真的去了??',
    '見https://example.org/a?b=中文',
    'Why?因為',
    '？?真的',
    'a?b:c',
    '（可以?）',
  ])('takes the mark for one in %s', (text) => {
    expect(places(text)).toEqual([]);
  });
});
