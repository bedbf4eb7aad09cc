import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { applyChanges, FileExistsError } from './apply-changes';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shutong-changes-'));
  mkdirSync(join(folder, 'a'));
  write('a/one', '1');
  write('a/two', '2');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
const files = () =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );

describe('changes of files', () => {
  it('are made together: new, edited, moved, moved and edited, removed', () => {
    write('a/three', '3');
    write('a/four', '4');
    chmodSync(join(folder, 'a/three'), 0o640);
    applyChanges(folder, [
      { kind: 'create', to: 'c/d/new', data: 'n' },
      { kind: 'edit', from: 'a/one', data: '1!' },
      { kind: 'move', from: 'a/two', to: 'b/two' },
      { kind: 'move', from: 'a/three', to: 'b/three', data: '3!' },
      { kind: 'remove', from: 'a/four' },
    ]);
    expect(files()).toEqual({ 'a/one': '1!', 'b/three': '3!', 'b/two': '2', 'c/d/new': 'n' });
    expect(statSync(join(folder, 'b/three')).mode & 0o777).toBe(0o640);
  });

  it('can change places', () => {
    applyChanges(folder, [
      { kind: 'move', from: 'a/one', to: 'a/two' },
      { kind: 'move', from: 'a/two', to: 'a/one' },
    ]);
    expect(files()).toEqual({ 'a/one': '2', 'a/two': '1' });
  });

  it('overwrite nothing', () => {
    const before = files();
    expect(() => applyChanges(folder, [{ kind: 'edit', from: 'a/one', data: 'x' }, { kind: 'create', to: 'a/two', data: 'x' }])).toThrow(FileExistsError);
    expect(files()).toEqual(before);
  });

  it.each([
    ['a file that is not there', { kind: 'move', from: 'a/none', to: 'b/none' }],
    ['a folder that is a file', { kind: 'create', to: 'a/one/below', data: 'x' }],
  ] as const)('are all undone where one fails: %s', (_, bad) => {
    const before = files();
    const good = [{ kind: 'edit', from: 'a/one', data: 'x' }, { kind: 'move', from: 'a/two', to: 'z/two' }, { kind: 'create', to: 'z/y/new', data: 'x' }] as const;
    expect(() => applyChanges(folder, [...good, bad])).toThrow();
    expect(files()).toEqual(before);
    expect(existsSync(join(folder, 'z'))).toBe(false);
  });

  it('leave no empty folder where everything went', () => {
    applyChanges(folder, [{ kind: 'remove', from: 'a/one' }, { kind: 'move', from: 'a/two', to: 'b/two' }]);
    expect(readdirSync(folder)).toEqual(['b']);
  });

  it('go through a link to the file it leads to', () => {
    symlinkSync('one', join(folder, 'a/link'));
    applyChanges(folder, [{ kind: 'edit', from: 'a/link', data: '1!' }]);
    expect(files()).toEqual({ 'a/link': '1!', 'a/one': '1!', 'a/two': '2' });
    expect(readdirSync(join(folder, 'a')).sort()).toEqual(['link', 'one', 'two']);
  });
});
