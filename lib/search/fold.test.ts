import fc from 'fast-check';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import { describe, expect, it } from 'vitest';

import { createConverter } from '@/lib/script/converter';

import { characterClasses } from './character-classes';
import { createFold } from './fold';

const { fold, foldWithOffsets } = createFold(characterClasses());

describe('folding', () => {
  it.each([
    ['頭髮', '头发'],
    ['乾燥的幹部干預', '干燥的干部干预'],
    ['皇后在後面', '皇后在后面'],
    ['裏 裡 里', '里里里'],
    ['著作，看着', '着作,看着'],
    ['臺灣颱風', '台湾台风'],
    ['於是、于是', '于是、于是'],
    ['ＡＢＣ　Ｄ', 'abc d'],
    ['Café CAFÉ Cafe\u0301', 'cafe cafe cafe'],
    ['「書」『同』', '"书"\'同\''],
    ['“书”‘同’', '"书"\'同\''],
    ['用 Pagefind 找 Open Type', '用pagefind找open type'],
    ['軟\u00AD件\u200B 。', '软件。'],
    ['\uF900', '岂'],
    ['葛\u{E0100}飾', '葛饰'],
    ['𠮷野家', '𠮷野家'],
  ])('makes %s what it makes %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it('stands for a class by its Simplified form', () => {
    expect(fold('頭髮乾裡於著臺')).toBe('头发干里于着台');
  });

  it('makes every Traditional character what it makes its Simplified one', () => {
    const rows = tsCharacters.split('|').map((row) => row.split(' ') as [string, string]);
    expect(rows.length).toBeGreaterThan(3000);
    expect(rows.filter(([traditional, simplified]) => fold(traditional) !== fold(simplified))).toEqual([]);
  });

  it('finds what a converter wrote, from either side, by what the other writes', () => {
    const text = '他看着皇后的头发，于是里面的台湾计划被复制了，制造钟表，只有一只松树，饥荒，面条，斗争，云雾，瞭望。';
    for (const to of ['zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'] as const) {
      const traditional = createConverter({ from: 'zh-Hans', to, hongKongParticle: '着' })(text).text;
      expect(fold(traditional)).toBe(fold(text));
      expect(fold(createConverter({ from: to, to: 'zh-Hans', hongKongParticle: '着' })(traditional).text)).toBe(fold(text));
    }
  });

  it('changes nothing that is folded', () => {
    fc.assert(
      fc.property(textOfAll, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { seed: 31, numRuns: 500 },
    );
  });

  it('keeps all but what cannot be seen apart: no two common characters of one script become one', () => {
    for (const [one, other] of ['天夫', '土士', '未末', '己已', '日曰', '人入', '頭豆', '发友']) expect(fold(one!)).not.toBe(fold(other!));
  });

  it('knows where each folded character came from', () => {
    const text = ' 用 ＡＢ 頭㈠Cafe\u0301 ok ';
    const { characters, offsets } = foldWithOffsets(text);
    expect(characters.join('')).toBe('用ab头(一)cafe ok');
    expect(characters.map((character, i) => [character, text[offsets[i]!]])).toEqual([
      ['用', '用'], ['a', 'Ａ'], ['b', 'Ｂ'], ['头', '頭'], ['(', '㈠'], ['一', '㈠'], [')', '㈠'], ['c', 'C'], ['a', 'a'], ['f', 'f'], ['e', 'e'], [' ', ' '], ['o', 'o'], ['k', 'k'],
    ]);
    expect(offsets.at(-1)).toBe(text.length);
  });
});

const textOfAll = fc.array(fc.oneof(fc.constantFrom(...'乾幹干裏裡里著着於于臺台髮發发「」“” \u3000ＡAaéßİ㈠…𠮷\u0301\u200B'), fc.string({ unit: 'grapheme', maxLength: 2 }))).map((parts) => parts.join(''));
