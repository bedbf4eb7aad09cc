import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { launchBrowser } from './browser';

import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';

/** As long as a slow machine may take; on a quick one each change shows within a second. */
const patience = 20_000;
const liveDir = '.shutong/live-test';
const article = (title: string, body: string, more = '') => `---\ntitle: ${title}\nscript: zh-Hans\npublishedAt: 2026-03-01\n${more}---\n\n${body}\n`;

let folder: string;
let origin: string;
let browser: Browser;
let page: Page;
let dev: ChildProcess;
let output = '';

const at = (file: string) => join(folder, 'content', file);
const read = (file: string) => readFileSync(at(file), 'utf8');
const remove = (file: string) => rmSync(at(file));

function write(file: string, text: string): void {
  mkdirSync(dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
}

async function shows(text: string): Promise<void> {
  await page.getByText(text).first().waitFor({ timeout: patience });
}

async function statusOf(path: string): Promise<number> {
  return (await fetch(origin + path)).status;
}

async function showsNoMore(text: string): Promise<void> {
  await page.waitForFunction((gone) => !document.body.innerText.includes(gone), text, { timeout: patience });
}

async function says(text: string): Promise<void> {
  await vi.waitFor(() => expect(output).toContain(text), { timeout: patience });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shutong-live-'));
  write('tags.yml', 'script: zh-Hans\ntags:\n  weather: 天气\n');
  write('terms/site.yml', '- {zh-Hans: 软件, zh-Hant: 軟體}\n');
  write('news/section.yml', 'title: 新闻\nscript: zh-Hans\n');
  write('news/one.mdx', article('第一篇', '这是软件。', 'tags: [weather]\n'));
  write('news/broken-from-the-start.mdx', article('坏的', '<Figrue />'));
  const probe = createServer().listen(0);
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  origin = `http://localhost:${port}`;
  dev = spawn(process.execPath, ['scripts/run.mjs', 'dev'], {
    env: { ...process.env, CONTENT_DIR: at('.'), LIVE_DIR: liveDir, PORT: String(port), SHUTONG_LANG: 'en', BASE_PATH: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [dev.stdout!, dev.stderr!]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  browser = await launchBrowser();
  page = await browser.newPage({ locale: 'zh-TW' }); // the terminal goes before it
  await says('Ready');
}, 90_000);

afterAll(async () => {
  await browser?.close();
  if (dev && dev.exitCode === null) {
    dev.kill('SIGTERM');
    await once(dev, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
  rmSync(liveDir, { recursive: true, force: true });
}, 30_000);

describe('live editing', () => {
  it('starts with errors in the content: says them, and shows the rest', async () => {
    await page.goto(`${origin}/zh-Hant/news/one`);
    await shows('這是軟體。');
    await shows('broken-from-the-start.mdx:7:1');
    expect(output).toContain('broken-from-the-start.mdx:7:1 error component-unknown');
    expect(output).toContain('Not shown, since there is no good version yet');
  });

  it('says on the page of an article that never was good why it is not shown, and shows it once it is', async () => {
    expect(await statusOf('/zh-Hant/news/broken-from-the-start')).toBe(404);
    await page.goto(`${origin}/zh-Hant/news/broken-from-the-start`);
    await shows('The file has errors and never was good');
    write('news/broken-from-the-start.mdx', article('好的', '补好了。'));
    await shows('補好了。');
  });

  it('follows an edit, a break and the mending of an article', async () => {
    await page.goto(`${origin}/zh-Hant/news/one`);
    write('news/one.mdx', article('第一篇', '改过的软件。', 'tags: [weather]\n'));
    await shows('改過的軟體。');
    write('news/one.mdx', article('第一篇', '改坏了。\n\n<Figrue />'));
    await shows('its last good version is shown');
    await shows('There is no component <Figrue>.');
    await shows('改過的軟體。');
    await says('Until it is mended, the last good version is shown of');
    write('news/two.mdx', article('第二篇', '别的照样更新。'));
    await page.goto(`${origin}/zh-Hant/news`);
    await shows('第二篇');
    await page.goto(`${origin}/zh-Hant/news/one`);
    write('news/one.mdx', article('第一篇', '又好了。', 'tags: [weather]\n'));
    await shows('又好了。');
    await showsNoMore('its last good version is shown');
    await says('no problems');
  });

  it('follows an article that is added, renamed and deleted', async () => {
    write('news/three.mdx', article('第三篇', '新的一篇。'));
    await expect.poll(() => statusOf('/zh-Hant/news/three'), { timeout: patience }).toBe(200);
    await page.goto(`${origin}/zh-Hant/news/three`);
    await shows('新的一篇。');
    renameSync(at('news/three.mdx'), at('news/four.mdx'));
    await showsNoMore('新的一篇。');
    await page.goto(`${origin}/zh-Hant/news/four`);
    await shows('新的一篇。');
    remove('news/four.mdx');
    await showsNoMore('新的一篇。');
    await page.goto(`${origin}/zh-Hant/news`);
    await showsNoMore('第三篇');
  });

  it('follows a section: renamed, broken, mended, added and taken away with its folder', async () => {
    await page.goto(`${origin}/zh-Hant/news/one`);
    write('news/section.yml', 'title: 要闻\nscript: zh-Hans\n');
    await shows('要聞');
    write('news/section.yml', 'titel: 坏了\nscript: zh-Hans\n');
    await shows('section.yml:1:1');
    await shows('要聞');
    write('news/section.yml', 'title: 头条\nscript: zh-Hans\n');
    await shows('頭條');
    write('more/section.yml', 'title: 更多\nscript: zh-Hans\n');
    write('more/five.mdx', article('第五篇', '在别处。'));
    await shows('更多');
    rmSync(at('more'), { recursive: true });
    await showsNoMore('更多');
  });

  it('follows tags: renamed, broken and mended', async () => {
    await page.goto(`${origin}/zh-Hant/tags`);
    await shows('天氣');
    write('tags.yml', 'script: zh-Hans\ntags:\n  weather: 气候\n');
    await shows('氣候');
    write('tags.yml', 'script: zh-Hans\ntags: [weather\n');
    await shows('tags.yml:');
    await shows('氣候');
    write('tags.yml', 'script: zh-Hans\ntags:\n  weather: 气象\n');
    await shows('氣象');
  });

  it('follows terms: edited, broken and mended', async () => {
    write('news/one.mdx', article('第一篇', '还是软件。', 'tags: [weather]\n'));
    await page.goto(`${origin}/zh-Hant/news/one`);
    await shows('還是軟體。');
    write('terms/site.yml', '- {zh-Hans: 软件, zh-Hant: 程式}\n');
    await shows('還是程式。');
    write('terms/site.yml', '- {zh-Hans: 软件, zh-Hnat: 程式}\n');
    await shows('terms/site.yml:1');
    await shows('還是程式。');
    remove('terms/site.yml');
    await shows('還是軟件。');
  });

  it('follows a hand-written variant: added, broken, mended and deleted', async () => {
    write('news/one.zh-Hant.mdx', '---\ntitle: 親手寫的\n---\n\n手寫的一段。\n');
    await shows('手寫的一段。');
    write('news/one.zh-Hant.mdx', '---\ntitle: 親手寫的\n---\n\n<Figrue />\n');
    await shows('one.zh-Hant.mdx:5:1');
    await shows('手寫的一段。');
    write('news/one.zh-Hant.mdx', '---\ntitle: 親手寫的\n---\n\n手寫的另一段。\n');
    await shows('手寫的另一段。');
    remove('news/one.zh-Hant.mdx');
    await shows('還是軟件。');
  });
});

/** Sends a wish to write as some page would. */
async function wish(headers: Record<string, string>, body = '{"path":"news/one","hash":"","place":"0","offer":"reviewed"}', method = 'POST'): Promise<number> {
  const { port } = new URL(origin);
  const sent = request({ host: '127.0.0.1', port, path: '/editor/write', method, headers: { Host: `localhost:${port}`, Origin: origin, 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)), ...headers } });
  sent.end(body);
  const [answer] = (await once(sent, 'response')) as [{ statusCode: number; resume: () => void }];
  answer.resume();
  return answer.statusCode;
}

describe('the editor page', () => {
  it('lists every article with its state, its problems and what is doubtful', async () => {
    write('news/draft.mdx', article('草稿一篇', '正文。', 'draft: true\n'));
    write('news/later.mdx', article('以后的一篇', '正文。').replace('2026-03-01', '2096-03-01'));
    write('news/doubt.mdx', article('存疑的一篇', '这是谁的表？'));
    write('news/bad.mdx', article('坏的一篇', '<Figrue />'));
    await page.goto(`${origin}/editor?lang=en`);
    const row = (title: string) => page.getByRole('row').filter({ hasText: title });
    await row('存疑的一篇').waitFor({ timeout: patience });
    await row('news/bad').waitFor({ timeout: patience });
    expect(await row('草稿一篇').innerText()).toContain('draft');
    expect(await row('以后的一篇').innerText()).toMatch(/scheduled for .*2096/u);
    expect((await row('存疑的一篇').getByRole('cell').allInnerTexts()).slice(1)).toEqual(['published', '0', '1', '1']);
    expect((await row('news/bad').getByRole('cell').allInnerTexts()).slice(2)).toEqual(['1', '0', '0']);
    await page.getByRole('searchbox').fill('doubt');
    expect(await page.getByRole('row').count()).toBe(2);
  });

  it('words problems in the language of its terminal, or in the one that is asked for', async () => {
    for (const [query, words] of [['', 'There is no component <Figrue>.'], ['?lang=zh-Hans', '没有 <Figrue> 这个组件。'], ['?lang=zh-Hant', '沒有 <Figrue> 這個組件。']] as const) {
      await page.goto(`${origin}/editor/article/news/bad${query}`);
      expect(await page.locator('.desk-problems').innerText()).toContain(words);
    }
  });

  it('shows two variants side by side, and writes what is chosen for a doubtful place into the file', async () => {
    await page.goto(`${origin}/editor/article/news/doubt?lang=en`);
    const cells = page.locator('.desk-cell[data-kind=block]');
    expect(await cells.allInnerTexts()).toEqual(['这是谁的表？', '這是誰的表？']);
    expect(await cells.nth(1).locator('[data-place]').innerText()).toBe('表');
    await cells.nth(1).locator('[data-place]').focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog');
    expect(await panel.innerText()).toMatch(/Chosen: 表, \d+ % sure/u);
    await page.keyboard.press('Escape');
    expect(await panel.count()).toBe(0);
    await page.keyboard.press('Enter');
    const before = read('news/doubt.mdx');
    await panel.getByRole('button', { name: 'Write into the file' }).first().click();
    await shows('No doubtful place is open.');
    expect(read('news/doubt.mdx')).toBe(before.replace('---\n\n', "reviewed:\n  - 这是谁的[表→表]？\n---\n\n"));
  });

  it('writes the other character inline, and the page follows', async () => {
    write('news/doubt.mdx', article('存疑的一篇', '这是谁的表？'));
    await page.locator('.desk-cell [data-place]').first().waitFor({ timeout: patience });
    await page.locator('.desk-cell [data-place]').first().click();
    await page.getByRole('listitem').filter({ hasText: '錶 here' }).getByRole('button', { name: 'Write into the file' }).click();
    await expect.poll(() => page.locator('.desk-cell[data-kind=block]').nth(1).innerText(), { timeout: patience }).toBe('這是誰的錶？');
    expect(read('news/doubt.mdx')).toContain('<Variant ');
  });

  it('refuses what comes from elsewhere, is no JSON, is too long or not POST, and writes nothing', async () => {
    const before = read('news/one.mdx');
    const { port } = new URL(origin);
    expect(await wish({ Origin: 'https://evil.example' })).toBe(403);
    expect(await wish({ Host: `evil.example:${port}`, Origin: `http://evil.example:${port}` })).toBe(403);
    expect(await wish({ 'Content-Type': 'text/plain' })).toBe(415);
    expect(await wish({}, JSON.stringify({ path: 'a'.repeat(5000) }))).toBe(413);
    expect(await wish({}, 'no JSON')).toBe(400);
    expect(await wish({}, 'null')).toBe(400);
    expect(await wish({}, '', 'GET')).toBe(405);
    expect(await wish({}, JSON.stringify({ path: '../../package', hash: '', place: '0', offer: 'reviewed' }))).toBe(409);
    expect(await wish({})).toBe(409);
    expect(read('news/one.mdx')).toBe(before);
  });

  it('never writes through a link that leads out of the content folder', async () => {
    const outside = join(folder, 'outside.mdx');
    writeFileSync(outside, article('外面的一篇', '这是谁的表？'));
    symlinkSync(outside, at('news/outside.mdx'));
    cpSync(at('news/one.mdx'), at('news/six.mdx'));
    // Once a file that was added after it is shown, the link has been looked at.
    await expect.poll(() => statusOf('/zh-Hant/news/six'), { timeout: patience }).toBe(200);
    expect(await statusOf('/zh-Hant/news/outside')).toBe(404);
    await page.goto(`${origin}/editor/article/news/outside?lang=en`);
    await shows('There is no such article');
    expect(await page.locator('[data-place]').count()).toBe(0);
  });
});
