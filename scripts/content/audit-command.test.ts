import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { DoubtfulFlag } from '@/lib/content/audit';

const article = (body: string, more = '') => `---\ntitle: 标题\nscript: zh-Hans\npublishedAt: 2026-03-01\n${more}---\n\n${body}\n`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shutong-audit-'));
  const files = {
    'a/section.yml': 'title: 甲\nscript: zh-Hant\n',
    // Some choice here is doubtful to any model: nothing around the characters tells.
    'a/doubtful.mdx': article([...'里困后干卷布朱系征斗'].map((character) => `甲，**${character}**。`).join('\n\n')),
    'a/sure.mdx': article('中文。'),
    'broken/section.yml': 'title: 乙\nscript: zh-Hant\n',
    'broken/b.mdx': article('<Figrue />'),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function audit(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/start-command.mjs', 'content', 'audit', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder },
  });
  return { status, stdout: stdout.replaceAll(`${basename(folder)}/`, 'content/'), stderr: stderr.replaceAll(`${basename(folder)}/`, 'content/') };
}

describe('content audit', { timeout: 30_000 }, () => {
  it('gives every doubtful place as JSON, one entry for each variant, and ends with status 1', () => {
    const { status, stdout, stderr } = audit('a', '--json');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const { flags } = JSON.parse(stdout) as { flags: DoubtfulFlag[] };
    const [first] = flags;
    expect(flags.filter(({ line }) => line === first!.line).map(({ variant }) => variant)).toEqual(['zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK']);
    expect(Object.keys(first!)).toEqual(['file', 'line', 'column', 'variant', 'offset', 'length', 'source', 'chosen', 'alternatives', 'confidence']);
    const lines = readFileSync(join(folder, 'a/doubtful.mdx'), 'utf8').split('\n');
    for (const { file, line, column, source } of flags) {
      expect(file).toBe('content/a/doubtful.mdx');
      expect(lines[line - 1]!.slice(column - 1, column)).toBe(source);
    }
    const ofHongKong = flags.filter(({ variant }) => variant === 'zh-Hant-HK');
    expect(JSON.parse(audit('a', '--json', '--to', 'zh-Hant-HK').stdout)).toEqual({ flags: ofHongKong });
  });

  it('shows people each place once, with what to write', () => {
    const { status, stdout, stderr } = audit('a');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const { flags } = JSON.parse(audit('a', '--json', '--to', 'zh-Hant').stdout) as { flags: DoubtfulFlag[] };
    for (const { line, column, source, chosen } of flags) {
      const place = stdout.split('\n\n').find((each) => each.startsWith(`  content/a/doubtful.mdx:${line}:${column} (zh-Hant, zh-Hant-TW, zh-Hant-HK)`))!;
      expect(place).toContain(`【${source}】`);
      expect(place).toMatch(new RegExp(`chosen ${chosen}.*, \\d+ % sure; it could be `, 'u'));
      expect(place).toContain(`write   <Variant zh-Hans="${source}" zh-Hant="`);
      expect(place).toMatch(new RegExp(`under \`reviewed:\` write {3}- '?.*\\[${source}→${chosen}\\]`, 'u'));
    }
    expect(stdout).toMatch(new RegExp(`${flags.length} doubtful conversions? in 1 file\\.\n$`, 'u'));
  });

  it('ends with status 0 where nothing is doubtful', () => {
    expect(audit('a/sure.mdx')).toEqual({ status: 0, stdout: 'No doubtful conversions.\n', stderr: '' });
    expect(JSON.parse(audit('a/sure.mdx', '--json').stdout)).toEqual({ flags: [] });
    expect(audit('a', '--to', 'zh-Hans').status).toBe(0);
  });

  it('says which files it cannot judge, and does not call them fine', () => {
    expect(audit('broken')).toEqual({
      status: 1,
      stdout: 'No doubtful conversions.\n',
      stderr: 'content/broken/b.mdx has errors and is left out. To see them: npm run content -- check content/broken/b.mdx\n',
    });
  });

  it.each([
    [['nowhere'], 'There is no `nowhere`'],
    [['--to', 'zh-TW'], 'Did you mean `--to zh-Hant-TW`?'],
    [['--fix'], '--fix'],
  ])('says how to call it: %j', (args, hint) => {
    const { status, stdout, stderr } = audit(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(hint);
  });
});
