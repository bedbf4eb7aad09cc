import { describe, expect, it } from 'vitest';
import type { z } from 'zod';

import { readFields } from './read-fields';
import { articleFields, sectionFields, tagsFields, termList, termsFields, variantFields, type ArticleFields } from './schemas';

const problemsOf = (schema: z.ZodType, yaml: string) =>
  readFields(yaml, { file: 'content/file', line: 1, column: 1 }, schema).problems.map(({ line, rule, message }) => ({ line, rule, message }));

const required = 'title: 標題\nscript: zh-Hant\npublishedAt: 2026-03-01\n';
const articleProblems = (more: string) => problemsOf(articleFields, required + more);

describe('articleFields', () => {
  it('takes an article that has everything', () => {
    const fields = {
      title: '標題',
      script: 'zh-Hant-HK',
      publishedAt: '2026-03-01T09:30+08:00',
      summary: '摘要',
      updatedAt: '2026-03-02',
      source: { name: '報社', url: 'https://example.org/新聞' },
      authors: [{ name: '甲', role: 'correspondent' }, { name: '乙' }],
      tags: ['news'],
      cover: { src: 'cover.jpg', alt: '', caption: '圖說', credit: '丙' },
      draft: false,
      terms: [{ 'zh-Hans': '软件', 'zh-Hant-TW': '軟體', note: '地區用詞' }, { keep: '于右任' }],
      redirectFrom: ['/news/2020/t123.html'],
      corrections: [{ at: '2026-03-02', note: '改正' }],
      reviewed: ['他[发→發]了。'],
      attachments: [{ file: 'report.pdf', title: '報告' }],
    } satisfies ArticleFields;
    expect(articleFields.parse(fields)).toEqual(fields);
  });

  it.each([
    ['他困得睁不开眼。', 'it marks no character'],
    ['他[困->睏]得。', '`[困->睏]` has another arrow than →'],
    ['[困→睏]', 'it should be a sentence in quotation marks'],
  ])('refuses the entry %s of `reviewed`', (entry, reason) => {
    const message = `This entry of \`reviewed\` cannot be read: ${reason}.`;
    expect(articleProblems(`reviewed:\n  - ${entry}`)).toEqual([{ line: 5, rule: 'reviewed-invalid', message }]);
  });

  it.each(['title', 'script', 'publishedAt'])('needs `%s`', (field) => {
    const yaml = required.split('\n').filter((line) => !line.startsWith(`${field}:`)).join('\n');
    expect(problemsOf(articleFields, yaml)).toMatchObject([{ rule: 'field-missing', message: `There is no \`${field}\`.` }]);
  });

  it.each([
    ['publishedAt: 2026-02-31', '`publishedAt` is "2026-02-31": there is no such day.'],
    ['publishedAt: 2026-03-01T25:00+08:00', '`publishedAt` is "2026-03-01T25:00+08:00": there is no such time.'],
    ['publishedAt: 2026-03-01T09:30', '`publishedAt` is "2026-03-01T09:30": the time has no offset from UTC.'],
    ['publishedAt: March 1', '`publishedAt` is "March 1": that is no ISO 8601 date.'],
  ])('refuses %s', (line, message) => {
    expect(problemsOf(articleFields, `title: 標題\nscript: zh-Hant\n${line}\n`)).toEqual([{ line: 3, rule: 'date-invalid', message }]);
  });

  it.each([
    ['updatedAt: 2026-02-31', 4, 'date-invalid'],
    ['corrections:\n  - at: 2026-02-31\n    note: 改正', 5, 'date-invalid'],
    ['corrections:\n  - at: 2026-03-02', 5, 'field-missing'],
    ['source:\n  name: 報社\n  url: javascript:alert(1)', 6, 'url-invalid'],
    ['source:\n  name: 報社\n  url: //example.org/', 6, 'url-invalid'],
    ['source:\n  name: 報社\n  url: www.example.org', 6, 'url-invalid'],
    ['source:\n  name: 報社\n  url: "https://example.org/a b"', 6, 'url-invalid'],
    ['source:\n  name: 報社\n  url: "https:///a"', 6, 'url-invalid'],
    ['source:\n  name: 報社\n  url:', 6, 'field-blank'],
    ['authors:\n  - name: 甲\n    role: cook', 6, 'field-value'],
    ['cover:\n  alt: 圖', 5, 'field-missing'],
    ['attachments:\n  - file: report.pdf', 5, 'field-missing'],
    ['redirectFrom: /old.html', 4, 'field-type'],
    ['draft: "true"', 4, 'field-type'],
  ])('refuses %j', (more, line, rule) => {
    expect(articleProblems(more)).toMatchObject([{ line, rule }]);
  });

  it.each(['/old.html', '/news/2020/t123.html', '/舊文', '/a..b.html', '/%E8%88%8A%E6%96%87/1.html', '/show.php', '/zh-Hant/old'])('redirects from %s', (path) => {
    expect(articleProblems(`redirectFrom: [${path}]`)).toEqual([]);
  });

  it.each([
    ['old.html', 'it is no path'],
    ['https://example.org/old.html', 'it is no path'],
    ['//example.org/old.html', 'it is no path'],
    ['/../old.html', 'it climbs out with `..`'],
    ['/news/../../old.html', 'it climbs out with `..`'],
    ['/old page.html', 'it has a blank or a backslash in it'],
    ['/\\example.org', 'it has a blank or a backslash in it'],
    ['/%2E%2E/old.html', 'it climbs out with `..`'],
    ['/a%2Fb.html', 'it hides a slash or a control character'],
    ['/%D0%C2%CE%C5.html', 'what is percent-encoded in it is no UTF-8'],
    ['/show.asp?id=12', 'hosts look for what stands before a `?` or `#` alone'],
    ['/old.html/print', 'a page’s file name stands in the middle of it'],
  ])('does not redirect from %s: %s', (path, reason) => {
    expect(articleProblems(`redirectFrom:\n  - '${path}'`)).toEqual([
      { line: 5, rule: 'redirect-invalid', message: `The old address "${path}" cannot be redirected: ${reason}.` },
    ]);
  });
});

