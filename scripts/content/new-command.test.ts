import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shutong-new-'));
  mkdirSync(join(folder, 'news'));
  writeFileSync(join(folder, 'news/section.yml'), 'title: 新聞\nscript: zh-Hant-HK\n');
  writeFileSync(join(folder, 'news/old.mdx'), '---\ntitle: 舊聞\nscript: zh-Hant\npublishedAt: 2026-03-01\nredirectFrom: [/news/older]\n---\n\n正文。\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function content(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/start-command.mjs', 'content', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder, SHUTONG_LANG: 'en', SOURCE_DATE_EPOCH: '1772328600' },
  });
  const named = (text: string) => text.replaceAll(`${basename(folder)}/`, 'content/');
  return { status, stdout: named(stdout), stderr: named(stderr) };
}
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

describe('content new', { timeout: 60_000 }, () => {
  it('writes a draft that the strict check is content with, in the section’s script', () => {
    const { status, stdout } = content('new', 'news/bridge', '--title', '老橋 #1 重開');
    expect(status).toBe(0);
    expect(stdout).toContain('content/news/bridge.mdx is written.');
    expect(stdout).toContain('/zh-Hant-HK/news/bridge');
    expect(read('news/bridge.mdx')).toBe(
      '---\ntitle: "老橋 #1 重開"\nscript: zh-Hant-HK\npublishedAt: 2026-03-01T09:30+08:00\ndraft: true # 草稿不發布；寫完後刪去這一行\n---\n\n請從這一行寫起。\n',
    );
    expect(content('check', '--strict').stdout).toContain('No problems in 2 articles.');
  });

  it('makes the address from the title, and takes the title’s script', () => {
    expect(content('new', 'news', '--title', '重庆的桥').status).toBe(0);
    expect(read('news/chong-qing-de-qiao.mdx')).toContain('script: zh-Hans\n');
  });

  it('makes a section together with the article where it is asked to', () => {
    expect(content('new', 'culture/a', '--title', '甲').stderr).toContain('--section-title "…"');
    expect(content('new', 'culture/a', '--title', '甲', '--section-title', '文化', '--script', 'zh-Hans').status).toBe(0);
    expect(read('culture/section.yml')).toBe('title: 文化\nscript: zh-Hans\n');
    expect(content('check', '--strict').status).toBe(0);
  });

  it.each([
    [['new'], 'Where to?'],
    [['new', 'news/a'], 'Which title?'],
    [['new', 'nwes/a', '--title', '甲'], 'Did you mean `news`?'],
    [['new', 'news/old', '--title', '甲'], 'content/news/old.mdx. Nothing is overwritten'],
    [['new', 'news/older', '--title', '甲'], '/news/older is an old address of content/news/old.mdx'],
    [['new', 'news/Big Bridge', '--title', '甲'], 'Write `big-bridge`.'],
    [['new', 'news/search', '--title', '甲'], 'Write, for example, `search-1`.'],
    [['new', 'news/../../a', '--title', '甲'], '`..` cannot be an address'],
    [['new', 'news', '--title', '？'], 'No address can be made from the title'],
    [['new', 'news/a', '--title', '甲', '--script', 'hk'], 'Did you mean `--script zh-Hant-HK`?'],
  ])('writes nothing and says why: %j', (args, reason) => {
    const { status, stderr } = content(...args);
    expect(stderr).toContain(reason);
    expect(status).toBe(2);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['news', 'news/old.mdx', 'news/section.yml']);
  });

  it('writes nothing that the check would find fault with', () => {
    const { status, stderr } = content('new', 'news/a', '--title', '老桥', '--script', 'zh-Hant');
    expect(stderr).toContain('wrong-script-character');
    expect(status).toBe(1);
    expect(() => read('news/a.mdx')).toThrow();
  });
});
