import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decodeModel, encodeModel } from './context-model';

describe('encodeModel', () => {
  it('writes what decodeModel reads, in the order of the keys', () => {
    const weight = fc.tuple(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: -127, max: 127 }));
    fc.assert(
      fc.property(fc.uniqueArray(weight, { selector: ([key]) => key }), (rows) => {
        const model = { keys: Uint32Array.from(rows, ([key]) => key), weights: Int8Array.from(rows, ([, each]) => each), scale: 0.25 };
        const sorted = [...rows].sort(([a], [b]) => a - b);
        const read = decodeModel(encodeModel(model));
        expect([...read.keys].map((key, i) => [key, read.weights[i]])).toEqual(sorted);
        expect(read.scale).toBe(0.25);
      }),
    );
  });
});
