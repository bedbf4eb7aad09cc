import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';

import { isBuilt, stampBuild } from './stamp';

const project = process.cwd();
const noon = Date.parse('2026-03-01T12:00+08:00');
const hour = 60 * 60 * 1000;
let folder: string;

const write = (name: string, fields: string) => writeFileSync(`content/news/${name}.mdx`, `---\ntitle: 標題\nscript: zh-Hant\n${fields}\n---\n\n正文。\n`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shutong-stamp-'));
  process.chdir(folder);
  for (const made of ['content/news', 'out']) mkdirSync(made, { recursive: true });
  writeFileSync('out/index.html', '');
  write('due', 'publishedAt: 2026-03-01T14:00+08:00');
  write('later', 'publishedAt: 2026-03-05');
  write('draft', 'publishedAt: 2026-03-01T13:00+08:00\ndraft: true');
});
afterAll(() => {
  process.chdir(project);
  rmSync(folder, { recursive: true, force: true });
});

it('builds again from the moment a scheduled article is due, and not for a draft', async () => {
  await stampBuild(noon);
  expect(isBuilt(noon)).toBe(true);
  expect(isBuilt(noon + 2 * hour - 1)).toBe(true);
  expect(isBuilt(noon + 2 * hour)).toBe(false);
});

it('then waits for the next one', async () => {
  await stampBuild(noon + 2 * hour);
  expect(isBuilt(Date.parse('2026-03-04T23:59+08:00'))).toBe(true);
  expect(isBuilt(Date.parse('2026-03-05T00:00+08:00'))).toBe(false);
});

it('builds again after one for a later moment, which shows what is not yet due', async () => {
  await stampBuild(noon + 2 * hour);
  expect(isBuilt(noon)).toBe(false);
});

it('builds again when an article has changed', async () => {
  await stampBuild(noon);
  write('due', 'publishedAt: 2026-03-01T14:00+08:00\nsummary: 摘要');
  expect(isBuilt(noon)).toBe(false);
});
