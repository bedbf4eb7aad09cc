import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

import { decodeSource } from '@/lib/content/source-file';

import { writeToContent } from './write-to-content';

import type { OverrideEdit } from '@/lib/content/write-override';

const project = process.cwd();
const text = '---\ntitle: 標題\n---\n\n他困了。\n';
const edit: OverrideEdit = { kind: 'item', field: 'reviewed', item: "- '他[困→睏]了。'" };
const source = (path: string) => decodeSource(path, `content/${path}`, Buffer.from(text));

beforeEach(() => {
  process.chdir(mkdtempSync(join(tmpdir(), 'shutong-write-')));
  mkdirSync('content/news', { recursive: true });
  mkdirSync('elsewhere');
  for (const file of ['content/news/a.mdx', 'content/news/a.txt', 'elsewhere/b.mdx']) writeFileSync(file, text);
});
afterAll(() => process.chdir(project));

describe('writeToContent', () => {
  it('writes into a file that is as it was read', () => {
    expect(writeToContent(source('news/a.mdx'), edit)).toBe('written');
    expect(readFileSync('content/news/a.mdx', 'utf8')).toBe(text.replace('---\n\n', "reviewed:\n  - '他[困→睏]了。'\n---\n\n"));
  });

  it('leaves a file alone that has changed since', () => {
    writeFileSync('content/news/a.mdx', `${text}又及。\n`);
    expect(writeToContent(source('news/a.mdx'), edit)).toBe('changed-since');
    expect(readFileSync('content/news/a.mdx', 'utf8')).toBe(`${text}又及。\n`);
  });

  it('leaves a file alone whose frontmatter cannot take the line', () => {
    const broken = text.replace('title', 'reviewed');
    writeFileSync('content/news/a.mdx', broken);
    expect(writeToContent(decodeSource('news/a.mdx', '', Buffer.from(broken)), edit)).toBe('not-possible');
  });

  it.each([
    ['a way out', '../elsewhere/b.mdx'],
    ['a link out', 'news/link.mdx'],
    ['a linked folder', 'linked/b.mdx'],
    ['a file that is gone', 'news/gone.mdx'],
    ['another kind of file', 'news/a.txt'],
  ])('writes nothing through %s', (_, path) => {
    symlinkSync(join(process.cwd(), 'elsewhere/b.mdx'), 'content/news/link.mdx');
    symlinkSync(join(process.cwd(), 'elsewhere'), 'content/linked');
    expect(writeToContent(source(path), edit)).toBe('unknown');
    expect([readFileSync('elsewhere/b.mdx', 'utf8'), readFileSync('content/news/a.txt', 'utf8')]).toEqual([text, text]);
    rmSync('content/linked');
  });
});
