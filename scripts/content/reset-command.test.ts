import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const files: Record<string, string> = {
  'tags.yml': 'script: zh-Hant\ntags:\n  news: 新聞\n',
  'terms/a.yml': '- {zh-Hans: 软件, zh-Hant-TW: 軟體}\n',
  'news/section.yml': 'title: 新聞\nscript: zh-Hant\n',
  'news/a.mdx': '---\ntitle: 標題\nscript: zh-Hant\npublishedAt: 2026-03-01\ntags: [news]\n---\n\n正文。\n',
  'news/_later/note.txt': '以後再說',
};

let project: string;
let folder: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'shutong-reset-'));
  folder = join(project, 'content');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

function git(...args: string[]): void {
  execFileSync('git', ['-C', project, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { stdio: 'pipe' });
}
function commit(): void {
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'all');
}
function content(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/start-command.mjs', 'content', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder, SHUTONG_LANG: 'en' },
  });
  return { status, stdout, stderr };
}
const there = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile()).sort();

describe('content reset', { timeout: 60_000 }, () => {
  it.each([
    [[], ['articles/first.mdx', 'articles/section.yml', 'tags.yml', 'terms/a.yml']],
    [['--script', 'zh-Hans'], ['articles/first.mdx', 'articles/section.yml', 'tags.yml', 'terms/a.yml']],
    [['--bare'], ['tags.yml', 'terms/a.yml']],
  ])('leaves a site that the strict check is content with, and git can undo it: %j', (options, expected) => {
    commit();
    const { status, stdout } = content('reset', '--yes', ...options);
    expect(status).toBe(0);
    expect(stdout).toContain('git checkout -- content');
    expect(there()).toEqual(expected);
    expect(content('check', '--strict').stdout).toContain(`No problems in ${options.includes('--bare') ? '0 articles' : '1 article'}.`);
    git('checkout', '--', 'content');
    expect(there()).toEqual(expect.arrayContaining(Object.keys(files)));
  });

  it.each([
    ['is in no repository', () => undefined, 'not kept in git'],
    ['has a change', () => (commit(), writeFileSync(join(folder, 'news/a.mdx'), files['news/a.mdx']!.replace('正文', '改了'))), ' M content/news/a.mdx'],
    ['has a file that git ignores', () => (writeFileSync(join(project, '.gitignore'), '*.bak\n'), commit(), writeFileSync(join(folder, 'news/a.bak'), '')), '!! content/news/a.bak'],
    ['has a new file', () => (commit(), writeFileSync(join(folder, 'news/b.mdx'), '')), '?? content/news/b.mdx'],
  ])('changes nothing where the content %s, unless it is forced to', (_, prepare, reason) => {
    prepare();
    const before = there();
    const { status, stderr } = content('reset', '--yes');
    expect(stderr).toContain(reason);
    expect(status).toBe(1);
    expect(there()).toEqual(before);
    expect(content('reset', '--yes', '--force').status).toBe(0);
    expect(there()).toContain('articles/first.mdx');
  });

  it('changes nothing without --yes where nobody can be asked', () => {
    commit();
    const { status, stderr } = content('reset');
    expect(stderr).toContain('add `--yes`');
    expect(status).toBe(2);
    expect(there()).toEqual(Object.keys(files).sort());
  });
});
