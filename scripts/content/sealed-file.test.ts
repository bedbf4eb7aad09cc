import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { readSealed, writeSealed } from './sealed-file';

let file: string;
beforeEach(() => (file = join(mkdtempSync(join(tmpdir(), 'shutong-sealed-')), 'a/card.png')));
afterEach(() => rmSync(join(file, '../..'), { recursive: true, force: true }));

const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]);

describe('readSealed', () => {
  it('gives what was kept', async () => {
    await writeSealed(file, picture);
    expect(readSealed(file)).toEqual(picture);
  });

  it('gives nothing where nothing was kept', () => {
    expect(readSealed(file)).toBeUndefined();
  });

  it.each([0, 5, 33, 39])('gives nothing where only %i bytes are left', async (length) => {
    await writeSealed(file, picture);
    truncateSync(file, length);
    expect(readSealed(file)).toBeUndefined();
  });

  it('gives nothing where a byte is another', async () => {
    await writeSealed(file, picture);
    const kept = readFileSync(file);
    kept[36]! ^= 1;
    writeFileSync(file, kept);
    expect(readSealed(file)).toBeUndefined();
  });
});
