import { describe, expect, it } from 'vitest';

import { createConverter } from './converter';
import { lexiconRows } from './lexicon-rows';

const rows = lexiconRows();
const convert = createConverter({ from: 'zh-Hans', to: 'zh-Hant-TW', hongKongParticle: '着' });

describe('the lexicon', () => {
  it('has each word once, as long on one side as on the other', () => {
    const words = rows.map(([simplified]) => simplified);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    expect(rows.filter(([simplified, traditional]) => [...simplified].length !== [...traditional].length)).toEqual([]);
  });

  it('writes each of its words as it says', () => {
    const wrong = rows.map(([simplified, traditional]) => [simplified, traditional, convert(simplified).text]).filter(([, traditional, got]) => got !== traditional);
    expect(wrong).toEqual([]);
  });

  it('wins over the context where its word stands', () => {
    expect(convert('收获很多的收获。').text).toBe('收穫很多的收穫。');
  });
});
