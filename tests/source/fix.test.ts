import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** Each run of the command loads the dictionaries anew. */
vi.setConfig({ testTimeout: 60_000 });

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shutong-fix-'));
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'a/section.yml'), 'title: 一\nscript: zh-Hant\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const article = (body: string) => `---\ntitle: 標題\nscript: zh-Hant\npublishedAt: 2026-03-01\n---\n\n${body}\n`;
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/start-command.mjs', 'content', 'check', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder },
  });
  return { status, stdout, stderr };
}

it('mends what is certain, names each change, and changes nothing else', () => {
  const text = `\uFEFF${article('施工規**范**，這是我们說的。`规范`和<Keep>規范</Keep>，https://example.org/a 理发。')}`.replaceAll('\n', '\r\n');
  write('a/b.mdx', text);
  chmodSync(join(folder, 'a/b.mdx'), 0o640);
  const { status, stdout } = check('--fix');
  expect(read('a/b.mdx')).toBe(text.replace('規**范**', '規**範**').replace('我们說', '我們說'));
  expect(statSync(join(folder, 'a/b.mdx')).mode & 0o777).toBe(0o640);
  expect(readdirSync(join(folder, 'a')).sort()).toEqual(['b.mdx', 'section.yml']);
  const file = `${basename(folder)}/a/b.mdx`;
  expect(stdout).toContain(`${file}:7:6 mended 范 → 範\n`);
  expect(stdout).toContain(`${file}:7:13 mended 们 → 們\n`);
  expect(stdout).toContain('2 characters mended.');
  expect(stdout).toContain('Write `發` or `髮`.');
  expect(status).toBe(1); // what only an editor can know is left

  const again = read('a/b.mdx');
  expect(check('--fix').stdout).toContain('0 characters mended.');
  expect(read('a/b.mdx')).toBe(again);
});

it('does not count what it mended', () => {
  write('a/b.mdx', article('施工規范。'));
  expect(check('--strict').status).toBe(1);
  const { status, stdout } = check('--fix', '--strict', '--json');
  const file = `${basename(folder)}/a/b.mdx`;
  expect(JSON.parse(stdout)).toEqual({ problems: [], fixed: [{ file, line: 7, column: 4, from: '范', to: '範' }] });
  expect(status).toBe(0);
});

it('mends a file that has an error elsewhere, and only files that are asked for', () => {
  write('a/b.mdx', article('施工規范。\n\n<Figrue src="a.png" />').replace('2026-03-01', '2026-02-31'));
  write('a/c.mdx', article('施工規范。'));
  const { status, stdout } = check('--fix', join(folder, 'a/b.mdx'));
  expect(read('a/b.mdx')).toContain('施工規範。');
  expect(read('a/c.mdx')).toContain('施工規范。');
  expect(stdout).toContain('date-invalid');
  expect(status).toBe(1);
});

it('changes nothing unless it is asked to', () => {
  write('a/b.mdx', article('施工規范。'));
  const { status, stdout } = check();
  expect(stdout).toContain('warning wrong-character');
  expect([status, read('a/b.mdx')]).toEqual([0, article('施工規范。')]);
});
