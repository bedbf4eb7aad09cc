import { describe, expect, it } from 'vitest';

import { knownWrong, toSimplified, toTraditional, type Case } from './cases';
import { createConverter } from './converter';

/** A case as a text to convert, its reason and what it becomes. */
const traditionalOf = ([simplified, variant, traditional, reason]: Case) => ({
  source: simplified,
  wanted: traditional,
  reason,
  got: createConverter({ from: 'zh-Hans', to: variant, hongKongParticle: '着' })(simplified).text,
});

const simplifiedOf = ([simplified, variant, traditional, reason]: Case) => ({
  source: traditional,
  wanted: simplified,
  reason,
  got: createConverter({ from: variant, to: 'zh-Hans', hongKongParticle: '着' })(traditional).text,
});

describe('Simplified to Traditional', () => {
  it.each(toTraditional.map(traditionalOf))('$source ($reason)', ({ got, wanted }) => {
    expect(got).toBe(wanted);
  });
});

describe('Traditional to Simplified', () => {
  it.each(toSimplified.map(simplifiedOf))('$source ($reason)', ({ got, wanted }) => {
    expect(got).toBe(wanted);
  });
});

describe('what is known to be wrong', () => {
  // When one of these fails it was mended: move its case out of `knownWrong`.
  it.each([...knownWrong.toTraditional.map(traditionalOf), ...knownWrong.toSimplified.map(simplifiedOf)])('is still converted wrong: $source ($reason)', ({ got, wanted }) => {
    expect(got).not.toBe(wanted);
  });
});

describe('the cases', () => {
  it('stand in the list once each, with a reason', () => {
    const all = [toTraditional, toSimplified, knownWrong.toTraditional, knownWrong.toSimplified].flat();
    expect(all.map(([simplified]) => simplified).filter((text, index, texts) => texts.indexOf(text) !== index)).toEqual([]);
    expect(all.filter(([, , , reason]) => reason === '')).toEqual([]);
  });

  it('are as long on one side as on the other', () => {
    const all = [toTraditional, toSimplified, knownWrong.toTraditional, knownWrong.toSimplified].flat();
    expect(all.filter(([simplified, , traditional]) => simplified.length !== traditional.length)).toEqual([]);
  });
});
