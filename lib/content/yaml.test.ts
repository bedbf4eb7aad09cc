import { describe, expect, it } from 'vitest';

import { readYaml } from './yaml';

const at = { file: 'content/news/story.mdx', line: 2, column: 1 };

describe('readYaml', () => {
  it('reads text, numbers, lists and groups', () => {
    const { data, problems } = readYaml('title: 標題\norder: 3\ndraft: true\ntags: [a, b]\nsource:\n  name: 報社\n', at);
    expect(data).toEqual({ title: '標題', order: 3, draft: true, tags: ['a', 'b'], source: { name: '報社' } });
    expect(problems).toEqual([]);
  });

  it.each(['2026-03-01', '2026-03-01T09:30+08:00', 'yes', 'no', '12:30'])('leaves %s as text', (value) => {
    expect(readYaml(`field: ${value}`, at).data).toEqual({ field: value });
  });

  it('says where every value and every name stands, counted from the top of the file', () => {
    const { placeOf, placeOfKey } = readYaml('title: 標題\nauthors:\n  - name: 甲\n  - name: 乙\n    role: editor\n', at);
    expect(placeOf(['title'])).toEqual({ file: at.file, line: 2, column: 8 });
    expect(placeOf(['authors', 1, 'role'])).toEqual({ file: at.file, line: 6, column: 11 });
    expect(placeOfKey(['authors', 1], 'role')).toEqual({ file: at.file, line: 6, column: 5 });
  });

  it.each([
    ['summary', 'title: 標題\nsummary:\ntags: []\n'],
    ['summary', 'title: 標題\nsummary: # later\n\ntags: []\n'],
    ['tags', '{title: 標題,\n tags,\n order: 1}\n'],
  ])('says where `%s` stands though it has no value', (field, source) => {
    expect(readYaml(source, at).placeOf([field])).toMatchObject({ line: 3 });
  });

  it('gives the group around it as the place of what is not there', () => {
    expect(readYaml('title: 標題\nsource:\n  url: x\n', at).placeOf(['source', 'name'])).toMatchObject({ line: 4 });
    expect(readYaml('# 說明\n\ntitle: 標題\n', at).placeOf(['script'])).toMatchObject({ line: 4 });
  });

  it.each([
    ['a colon in a value', 'title: 標題\nsummary: 結論: 好\n', 3],
    ['a tab for blanks', 'title: 標題\nsource:\n\tname: 報社\n', 4],
    ['text after a quotation', 'title: "標題"之一\n', 2],
    ['the same field twice', 'title: 標題\nscript: zh-Hant\ntitle: 又一個\n', 4],
    ['a value that begins with @', 'title: 標題\nsummary: @某人\n', 3],
    ['a tag that would be code', 'title: 標題\nsummary: !!js/function "function () {}"\n', 3],
    ['a tag of its own', 'title: 標題\nsummary: !include secret.txt\n', 3],
    ['an alias', 'title: &name 標題\nsummary: *name\n', 3],
    ['an alias in a list', 'title: &name 標題\ntags: [a, *name]\n', 3],
    ['a merged group', 'source: &source {name: 報社}\ncover: {<<: *source}\n', 3],
    ['an alias without an anchor', 'title: 標題\nsummary: *強調*\n', 3],
  ])('refuses %s, on its line', (_, source, line) => {
    const { data, problems } = readYaml(source, at);
    expect(problems[0]).toMatchObject({ rule: 'yaml-invalid', severity: 'error', file: at.file, line });
    expect(data).toBeUndefined();
  });

  it.each<[string, object]>([
    ['summary: 結論: 好', { code: 'yaml-colon' }],
    ['title: 標題\n摘要\ndraft: true', { code: 'yaml-no-colon' }],
    ['title： 標題\nscript: zh-Hant', { code: 'yaml-wide-colon' }],
    ['tags: - a', { code: 'yaml-list' }],
    ['title: 標題\n摘要', { code: 'yaml-no-colon' }],
    ["summary: '沒有結尾\ndraft: true", { code: 'yaml-quotation', mark: "'" }],
    ['summary: "沒有結尾', { code: 'yaml-quotation', mark: '"' }],
    ['summary: "標題"之一', { code: 'yaml-behind' }],
    ['tags: [a, b', { code: 'yaml-bracket', bracket: ']' }],
    ['source: {name: a', { code: 'yaml-bracket', bracket: '}' }],
    ['source: {name: "a" url: b}', { code: 'yaml-comma' }],
    ['tags: [, a]', { code: 'yaml-comma-idle' }],
    ['source:\n  name: a\n url: b', { code: 'yaml-indent' }],
    ['source:\n\tname: a', { code: 'yaml-tab' }],
    ['title: a\ntitle: b', { code: 'yaml-twice' }],
    ['summary: @某人', { code: 'yaml-start', character: '@' }],
    ['summary: %某人', { code: 'yaml-start', character: '%' }],
    [String.raw`summary: "a\qb"`, { code: 'yaml-escape', sign: String.raw`\q` }],
    ['summary: !include secret.txt', { code: 'yaml-tag' }],
    ['summary: *強調*', { code: 'yaml-alias' }],
    ['a: b\n---\nc: d', { code: 'yaml-documents' }],
    ['summary: &a &b c', { code: 'yaml-other', said: 'A node can have at most one anchor' }],
  ])('says what is wrong with %j', (source, reason) => {
    expect(readYaml(`${source}\n`, at).problems.map(({ details }) => details)).toEqual([{ reason }]);
  });

  it('reports every broken line at once', () => {
    const { problems } = readYaml('title: 標題: 一\nsummary: @某人\n', at);
    expect(problems.map(({ line }) => line)).toEqual([2, 3]);
  });

  it.each([
    ['plain', 'summary: 甲乙发', '甲乙发'],
    ['plain on several lines', 'summary: 甲\n  乙\n\n  丙发', '甲 乙\n丙发'],
    ['in single quotation marks', "summary: '甲''乙''发'", "甲'乙'发"],
    ['in double quotation marks', String.raw`summary: "甲\"乙\u4e00\t\\发"`, '甲"乙一\t\\发'],
    ['with an escaped end of line', 'summary: "甲\\\n  乙发"', '甲乙发'],
    ['as a folded block', 'summary: >-\n  甲\n  乙\n\n  丙发\n', '甲 乙\n丙发'],
    ['as a literal block', 'summary: |\n  甲\n    乙\n  发\n', '甲\n  乙\n发\n'],
    ['as a literal block that begins with the character', 'summary: |2-\n  发甲\n', '发甲'],
    ['in a group', 'summary: {a: 甲, b: 乙发}', undefined],
  ])('finds a character of a text: %s', (_, source, value) => {
    const { data, placeWithin } = readYaml(`title: 一\n${source}`, at);
    const path = value === undefined ? ['summary', 'b'] : ['summary'];
    const text = value ?? '乙发';
    if (value !== undefined) expect(data).toMatchObject({ summary: value });
    const before = source.slice(0, source.indexOf('发')).split('\n');
    expect(placeWithin(path, text.indexOf('发'))).toEqual({ file: at.file, line: before.length + 2, column: before.at(-1)!.length + 1 });
  });

  it('takes an asterisk in the middle of text for text', () => {
    expect(readYaml('summary: 3 *4 是 12\n', at)).toMatchObject({ data: { summary: '3 *4 是 12' }, problems: [] });
  });

  it('holds a bomb of aliases off', () => {
    const bomb = ['a0: &a0 [x]', ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)].join('\n');
    expect(readYaml(bomb, at).problems[0]).toMatchObject({ rule: 'yaml-invalid', line: 3 });
  });
});
