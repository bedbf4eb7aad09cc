import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'shutong-start-'));
  for (const part of ['lib', 'scripts', 'node_modules', 'package.json', 'site.config.ts', 'tsconfig.json']) symlinkSync(resolve(part), join(project, part));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

function start(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/start-command.mjs', ...args], { cwd: project, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('start-command', { timeout: 60_000 }, () => {
  it('starts a command where nothing can be written', () => {
    writeFileSync(join(project, '.shutong'), 'a file where the folder should be');
    expect(start('content', 'chek')).toEqual({ status: 2, stdout: '', stderr: expect.stringContaining('Did you mean `check`?') as string });
    expect(readdirSync(project)).toHaveLength(7);
  });
});
