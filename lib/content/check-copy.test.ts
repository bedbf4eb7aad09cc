import { describe, expect, it } from 'vitest';

import { findCopyFaults } from './check-copy';

const found = (text: string) => findCopyFaults(text).map(({ offset, meant, rule, isCertain }) => `${offset} ${rule} ${meant}${isCertain ? ' certain' : ''}`);

describe('findCopyFaults', () => {
  it.each([
    ['他說,這是對的', ['2 punctuation-halfwidth ， certain']],
    ['回家;睡覺', ['2 punctuation-halfwidth ； certain']],
    ['你好嗎?他說', ['3 punctuation-halfwidth ？ certain']],
    ['你好!', ['2 punctuation-halfwidth ！']],
    ['如下:', ['2 punctuation-halfwidth ：']],
    ['是對的.你', ['3 punctuation-halfwidth 。']],
    ['請看(說明)再做', ['2 punctuation-halfwidth （', '5 punctuation-halfwidth ）']],
    ['他走了...', ['3 ellipsis-dots ……']],
    ['第１２頁', ['1 digit-fullwidth 12 certain']],
    ['中文。 下文', ['3 space-stray  certain']],
    ['中文 ，下文', ['2 space-stray  certain']],
    ['「 安全」', ['1 space-stray  certain']],
  ])('finds what is wrong in %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    '用 iPhone 打電話，用iPhone打電話',
    '版本為3.14，時間12:30，第6.遊戲',
    '世衛(WHO)說，見f(x)的值',
    '檔案.pdf和a.b',
    'He said: "yes", then left.',
    '見 https://example.org/a?b=1,2 和',
    '*.mdx和_a_、`b`，[x]、#標題',
    '增長率<5%，{註}，a<b',
    '中文。\n下文',
    '等等……下文',
    '做好防?疫工作',
    '他說：「好！」',
    '金 木 水',
  ])('finds nothing in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
