import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { readFields } from './read-fields';

import type { Problem } from '@/lib/problems/problem';

const text = z.string().regex(/\S/u);
const schema = z.strictObject({
  title: text,
  script: z.enum(['zh-Hans', 'zh-Hant']),
  summary: text.optional(),
  draft: z.boolean().optional(),
  tags: z.array(text).optional(),
  source: z.strictObject({ name: text, url: text.optional() }).optional(),
  authors: z.array(z.strictObject({ name: text, role: z.enum(['reporter', 'editor']).optional() })).optional(),
});

const read = (yaml: string) => readFields(yaml, { file: 'content/news/story.mdx', line: 2, column: 1 }, schema);
const good = 'title: 標題\nscript: zh-Hant\n';
const inShort = ({ line, rule, message, fix }: Problem) => ({ line, rule, message, fix });

describe('readFields', () => {
  it('gives the fields where nothing is wrong, and knows where each stands', () => {
    const { fields, problems, placeOf } = read(`${good}tags: [a, b]\n`);
    expect(fields).toEqual({ title: '標題', script: 'zh-Hant', tags: ['a', 'b'] });
    expect(problems).toEqual([]);
    expect(placeOf(['tags', 1])).toEqual({ file: 'content/news/story.mdx', line: 4, column: 11 });
  });

  it.each([
    ['missing', 'title: 標題\n', { line: 2, rule: 'field-missing', message: 'There is no `script`.', fix: 'Add a line `script: zh-Hant`.' }],
    ['missing in a group', `${good}source:\n  url: x\n`, { line: 5, rule: 'field-missing', message: 'There is no `source.name`.' }],
    ['missing in a list', `${good}authors:\n  - name: 甲\n  - role: editor\n`, { line: 6, rule: 'field-missing', message: 'There is no `authors.1.name`.' }],
    ['blank', `${good}summary:\ndraft: true\n`, { line: 4, rule: 'field-blank', message: '`summary` is blank.' }],
    ['made of blanks', 'title: "  "\nscript: zh-Hant\n', { line: 2, rule: 'field-blank', message: '`title` is blank.' }],
    ['made of a wide blank', 'title: "　"\nscript: zh-Hant\n', { line: 2, rule: 'field-blank', message: '`title` is blank.' }],
    ['blank though it has choices', 'title: 標題\nscript:\n', { line: 3, rule: 'field-blank', message: '`script` is blank.' }],
    ['blank in a list', `${good}tags:\n  - a\n  - ""\n`, { line: 6, rule: 'field-blank', message: '`tags.1` is blank.' }],
    ['a number', 'title: 2026\nscript: zh-Hant\n', { line: 2, rule: 'field-type', message: '`title` should be text; this is a number.', fix: 'Put quotation marks around the value.' }],
    ['yes or no', 'title: true\nscript: zh-Hant\n', { line: 2, rule: 'field-type', message: '`title` should be text; this is yes or no.' }],
    ['text for yes or no', `${good}draft: maybe\n`, { line: 4, rule: 'field-type', message: '`draft` should be yes or no (`true` or `false`); this is text.' }],
    ['text for a list', `${good}tags: news\n`, { line: 4, rule: 'field-type', message: '`tags` should be a list; this is text.' }],
    ['text for a group', `${good}source: 報社\n`, { line: 4, rule: 'field-type', message: '`source` should be a group of fields; this is text.' }],
    ['a list for text', `${good}summary: [a]\n`, { line: 4, rule: 'field-type', message: '`summary` should be text; this is a list.' }],
    ['a group for text', `${good}summary: {a: b}\n`, { line: 4, rule: 'field-type', message: '`summary` should be text; this is a group of fields.' }],
    ['a number for a choice', 'title: 標題\nscript: 1\n', { line: 3, rule: 'field-type', message: '`script` should be one of `zh-Hans`, `zh-Hant`; this is a number.' }],
  ])('reports a field that is %s', (_, yaml, expected) => {
    const { fields, problems } = read(yaml);
    expect(problems.map(inShort)).toMatchObject([expected]);
    expect(fields).toBeUndefined();
  });

  it.each([
    ['a field', `${good}sumary: 摘要\n`, 4, 'There is no field `sumary`.', 'Did you mean `summary`?'],
    ['a field in a group', `${good}source:\n  name: 報社\n  urll: x\n`, 6, 'There is no field `source.urll`.', 'Did you mean `url`?'],
    ['a field in a list', `${good}authors:\n  - name: 甲\n    rolle: editor\n`, 6, 'There is no field `authors.0.rolle`.', 'Did you mean `role`?'],
  ])('names the nearest to %s it does not know', (_, yaml, line, message, fix) => {
    expect(read(yaml).problems.map(inShort)).toEqual([{ line, rule: 'field-unknown', message, fix }]);
  });

  it('lists the known fields where none is near', () => {
    expect(read(`${good}category: 新聞\n`).problems[0]!.fix).toBe(
      'Delete it, or use one of `title`, `script`, `summary`, `draft`, `tags`, `source`, `authors`.',
    );
  });

  it.each(['__proto__', 'constructor', 'toString'])('does not take %s for a field', (name) => {
    expect(read(`${good}${name}: x\n`).problems).toMatchObject([{ rule: 'field-unknown', line: 4 }]);
  });

  it.each([
    ['zh-Hnat', 'Did you mean `zh-Hant`?'],
    ['traditional', 'Write one of `zh-Hans`, `zh-Hant`.'],
  ])('helps with the value %s', (value, fix) => {
    expect(read(`title: 標題\nscript: ${value}\n`).problems.map(inShort)).toEqual([
      { line: 3, rule: 'field-value', message: `\`script\` cannot be "${value}".`, fix },
    ]);
  });

  it('reports all that is wrong at once', () => {
    const { problems } = read('title: 2026\nsumary: 摘要\nauthors:\n  - name:\n    role: cook\n');
    expect(problems.map(({ line, rule }) => `${line} ${rule}`).sort()).toEqual([
      '2 field-missing',
      '2 field-type',
      '3 field-unknown',
      '5 field-blank',
      '6 field-value',
    ]);
  });

  it('looks no further where the YAML is broken', () => {
    expect(read('title: 標題\nsumary: @x\n').problems).toMatchObject([{ rule: 'yaml-invalid', line: 3 }]);
  });

  it('asks for fields where there is mere text', () => {
    expect(read('標題\n').problems).toMatchObject([{ rule: 'yaml-no-map', line: 2 }]);
  });
});
