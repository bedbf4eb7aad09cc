import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const article = (body: string, more = '', title = '標題') => `---\ntitle: ${title}   # 題\nscript: zh-Hant\npublishedAt: 2026-03-01\n${more}---\n\n${body}\n`;
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"/>';
const files: Record<string, string> = {
  'news/section.yml': 'title: 新聞\nscript: zh-Hant\n',
  'city/section.yml': 'title: 城市\nscript: zh-Hant\n',
  'news/a.mdx': `\uFEFF${article('![圖](a.svg)見[乙](b.mdx)。\n\n## 圖', 'cover: { src: a.svg, alt: 圖 }\n').replaceAll('\n', '\r\n')}`,
  'news/a.svg': picture,
  'news/b.mdx': article('見[甲](a.mdx#圖)和[甲](/news/a)。', '', '次題'),
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shutong-move-'));
  for (const [path, text] of Object.entries(files)) write(path, text);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}
function content(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/start-command.mjs', 'content', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder, SHUTONG_LANG: 'en' },
  });
  const named = (text: string) => text.replaceAll(`${basename(folder)}/`, 'content/');
  return { status, stdout: named(stdout), stderr: named(stderr) };
}
const state = () =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );

describe('content move', { timeout: 60_000 }, () => {
  it('moves the article with its picture, adds the old address, mends links, and changes no other byte', () => {
    const { status, stdout } = content('move', join(folder, 'news/a.mdx'), 'city/z');
    expect(status).toBe(0);
    expect(stdout).toContain('content/news/a.mdx → content/city/z.mdx\n    answers at /news/a too\n');
    expect(stdout).toContain('content/news/b.mdx\n    7:6 a.mdx#圖 → ../city/z.mdx#圖\n    7:19 /news/a → /city/z\n2 files moved, 3 links mended.');
    expect(state()).toEqual({
      'city/section.yml': files['city/section.yml'],
      'city/a.svg': picture,
      'city/z.mdx': `\uFEFF${article('![圖](a.svg)見[乙](../news/b.mdx)。\n\n## 圖', 'cover: { src: a.svg, alt: 圖 }\nredirectFrom:\n  - /news/a\n').replaceAll('\n', '\r\n')}`,
      'news/b.mdx': article('見[甲](../city/z.mdx#圖)和[甲](/city/z)。', '', '次題'),
      'news/section.yml': files['news/section.yml'],
    });
    expect(content('check', '--strict').status).toBe(0);
  });

  it('leaves no trace when the article is moved back but its address in between', () => {
    content('move', 'news/a', 'city/');
    content('move', 'city/a', 'news/a');
    const back = article('![圖](a.svg)見[乙](b.mdx)。\n\n## 圖', 'cover: { src: a.svg, alt: 圖 }\nredirectFrom:\n  - /city/a\n').replaceAll('\n', '\r\n');
    expect(state()).toEqual({ ...files, 'news/a.mdx': `\uFEFF${back}` });
  });

  it('says what it would do, and does nothing, with --dry-run', () => {
    const { status, stdout } = content('move', 'news', 'city/news', '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('content/news/section.yml → content/city/news/section.yml');
    expect(stdout).toContain('The list at /news itself has no redirect');
    expect(stdout).toContain('Nothing was changed');
    expect(state()).toEqual(files);
  });

  it.each([
    [['news/a', 'news/b'], '/news/b is there already: content/news/b.mdx', 2],
    [['news/x', 'news/y'], 'Did you mean `news/a`?', 2],
    [['news/a', '../a'], '`..` cannot be an address', 2],
    [['news/a'], 'Write two paths', 2],
  ])('refuses, and leaves everything as it was: %j', (args, reason, expected) => {
    const { status, stderr } = content('move', ...args);
    expect(stderr).toContain(reason);
    expect(status).toBe(expected);
    expect(state()).toEqual(files);
  });

  it('leaves everything as it was where a file is in the way, and says so', () => {
    write('city/news', 'a file where the folder should be');
    const before = state();
    const { status, stderr } = content('move', 'news', 'city/news');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Nothing was changed: .*content\/city\/news/u);
    expect(state()).toEqual(before);
  });
});
