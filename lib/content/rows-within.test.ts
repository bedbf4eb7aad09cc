import { describe, expect, it } from 'vitest';

import { createRowsWithin } from './rows-within';

import type { Term } from '@/lib/script/terms';

const bag: Term = { keep: '包' };
const software: Term = { 'zh-Hans': '软件', 'zh-Hant-TW': '軟體', 'zh-Hant-HK': '軟件' };
const other: Term = { 'zh-Hans': '软件', 'zh-Hant': '程式' };
const rowsWithin = createRowsWithin([bag, software, other]);

describe('rows within a text', () => {
  it('are those that have a spelling in it, in the order of their list', () => {
    expect(rowsWithin('软件包', 'zh-Hans')).toEqual([bag, software, other]);
    expect(rowsWithin('软件', 'zh-Hans')).toEqual([software, other]);
    expect(rowsWithin('件', 'zh-Hans')).toEqual([]);
  });

  it('count by all their spellings in the script of the text', () => {
    expect(rowsWithin('用軟體', 'zh-Hant-HK')).toEqual([software]);
    expect(rowsWithin('软件', 'zh-Hant')).toEqual([]);
  });
});
