import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { applyEdits, editsBetween, outside, splitEdited, type Edit } from './edits';

describe('applyEdits', () => {
  it.each<[string, string, Edit[], string]>([
    ['gives the text itself without edits', '头发', [], '头发'],
    ['keeps what no edit covers', '我的头发长', [{ start: 2, end: 4, text: '頭髮' }], '我的頭髮长'],
    ['applies several in order', '头和发', [{ start: 0, end: 1, text: '頭' }, { start: 2, end: 3, text: '髮' }], '頭和髮'],
    ['lets the text shrink and grow', '计算机和的士', [{ start: 0, end: 3, text: '電腦' }, { start: 4, end: 6, text: '計程車' }], '電腦和計程車'],
    ['lets words vanish', '一二三', [{ start: 1, end: 2, text: '' }], '一三'],
  ])('%s', (_, source, edits, expected) => {
    expect(applyEdits(source, edits)).toBe(expected);
  });
});

describe('editsBetween', () => {
  it.each<[string, string, string, number, Edit[]]>([
    ['says nothing of a stretch that stays', '皇后', '皇后', 3, []],
    ['goes character by character where both are as long', '理发师', '理髮師', 10, [{ start: 11, end: 12, text: '髮' }, { start: 12, end: 13, text: '師' }]],
    ['makes one edit where they are not', '计算机', '電腦', 2, [{ start: 2, end: 5, text: '電腦' }]],
    ['counts a character outside the BMP as one', '𠮷头', '𠮷頭', 0, [{ start: 2, end: 3, text: '頭' }]],
    ['replaces a character outside the BMP whole', '一𫗧', '一餗', 0, [{ start: 1, end: 3, text: '餗' }]],
  ])('%s', (_, source, target, offset, expected) => {
    expect(editsBetween(source, target, offset)).toEqual(expected);
  });

  it('makes edits that turn any text into any other', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, fc.nat(9), (source, target, offset) => {
        const prefix = '前'.repeat(offset);
        expect(applyEdits(prefix + source, editsBetween(source, target, offset))).toBe(prefix + target);
      }),
    );
  });
});

describe('splitEdited', () => {
  it.each<[string, string, Edit[], number[], string[]]>([
    ['cuts unchanged text where it was cut', '头发长', [], [0, 1, 3], ['头', '发长']],
    ['gives each piece its own character', '头发', editsBetween('头发', '頭髮', 0), [0, 1, 2], ['頭', '髮']],
    ['shares a shorter word out', '计算机', [{ start: 0, end: 3, text: '電腦' }], [0, 1, 3], ['電', '腦']],
    ['shares a longer word out', '的士来', [{ start: 0, end: 2, text: '計程車' }], [0, 1, 3], ['計程', '車来']],
    ['leaves nothing of a word that vanished', '一二三', [{ start: 0, end: 2, text: '' }], [0, 1, 3], ['', '三']],
    ['keeps characters outside the BMP whole', '头发', [{ start: 0, end: 2, text: '𠮷𠮷' }], [0, 1, 2], ['𠮷', '𠮷']],
  ])('%s', (_, source, edits, cuts, expected) => {
    expect(splitEdited(source, edits, cuts)).toEqual(expected);
  });

  /** Stretches of text, some with a conversion, and places to cut their sum. */
  const cases = fc
    .array(fc.record({ source: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }), target: fc.option(fc.string({ unit: 'grapheme', maxLength: 5 })) }))
    .chain((stretches) => {
      const source = stretches.map((stretch) => stretch.source).join('');
      const edits: Edit[] = [];
      let start = 0;
      for (const stretch of stretches) {
        const end = start + stretch.source.length;
        if (stretch.target !== null) edits.push({ start, end, text: stretch.target });
        start = end;
      }
      return fc.uniqueArray(fc.nat(source.length)).map((inner) => {
        const cuts = [...new Set([0, ...inner, source.length])].sort((a, b) => a - b);
        return { source, edits, cuts };
      });
    });

  it('makes pieces that join to the whole edited text', () => {
    fc.assert(
      fc.property(cases, ({ source, edits, cuts }) => {
        const pieces = splitEdited(source, edits, cuts);
        expect(pieces).toHaveLength(cuts.length - 1);
        expect(pieces.join('')).toBe(applyEdits(source, edits));
      }),
    );
  });

  it('leaves a piece that no edit touches as it was', () => {
    fc.assert(
      fc.property(cases, ({ source, edits, cuts }) => {
        const pieces = splitEdited(source, edits, cuts);
        for (const [i, piece] of pieces.entries()) {
          const [start, end] = [cuts[i]!, cuts[i + 1]!];
          if (!edits.some((edit) => edit.start < end && start < edit.end)) expect(piece).toBe(source.slice(start, end));
        }
      }),
    );
  });
});

describe('outside', () => {
  const range = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 9 })).map(([start, length]) => ({ start, end: start + length }));

  it('says of each range whether it overlaps none of the others, in any order', () => {
    fc.assert(
      fc.property(range, fc.array(range), (asked, others) => {
        expect(outside(others)(asked)).toBe(others.every(({ start, end }) => end <= asked.start || asked.end <= start));
      }),
    );
  });
});
