import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import type { Problem } from '@/lib/problems/problem';

/** Each run of the command loads the dictionaries anew. */
vi.setConfig({ testTimeout: 60_000 });

/** Each article has a title of its own: no two alike stand in 千字文. */
const titles = [...'天地玄黃宇宙洪荒日月盈昃辰宿列張寒來暑往秋收冬藏閏餘成歲律呂調陽雲騰致雨露結為霜金生麗水玉出崑岡劍號巨闕珠稱夜光果珍李柰菜重芥薑海鹹河淡鱗潛羽翔'].values();

/** A good article, with lines exchanged for bad ones. */
const article = (changes: Record<string, string | null> = {}, body = '正文在這裡。') => {
  const fields: Record<string, string | null> = { title: `標題${titles.next().value}`, script: 'zh-Hant', publishedAt: '2026-03-01', ...changes };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
};

const good: Record<string, string | Uint8Array> = {
  'tags.yml': 'script: zh-Hant\ntags:\n  news: 新聞\n',
  'a/section.yml': 'title: 甲\nscript: zh-Hant\n',
  'a/bom-and-crlf.mdx': `\uFEFF${article().replaceAll('\n', '\r\n')}`,
  'a/crlf-draft-last.mdx': article({ draft: 'true' }).replaceAll('\n', '\r\n'),
  'a/claims.mdx': article({ redirectFrom: '[/news/1.html]' }),
  'a/橋.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"/>',
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
  ['a/braces.mdx', article({}, '<Figure src={file} alt="圖" />'), 'attribute-braces', 7],
  ['a/import.mdx', article({}, "import Chart from './chart'"), 'import-export', 7],
  ['a/export.mdx', article({}, 'export const a = 1'), 'import-export', 7],
  ['a/bytes.mdx', Buffer.concat([Buffer.from(article()), Buffer.from([0xb0, 0xa1])]), 'file-encoding', 8],
  ['a/empty.mdx', article({}, ''), 'body-empty', 6],
  ['a/damaged.mdx', article({}, '責<Damaged original="(zé)" />任'), 'damaged', 7],
  ['a/reviewed.mdx', article({ reviewed: '[他困了。]' }), 'reviewed-invalid', 5],
  ['a/reviewed-idle.mdx', article({ reviewed: "['他[困→睏]了。']" }), 'reviewed-idle', 5],
  ['a/doubtful.mdx', article({ script: 'zh-Hans', title: '标题' }, '发布里程，公布屋里，并排的面，历年发困。'), 'conversion-doubtful', 7],
  ['a/disagrees.mdx', article({}, '这篇文章说的是简体字，从头到尾都这样写。'), 'script-disagrees', 3],
  ['a/character.mdx', article({}, '這是我们說的。'), 'wrong-script-character', 7],
  ['a/taken.mdx', article({ redirectFrom: '[/old.html, /zh-Hant/a/loose]' }), 'redirect-live', 5],
  ['a/late-claim.mdx', article({ redirectFrom: '[/news/1.html]' }), 'redirect-twice', 5],
  ['a/updated.mdx', article({ updatedAt: '2026-02-01' }), 'date-early', 5],
  ['a/corrected.mdx', article({ corrections: '[{at: 2999-01-01, note: 改正}]' }), 'date-to-come', 5],
  ['a/script-link.mdx', article({}, '[點我](javascript:alert(1))'), 'link-unsafe', 7],
  ['a/attached.mdx', article({ attachments: '[{file: web.html, title: 網頁}]' }), 'file-runnable', 5],
  ['a/web.html', '<script src="code.js"></script>', 'file-runnable', 0],
  ['a/drawing.mdx', article({}, '![圖](active.svg)'), 'file-runnable', 7],
  ['a/active.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1" onload="alert(1)"/>', 'file-runnable', 0],
  ['a/dead.mdx', article({}, '見[另一篇](/a/no-such-page)。'), 'link-dead', 7],
  ['a/anchor.mdx', article({}, '見[另一節](#沒有)。'), 'anchor-dead', 7],
  ['a/variant-link.mdx', article({}, '見[另一篇](/zh-Hant/a/loose)。'), 'link-variant', 7],
  ['a/draft-link.mdx', article({}, '見[草稿](/a/crlf-draft-last)。'), 'link-unpublished', 7],
  ['a/old-link.mdx', article({}, '見[舊文](/news/1.html)。'), 'link-moved', 7],
  ['a/gloss.mdx', article({}, '這是責(zé)任。'), 'gloss-left', 7],
  ['a/glosses.mdx', article({}, '這是網(wang)(wang)站。'), 'gloss-left', 7],
  ['a/lost.mdx', article({}, '做好防?疫工作。'), 'character-lost', 7],
  ['a/lost-two.mdx', article({}, '朱??基先生說。'), 'character-lost', 7],
  ['a/replaced.mdx', article({}, '做好防\uFFFD疫工作。'), 'character-lost', 7],
  ['a/zero-width.mdx', article({}, '書\u200B同文。'), 'character-invisible', 7],
  ['a/private.mdx', article({}, '書\uE001同文。'), 'character-private', 7],
  ['a/entity.mdx', article({}, '書&amp;nbsp;同文。'), 'entity-left', 7],
  ['a/stuffed-title.mdx', article({ title: '百家樂|娛樂城|體育投注|線上賭場|真人荷官|六合彩' }), 'title-stuffed', 2],
  ['a/stuffed.mdx', article({}, '百家樂|娛樂城|體育投注|線上賭場|真人荷官|六合彩'), 'text-stuffed', 7],
  ['a/hidden.mdx', article({}, '正文。\n\n<div style="display:none">百家樂</div>'), 'text-hidden', 9],
  ['a/hidden.mdx', article({}, '正文。\n\n<div style="display:none">百家樂</div>'), 'html-shown', 9],
  ['a/hidden-link.mdx', article({}, '正文[](https://example.org/a)。'), 'link-hidden', 7],
  ['a/domain.mdx', article({}, '見[那裡](https://casino.example.net/)。'), 'link-domain', 7],
  ['a/no-alt.mdx', article({}, '![](橋.svg)'), 'alt-missing', 7],
  ['a/skips.mdx', article({}, '## 一\n\n#### 二\n\n正文。'), 'heading-skipped', 9],
  ['a/same-title.mdx', article({ title: '標題天' }), 'title-duplicate', 2],
  ['a/halfwidth.mdx', article({}, '他說,好。'), 'punctuation-halfwidth', 7],
  ['a/dots.mdx', article({}, '他說...好。'), 'ellipsis-dots', 7],
  ['a/fullwidth.mdx', article({}, '一共１２３人。'), 'digit-fullwidth', 7],
  ['a/blank-beside.mdx', article({}, '他說， 好。'), 'space-stray', 7],
  ['a/words.mdx', article({}, '他是<Variant zh-Hans="理发师" zh-Hant="美发師" />。'), 'variant-words-script', 7],
  ['a/columns.mdx', article({ terms: '[{zh-Hans: 题目, zh-Hant: 标題}]' }, '标題。'), 'variant-words-script', 5],
  ['a/shadowed.mdx', article({ terms: '[{zh-Hans: 程式, zh-Hant: 軟體}, {zh-Hans: 软件, zh-Hant: 軟體}]' }, '軟體。'), 'term-shadowed', 5],
];

let folder: string;

function write(files: Iterable<readonly [string, string | Uint8Array]>): void {
  for (const [file, contents] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), contents);
  }
}

/** As `npm run` starts them. */
const starts = {
  content: ['scripts/start-command.mjs', 'content'],
  build: ['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts'],
};

function run(script: keyof typeof starts, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...starts[script], ...args], {
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
    const expected = bad.filter(([file]) => file.endsWith('.mdx')).map(([file, , rule, line]) => (rule === 'path-duplicate' ? 'a/twice/section.yml:1 path-duplicate' : `${file}:${line} ${rule}`));
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
