import { existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createSpill } from './convert-spill';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shutong-spill-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Linux has a link here for each file that the process has open, to where it is or was. */
const descriptors = '/proc/self/fd';

function openFiles(): string[] {
  const targets = readdirSync(descriptors).map((descriptor) => {
    try {
      return readlinkSync(join(descriptors, descriptor));
    } catch {
      return ''; // closed since, as the one that listed them
    }
  });
  return targets.filter((target) => target.startsWith(folder));
}

describe('createSpill', () => {
  it('gives back a few texts in one piece, with what stands around them', () => {
    const spill = createSpill();
    spill.add('甲');
    spill.add(',乙');
    expect([...spill.take('[', ']')]).toEqual(['[甲,乙]']);
    expect([...spill.take('[', ']')]).toEqual(['[]']);
    spill.close();
  });

  it('gives back many texts in order and in small pieces, and then those of the next line', () => {
    const spill = createSpill();
    for (const count of [300_000, 200_000, 3]) {
      const texts = Array.from({ length: count }, (_, i) => `${i}𠮷字\uFEFF`);
      texts.forEach((text) => spill.add(text));
      const pieces = [...spill.take('[', ']')];
      expect(pieces.join('') === `[${texts.join('')}]`).toBe(true);
      expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(400_000);
    }
    spill.close();
  });

  it('leaves no file behind where it is closed before the texts were taken', () => {
    const spill = createSpill();
    spill.add('字'.repeat(300_000));
    spill.take('', '')[Symbol.iterator]().next();
    spill.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  // Where the file loses its name at once, only the system's list of open files still has it.
  it.runIf(existsSync(descriptors))('has its file open until it is closed, and no longer', () => {
    const spill = createSpill();
    spill.add('字'.repeat(300_000));
    spill.take('', '')[Symbol.iterator]().next();
    expect(openFiles()).toHaveLength(1);
    spill.close();
    expect(openFiles()).toEqual([]);
  });
});
