import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';

import { recoverFolder, swapFolder } from './swap';

let root: string;
const path = (name: string) => join(root, name);
const make = (name: string, text: string) => {
  mkdirSync(path(name));
  writeFileSync(join(path(name), 'index.html'), text);
};
const read = (name: string) => readFileSync(join(path(name), 'index.html'), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'shutong-swap-'));
});

describe('swapFolder', () => {
  it('puts the finished folder in the place of the old one and leaves nothing else', async () => {
    make('out', 'old');
    make('staging', 'new');
    await swapFolder(path('staging'), path('out'));
    expect(read('out')).toBe('new');
    expect([existsSync(path('staging')), existsSync(path('out.old'))]).toEqual([false, false]);
  });

  it('needs no old folder', async () => {
    make('staging', 'new');
    await swapFolder(path('staging'), path('out'));
    expect(read('out')).toBe('new');
  });

  it('brings the old folder back where there is no new one', async () => {
    make('out', 'old');
    await expect(swapFolder(path('staging'), path('out'))).rejects.toThrow();
    expect(read('out')).toBe('old');
  });

  it('is not stopped by what an interrupted swap left', async () => {
    make('out', 'old');
    make('out.old', 'older');
    make('out.new', 'half of a new one');
    make('staging', 'new');
    await swapFolder(path('staging'), path('out'));
    expect(read('out')).toBe('new');
    expect([existsSync(path('out.new')), existsSync(path('out.old'))]).toEqual([false, false]);
  });
});

describe('recoverFolder', () => {
  it('brings the old folder back where a swap ended between its renames', async () => {
    make('out.old', 'old');
    await recoverFolder(path('out'));
    expect(read('out')).toBe('old');
  });

  it('leaves a folder that stands where it is', async () => {
    make('out', 'new');
    make('out.old', 'old');
    await recoverFolder(path('out'));
    expect(read('out')).toBe('new');
  });
});
