import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Problem } from '@/lib/problems/problem';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shutong-language-'));
  const files = {
    'content/a/section.yml': 'title: 甲\nscript: zh-Hant\n',
    'content/a/b.mdx': '---\ntitle: 標題\nscript: zh-Hant\npublishedAt: 2026-02-31\n---\n\n<Figrue />\n',
    'project/package-lock.json': '{}',
    'bin/npm': '#!/bin/sh\nexit 3\n',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  chmodSync(join(folder, 'bin/npm'), 0o755);
  mkdirSync(join(folder, 'project/scripts'));
  copyFileSync('scripts/run.mjs', join(folder, 'project/scripts/run.mjs'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A terminal in a language, whatever that of these tests is. */
const terminal = (env: Record<string, string>) => ({ ...process.env, SHUTONG_LANG: '', LC_ALL: '', LC_MESSAGES: '', LANG: '', CONTENT_DIR: join(folder, 'content'), ...env });

/** As `npm run` starts them. */
const starts = {
  content: ['scripts/start-command.mjs', 'content'],
  build: ['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts'],
};

function run(script: keyof typeof starts, args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...starts[script], ...args], { encoding: 'utf8', env: terminal(env) });
  return { status, stdout, stderr };
}

const inHans = ['错误 date-invalid `publishedAt` 写的是“2026-02-31”：没有这一天。', '检查了 1 篇文章：1 个文件里有 2 个错误、0 个警告。'];
const inHant = ['錯誤 date-invalid `publishedAt` 寫的是「2026-02-31」：沒有這一天。', '檢查了 1 篇文章：1 個檔案裡有 2 個錯誤、0 個警告。'];
const inEnglish = ['error date-invalid `publishedAt` is "2026-02-31": there is no such day.', '2 errors and 0 warnings in 1 file; 1 article checked.'];

describe('the commands', { timeout: 60_000 }, () => {
  it.each<[string, string[], Record<string, string>, string[]]>([
    ['LANG=zh_CN.UTF-8', [], { LANG: 'zh_CN.UTF-8' }, inHans],
    ['LANG=zh_TW.UTF-8', [], { LANG: 'zh_TW.UTF-8' }, inHant],
    ['LC_ALL=C, which goes before LANG', [], { LC_ALL: 'C', LANG: 'zh_TW.UTF-8' }, inEnglish],
    ['--lang, which goes before all', ['--lang', 'zh-Hant'], { LC_ALL: 'C', SHUTONG_LANG: 'zh-Hans' }, inHant],
  ])('speak the language of %s', (_, args, env, expected) => {
    const { status, stdout } = run('content', ['check', ...args], env);
    for (const words of expected) expect(stdout).toContain(words);
    expect(status).toBe(1);
  });

  it('word problems for programs in it too, and add nothing to them', () => {
    const { problems } = JSON.parse(run('content', ['--lang=zh_HK', 'check', '--json']).stdout) as { problems: Problem[] };
    expect(problems.map(({ message }) => message)).toEqual(['`publishedAt` 寫的是「2026-02-31」：沒有這一天。', '沒有 <Figrue> 這個組件。']);
    expect(Object.keys(problems[0]!)).toEqual(['file', 'line', 'column', 'severity', 'rule', 'message', 'fix']);
  });

  it('word problems in it where a build finds them', () => {
    const { status, stdout, stderr } = run('build', ['--lang', 'zh-TW'], { SITE_URL: 'https://example.org' });
    for (const words of inHant) expect(stdout).toContain(words);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  it.each<[string[], string, string]>([
    [['check', '--jsno'], 'zh-Hans', '没有 `--jsno` 这个选项。是想写 `--json` 吗？'],
    [['chek'], 'zh-Hant', '沒有 `chek` 這個命令。是想寫 `check` 嗎？'],
    [['convert', '--from', 'zh_hant_tw', '--to'], 'zh-Hant', '`--to` 後面要有值。'],
    [['audit', 'nowhere'], 'zh-Hans', '里没有 `nowhere`。'],
    [['check', '--lang', 'klingon'], 'zh-Hans', '没有 `--lang klingon` 这种语言。请写 `--lang en`、`--lang zh-Hans` 或 `--lang zh-Hant`。'],
  ])('say in it how they are called: %j', (args, language, message) => {
    const { status, stdout, stderr } = run('content', args, { SHUTONG_LANG: language });
    expect(stderr).toContain(message);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  it('say in it that they install, before anything is installed', () => {
    const install = (args: string[], env: Record<string, string>) =>
      spawnSync(process.execPath, [join(folder, 'project/scripts/run.mjs'), 'content', ...args], { encoding: 'utf8', env: terminal({ ...env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` }) });
    expect(install([], { LANG: 'zh_CN.UTF-8' }).stderr).toBe('正在安装依赖的软件包……\n');
    expect(install(['check', '--lang', 'zh-Hant'], { LANG: 'zh_CN.UTF-8' }).stderr).toBe('正在安裝所需的套件……\n');
    expect(install([], { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' })).toMatchObject({ status: 3, stderr: 'Installing the dependencies …\n' });
  });
});
