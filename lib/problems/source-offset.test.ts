import { describe, expect, it } from 'vitest';

import { sourceOffset, type Notation } from './source-offset';

const plain: Notation = { readSign: () => undefined, lineEnd: /[ \t]*(?:\n[ \t]*)+/uy };
const doubled: Notation = { ...plain, readSign: (source, at) => (source.startsWith("''", at) ? { text: "'", length: 2 } : undefined) };

describe('sourceOffset', () => {
  it.each<[string, string, string, Notation]>([
    ['in words written as they are', '甲乙丙', '甲乙丙', plain],
    ['behind a sign of two characters', "甲''乙''丙", "甲'乙'丙", doubled],
    ['behind lines that were joined', '甲\n  乙\n\n  丙', '甲乙丙', plain],
    ['behind lines that a blank joins', '甲\n  乙   \n丙', '甲 乙 丙', plain],
    ['behind lines that stayed lines', '甲\n  乙\n丙', '甲\n乙\n丙', plain],
    ['behind indentation', '    甲乙丙', '甲乙丙', plain],
  ])('finds a character %s', (_, source, text, notation) => {
    for (const character of '甲乙丙') {
      expect(sourceOffset(source, 0, text, text.indexOf(character), notation)).toBe(source.indexOf(character));
    }
    expect(sourceOffset(source, 0, text, text.length, notation)).toBe(source.length);
  });

  it('is undefined where the source reads otherwise', () => {
    expect(sourceOffset('甲丁丙', 0, '甲乙丙', 2, plain)).toBeUndefined();
  });
});
