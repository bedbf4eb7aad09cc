import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import type { Problem } from '@/lib/problems/problem';

/** Each run of the command loads the dictionaries anew. */
vi.setConfig({ testTimeout: 60_000 });

/** A good article, with lines exchanged for bad ones. */
const article = (changes: Record<string, string | null> = {}, body = '正文在這裡。') => {
  const fields: Record<string, string | null> = { title: '標題', script: 'zh-Hant', publishedAt: '2026-03-01', ...changes };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
};

const good: Record<string, string | Uint8Array> = {
  'tags.yml': 'script: zh-Hant\ntags:\n  news: 新聞\n',
  'a/section.yml': 'title: 甲\nscript: zh-Hant\n',
  'a/bom-and-crlf.mdx': `\uFEFF${article().replaceAll('\n', '\r\n')}`,
  'a/crlf-draft-last.mdx': article({ draft: 'true' }).replaceAll('\n', '\r\n'),
  'a/claims.mdx': article({ redirectFrom: '[/news/1.html]' }),
  'a/loose.mdx': article({}, '增長率<5%，{註}，a<b，{ 也不要緊 }，<WHO>。'),
};

/** File, its contents, and where and by which rule it is reported. */
const bad: [file: string, contents: string | Uint8Array, rule: string, line: number][] = [
  ['a/no-title.mdx', article({ title: null }), 'field-missing', 2],
  ['a/number.mdx', article({ title: '2026' }), 'field-type', 2],
  ['a/blank.mdx', article({ summary: '"  "' }), 'field-blank', 5],
  ['a/unknown-field.mdx', article({ sumary: '一' }), 'field-unknown', 5],
  ['a/no-such-day.mdx', article({ publishedAt: '2026-02-31' }), 'date-invalid', 4],
  ['a/no-offset.mdx', article({ publishedAt: '2026-03-01T09:30' }), 'date-invalid', 4],
  ['a/script.mdx', article({ script: 'zh-TW' }), 'field-value', 3],
  ['a/tag.mdx', article({ tags: '[nwes]' }), 'tag-unknown', 5],
  ['b/no-section.mdx', article(), 'section-missing', 1],
  ['a/component.mdx', article({}, '一。\n\n<Figrue src="a.png" />'), 'component-unknown', 9],
  ['a/twice.mdx', article(), 'path-duplicate', 1],
  ['a/search.mdx', article(), 'slug-reserved', 1],
  ['a/新聞.mdx', article(), 'slug-invalid', 1],
  ['a/picture.mdx', article({}, '![橋](bridge.jpg)'), 'file-missing', 7],
  ['a/yaml.mdx', article({ summary: '他說: "好"' }), 'yaml-invalid', 5],
  ['a/unclosed.mdx', article({}, '<Callout>\n\n沒有關上。'), 'component-unclosed', 7],
  ['a/braces.mdx', article({}, '<Figure src={file} />'), 'attribute-braces', 7],
  ['a/import.mdx', article({}, "import Chart from './chart'"), 'import-export', 7],
  ['a/export.mdx', article({}, 'export const a = 1'), 'import-export', 7],
  ['a/bytes.mdx', Buffer.concat([Buffer.from(article()), Buffer.from([0xb0, 0xa1])]), 'file-encoding', 8],
  ['a/empty.mdx', article({}, ''), 'body-empty', 6],
  ['a/damaged.mdx', article({}, '責<Damaged original="(zé)" />任'), 'damaged', 7],
  ['a/reviewed.mdx', article({ reviewed: '[他困了。]' }), 'reviewed-invalid', 5],
  ['a/reviewed-idle.mdx', article({ reviewed: "['他[困→睏]了。']" }), 'reviewed-idle', 5],
  ['a/doubtful.mdx', article({ script: 'zh-Hans', title: '标题' }, '发布里程，公布屋里，并排的面，历年发困。'), 'conversion-doubtful', 7],
  ['a/disagrees.mdx', article({}, '这篇文章说的是简体字。'), 'script-disagrees', 3],
  ['a/character.mdx', article({}, '這是我们說的。'), 'wrong-script-character', 7],
  ['a/taken.mdx', article({ redirectFrom: '[/old.html, /zh-Hant/a/loose]' }), 'redirect-live', 5],
  ['a/late-claim.mdx', article({ redirectFrom: '[/news/1.html]' }), 'redirect-twice', 5],
  ['a/updated.mdx', article({ updatedAt: '2026-02-01' }), 'date-early', 5],
  ['a/corrected.mdx', article({ corrections: '[{at: 2999-01-01, note: 改正}]' }), 'date-to-come', 5],
  ['a/script-link.mdx', article({}, '[點我](javascript:alert(1))'), 'link-unsafe', 7],
];

let folder: string;

function write(files: Iterable<readonly [string, string | Uint8Array]>): void {
  for (const [file, contents] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), contents);
  }
}

function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', `scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder },
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shutong-content-'));
  write(Object.entries(good));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('content check', () => {
  it('is content with good articles, with byte order mark, CRLF and loose signs', () => {
    expect(run('content', 'check', '--strict')).toEqual({ status: 0, stdout: expect.stringContaining('No problems in 4 articles.') as string, stderr: '' });
  });

  it('reports every bad file at once, with rule and line', () => {
    write([...bad.map(([file, contents]) => [file, contents] as const), ['a/twice/section.yml', 'title: 乙\nscript: zh-Hant\n']]);
    const { status, stdout, stderr } = run('content', 'check', '--json');
    const { problems } = JSON.parse(stdout) as { problems: Problem[] };
    const name = folder.split('/').at(-1)!;
    const found = problems.map(({ file, rule, line }) => `${file.slice(name.length + 1)}:${line} ${rule}`);
    const expected = bad.map(([file, , rule, line]) => (rule === 'path-duplicate' ? 'a/twice/section.yml:1 path-duplicate' : `${file}:${line} ${rule}`));
    expect(found.sort()).toEqual(expected.sort());
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  it('says of every problem what is wrong and how to mend it', () => {
    const { problems } = JSON.parse(run('content', 'check', '--json').stdout) as { problems: Problem[] };
    for (const { message, fix, rule, column } of problems) {
      expect(message, rule).toMatch(/\S.*\.$/u);
      expect(fix, rule).toMatch(/\S.*[.?]$/u);
      expect(column, rule).toBeGreaterThanOrEqual(1);
    }
  });
});

describe('a build of bad content', () => {
  it('stops before it makes anything, lists all problems and shows no stack trace', () => {
    const { status, stdout, stderr } = run('build');
    expect(status).toBe(1);
    for (const [, , rule] of bad) expect(stdout).toContain(` ${rule} `);
    expect(stdout).toMatch(/\d+ errors and \d+ warnings in \d+ files/u);
    expect(stdout + stderr).not.toMatch(/^\s+at .*:\d+:\d+/mu);
  });
});
