import { describe, expect, it } from 'vitest';

import { calibrationTable, flagCurve, flaggedWithin } from './flag-table';

import type { Flag } from '@/lib/script/flag';

const flag = (offset: number, confidence: number): Flag => ({ offset, length: 1, source: '发', chosen: '發', alternatives: ['髮'], confidence });

/** 1,000 characters, three of them wrong; at two of these a choice was made. */
const sentences = [{ simplified: '发'.repeat(1000), traditional: '發'.repeat(1000), wrong: [0, 1, 999] }];
const flags = [[flag(0, 0.4), flag(1, 0.97), flag(2, 0.6), flag(3, 0.99)]];

describe('flagCurve', () => {
  it('gives the flags below each threshold and the share of the errors among them', () => {
    const at = (threshold: number) => flagCurve(sentences, flags, 0.93).find((row) => row.threshold === threshold);
    expect(at(0.5)).toEqual({ threshold: 0.5, flagsPerThousand: 1, caught: 1 / 3, caughtOfChoices: 1 / 2 });
    expect(at(0.93)).toEqual({ threshold: 0.93, flagsPerThousand: 2, caught: 1 / 3, caughtOfChoices: 1 / 2 });
    expect(at(0.98)).toEqual({ threshold: 0.98, flagsPerThousand: 3, caught: 2 / 3, caughtOfChoices: 1 });
  });
});

describe('flaggedWithin', () => {
  it('takes the least sure first, as many as are allowed', () => {
    expect(flaggedWithin(3, sentences, flags)).toEqual({ threshold: 0.97, flagsPerThousand: 3, caught: 2 / 3, caughtOfChoices: 1 });
    expect(flaggedWithin(1, sentences, flags)).toEqual({ threshold: 0.4, flagsPerThousand: 1, caught: 1 / 3, caughtOfChoices: 1 / 2 });
    expect(flaggedWithin(0, sentences, flags)).toEqual({ threshold: 0, flagsPerThousand: 0, caught: 0, caughtOfChoices: 0 });
  });
});

describe('calibrationTable', () => {
  it('counts in each band how many are right', () => {
    const band = calibrationTable(sentences, flags).find(({ from }) => from === 0.95);
    expect(band).toMatchObject({ places: 1, saidRight: 0.97, right: 0 });
  });
});