describe('termList', () => {
  it.each([
    ['{zh-Hnas: 软件, zh-Hant: 軟件}', 'there is no column `zh-Hnas`, only `zh-Hans`'],
    ['{en: software, zh-Hans: 软件, zh-Hant: 軟件}', 'there is no column `en`'],
    ['{zh-Hans: 软件}', 'it needs the words of at least two variants'],
    ['{zh-Hans: 软件, note: 一個}', 'it needs the words of at least two variants'],
    ['{note: 什麼都沒有}', 'it needs the words of at least two variants'],
    ['{keep: 于右任, zh-Hans: 于右任}', '`keep` stands with other columns'],
    ['{zh-Hans: 软件, zh-Hant: ""}', '`zh-Hant` has no text'],
    ['{zh-Hans: 2026, zh-Hant: 二}', '`zh-Hans` has no text'],
    ['{keep: }', '`keep` has no text'],
  ])('refuses the row %s', (row, reason) => {
    expect(problemsOf(termList, `- {keep: 于右任}\n- ${row}\n`)).toEqual([
      { line: 2, rule: 'term-invalid', message: `This term can't be used: ${reason}.` },
    ]);
  });

  it.each([
    ['- 于右任', 'field-type'],
    ['- [于右任]', 'field-type'],
    ['-', 'field-blank'],
  ])('refuses %j, which is no row', (row, rule) => {
    expect(problemsOf(termList, `- {keep: 于右任}\n${row}\n`)).toMatchObject([{ line: 2, rule }]);
  });

  it('may stand under a name, and under no other', () => {
    expect(problemsOf(termsFields, 'terms:\n  - {keep: 于右任}\n')).toEqual([]);
    expect(problemsOf(termsFields, 'terms:\n  - {keep: 于右任}\nscript: zh-Hans\n')).toMatchObject([{ line: 3, rule: 'field-unknown' }]);
  });
});

describe('variantFields', () => {
  it('takes a title, a summary or neither', () => {
    expect(problemsOf(variantFields, 'title: 標題\nsummary: 摘要\n')).toEqual([]);
    expect(problemsOf(variantFields, '{}')).toEqual([]);
  });

  it.each(['script: zh-Hant-HK', 'publishedAt: 2026-03-01', 'tags: [news]'])('leaves all else to the article: %s', (line) => {
    expect(problemsOf(variantFields, `title: 標題\n${line}\n`)).toMatchObject([{ line: 2, rule: 'field-unknown' }]);
  });
});

describe('sectionFields', () => {
  it('takes a topic with its slogan', () => {
    expect(problemsOf(sectionFields, 'title: 專題\nscript: zh-Hant\nkind: topic\nslogan: 眾志成城\norder: 2\nsummary: 摘要\n')).toEqual([]);
  });

  it.each([
    ['kind: subject', 'field-value'],
    ['order: first', 'field-type'],
    ['slogan:', 'field-blank'],
    ['publishedAt: 2026-03-01', 'field-unknown'],
  ])('refuses %s', (line, rule) => {
    expect(problemsOf(sectionFields, `title: 專題\nscript: zh-Hant\n${line}\n`)).toMatchObject([{ line: 3, rule }]);
  });
});

describe('tagsFields', () => {
  it.each([
    ['tags:\n  排版: 排版', 3, 'slug-invalid'],
    ['tags:\n  Type: 排版', 3, 'slug-invalid'],
    ['tags:\n  type:', 3, 'field-blank'],
    ['tags: [type]', 2, 'field-type'],
    ['tag: {type: 排版}\ntags: {}', 2, 'field-unknown'],
  ])('refuses %j', (yaml, line, rule) => {
    expect(problemsOf(tagsFields, `script: zh-Hant\n${yaml}\n`)).toMatchObject([{ line, rule }]);
  });

  it('says which variant the titles are in', () => {
    expect(problemsOf(tagsFields, 'tags:\n  type: 排版\n')).toMatchObject([{ rule: 'field-missing', message: 'There is no `script`.' }]);
  });
});
