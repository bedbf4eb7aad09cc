import { describe, expect, it } from 'vitest';

import { readContent } from './read-content';
import { articleText, briefly, contextWith, sourceFiles } from './testing';

/** All but the doubtful conversions, which have tests of their own. */
const problemsOf = (files: Record<string, string>, flagBelow?: number) =>
  readContent(sourceFiles({ 'news/section.yml': 'title: 新闻\nscript: zh-Hans\n', ...files }), { ...contextWith('news/a.png'), flagBelow }).problems.filter(
    ({ rule }) => rule !== 'conversion-doubtful',
  );
const check = (files: Record<string, string>, flagBelow?: number) => briefly(problemsOf(files, flagBelow));
const story = (body: string, more: string[] = []) => ({ 'news/story.mdx': articleText(body, { script: 'zh-Hans', more }) });

describe('a term of the site', () => {
  it.each([
    ['a word of one region', '{zh-Hans: 软件, zh-Hant-TW: 軟體, zh-Hant-HK: 軟件}'],
    ['a name that conversion would change', '{keep: 头发}'],
    ['a word that only Hong Kong writes otherwise', '{zh-Hans: 出租车, zh-Hant: 出租車, zh-Hant-HK: 的士}'],
  ])('is useful for %s', (_, row) => {
    expect(check({ 'terms/a.yml': `- ${row}\n` })).toEqual([]);
  });

  it.each([
    ['{keep: 中文}', 'The term `keep: 中文`'],
    ['{zh-Hans: 头发, zh-Hant: 頭髮}', 'The term `头发/頭髮`'],
  ])('is reported where conversion writes the same: %s', (row, words) => {
    const problems = problemsOf({ 'terms/a.yml': `- {zh-Hans: 软件, zh-Hant-TW: 軟體}\n- ${row}\n` });
    expect(briefly(problems)).toEqual(['content/terms/a.yml:2 term-idle']);
    expect(problems[0]).toMatchObject({ severity: 'warning', message: `${words} changes nothing: conversion writes the same without it.` });
  });

  it('is useful where it guards a longer word against a shorter term', () => {
    expect(check({ 'terms/a.yml': '- {zh-Hans: 软件, zh-Hant-TW: 軟體}\n- {zh-Hans: 软件包, zh-Hant: 軟件包}\n' })).toEqual([]);
  });
});

describe('a term of an article', () => {
  it.each([
    ['in the text', story('用软件写。', ['terms: [{zh-Hans: 软件, zh-Hant-TW: 軟體}]'])],
    ['in the summary', story('正文。', ['summary: 用软件写', 'terms: [{zh-Hans: 软件, zh-Hant-TW: 軟體}]'])],
    ['across emphasis', story('用软**件**写。', ['terms: [{zh-Hans: 软件, zh-Hant-TW: 軟體}]'])],
    ['in any spelling of the article’s script', { 'news/story.mdx': articleText('乘的士。', { more: ['terms: [{zh-Hant-TW: 計程車, zh-Hant-HK: 的士}]'] }) }],
    ['against the site’s term', { 'terms/a.yml': '- {zh-Hans: 软件, zh-Hant-TW: 軟體}\n', ...story('用软件写。', ['terms: [{zh-Hans: 软件, zh-Hant-TW: 程式}]']) }],
  ])('is useful %s', (_, files) => {
    expect(check(files as Record<string, string>)).toEqual([]);
  });

  it('is reported where it does not occur', () => {
    const problems = problemsOf(story('用电脑写。', ['terms:', '  - {zh-Hans: 软件, zh-Hant-TW: 軟體}']));
    expect(briefly(problems)).toEqual(['content/news/story.mdx:6 term-unmatched']);
    expect(problems[0]!.message).toBe('The term `软件/軟體` does not occur in this article.');
  });

  it.each([
    ['conversion writes the same', story('用中文写。', ['terms: [{keep: 中文}]'])],
    ['the site has it already', { 'terms/a.yml': '- {zh-Hans: 软件, zh-Hant-TW: 軟體}\n', ...story('用软件写。', ['terms: [{zh-Hans: 软件, zh-Hant-TW: 軟體}]']) }],
    ['a longer term always takes its place', story('用软件包写。', ['terms: [{zh-Hans: 软件包, zh-Hant-TW: 套件}, {zh-Hans: 软件, zh-Hant-TW: 軟體}]'])],
  ])('is reported where %s', (_, files) => {
    expect(check(files as Record<string, string>)).toEqual(['content/news/story.mdx:5 term-idle']);
  });
});

describe('of rows that do the same', () => {
  const row = '{zh-Hans: 软件, zh-Hant: 軟體}';
  const longer = '{zh-Hans: 软件, zh-Hant: 軟體, zh-Hant-TW: 軟體}';
  const said = (files: Record<string, string>) => problemsOf(files).map(({ file, line, message }) => `${file}:${line} ${message}`);

  it.each<[string, Record<string, string>, string[]]>([
    ['of a file', { 'terms/a.yml': `- ${row}\n- {zh-Hans: 软件, zh-Hant: 軟體, note: again}\n` }, ['content/terms/a.yml:2 The term `软件/軟體` is the same as the row in line 1.']],
    ['of two files', { 'terms/a.yml': `- ${row}\n`, 'terms/b.yml': `- ${row}\n` }, ['content/terms/b.yml:1 The term `软件/軟體` is the same as the row in line 1 of content/terms/a.yml.']],
    ['of an article', story('用软件写。', ['terms:', `  - ${row}`, `  - ${row}`]), ['content/news/story.mdx:7 The term `软件/軟體` is the same as the row in line 6.']],
    ['three times', { 'terms/a.yml': `- ${row}\n- ${row}\n- ${row}\n` }, ['content/terms/a.yml:2 The term `软件/軟體` is the same as the row in line 1.', 'content/terms/a.yml:3 The term `软件/軟體` is the same as the row in line 1.']],
    ['in other words, of a file', { 'terms/a.yml': `- ${longer}\n- ${row}\n` }, ['content/terms/a.yml:2 The term `软件/軟體` changes nothing: with the row in line 1, conversion writes the same without it.']],
    ['in other words, of an article', story('用软件写。', ['terms:', `  - ${row}`, `  - ${longer}`]), ['content/news/story.mdx:7 The term `软件/軟體` changes nothing: with the row in line 6, conversion writes the same without it.']],
    ['made of two', { 'terms/a.yml': `- ${row}\n- {zh-Hans: 软件头发, zh-Hant: 軟體頭髮}\n` }, ['content/terms/a.yml:2 The term `软件头发/軟體頭髮` changes nothing: with the row in line 1, conversion writes the same without it.']],
    ['of the site and of an article', { 'terms/a.yml': `- ${row}\n`, ...story('用软件写。', [`terms: [${row}]`]) }, ['content/news/story.mdx:5 The term `软件/軟體` is the same as the site’s row `软件/軟體`.']],
    ['of the site in other words', { 'terms/a.yml': `- ${row}\n`, ...story('用软件写。', [`terms: [${longer}]`]) }, ['content/news/story.mdx:5 The term `软件/軟體` changes nothing: with the site’s row `软件/軟體`, conversion writes the same without it.']],
  ])('only the later one is reported, and says which the other is: %s', (_, files, expected) => {
    expect(said(files)).toEqual(expected);
  });

  it('one is still reported where conversion does so too', () => {
    expect(said({ 'terms/a.yml': '- {keep: 中文}\n- {keep: 中文}\n' })).toEqual([
      'content/terms/a.yml:1 The term `keep: 中文` changes nothing: conversion writes the same without it.',
      'content/terms/a.yml:2 The term `keep: 中文` is the same as the row in line 1.',
    ]);
  });

  it('a hand-written variant names the row of the article', () => {
    expect(said({ ...story('用软件写。', [`terms: [${row}]`]), 'news/story.zh-Hant-TW.mdx': '---\n---\n用軟體寫。' })).toEqual([
      'content/news/story.zh-Hant-TW.mdx:1 This zh-Hant-TW file changes nothing: with the row in line 5 of content/news/story.mdx, conversion writes the same without it.',
    ]);
  });
});

/** What conversion is sure of is settled here by hand, so that no test hangs on how sure the model is. */
describe('an override that writes what conversion writes', () => {
  const row = '{zh-Hans: 屋里, zh-Hant: 屋裡, zh-Hant-HK: 屋裏}';
  const tag = '他在<Variant zh-Hans="屋里" zh-Hant="屋裡" zh-Hant-HK="屋裏" />';
  const always = 1.01;
  const never = 0;

  it.each([
    ['a term of the article', story('他在屋里。', [`terms: [${row}]`]), 'content/news/story.mdx:5 term-idle'],
    ['a term of the site', { 'terms/a.yml': `- ${row}\n`, ...story('他在屋里。') }, 'content/terms/a.yml:1 term-idle'],
    ['<Variant>', story('他在<Variant zh-Hans="屋里" zh-Hant="屋裡" zh-Hant-HK="屋裏" />。'), 'content/news/story.mdx:6 override-idle'],
  ])('is useful where the audit would ask without it, and is reported where it would not: %s', (_, files, report) => {
    expect(check(files as Record<string, string>, always)).toEqual([]);
    expect(check(files as Record<string, string>, never)).toEqual([report]);
  });

  it('is reported where another term has settled the same already', () => {
    expect(check({ 'terms/a.yml': `- ${row}\n`, ...story('他在屋里。', [`terms: [${row}]`]) }, always)).toEqual(['content/news/story.mdx:5 term-idle']);
  });

  it.each([
    ['of the article', story(`${tag}。`, [`terms: [${row}]`]), 'content/news/story.mdx:7 <Variant> changes nothing: with the row in line 5, conversion writes the same without it.'],
    ['of the site', { 'terms/a.yml': `- ${row}\n`, ...story(`${tag}。`) }, 'content/news/story.mdx:6 <Variant> changes nothing: with the site’s row `屋里/屋裡/屋裏`, conversion writes the same without it.'],
    ['beside other words', { 'terms/a.yml': '- {zh-Hans: 软件, zh-Hant: 軟體}\n', ...story('软件<Keep>中文</Keep>。') }, 'content/news/story.mdx:6 <Keep>中文</Keep> changes nothing: conversion writes the same without it.'],
  ])('is reported beside a row that has settled the same, and the row is not: a row %s', (_, files, expected) => {
    expect(problemsOf(files as Record<string, string>, always).map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([expected]);
  });

  it.each([
    ['<Variant>', '村<Variant zh-Hans="干部" zh-Hant="干部" />說。', []],
    ['<Keep> about a character that is wrong beside its neighbours', '施工規<Keep>范</Keep>。', []],
    ['a term', '村干部說。', ['terms: [{zh-Hans: 干部, zh-Hant: 干部}]']],
  ])('is useful where proof-reading would report its words: %s', (_, body, more) => {
    expect(check({ 'news/story.mdx': articleText(body, { more }) })).toEqual([]);
  });
});

describe('an override for a name of the article', () => {
  const byline = 'authors: [{name: 种玉}]';

  it.each([
    ['a term', story('种玉在桥上。', [byline, 'terms: [{zh-Hans: 种玉, zh-Hant: 種玉}]'])],
    ['<Variant>', story('<Variant zh-Hans="种玉" zh-Hant="種玉" />在桥上。', [byline])],
  ])('is useful where it writes the name otherwise: %s', (_, files) => {
    expect(check(files as Record<string, string>, 0)).toEqual([]);
  });

  it.each([
    ['a term', story('种玉在桥上。', [byline, 'terms: [{keep: 种玉}]']), 'content/news/story.mdx:6 term-idle'],
    ['<Variant>', story('<Variant zh-Hans="种玉" zh-Hant="种玉" />在桥上。', [byline]), 'content/news/story.mdx:7 override-idle'],
    ['a hand-written variant', { ...story('那天钟明也在。', ['authors: [{name: 钟明}]']), 'news/story.zh-Hant-TW.mdx': '---\n---\n那天鍾明也在。' }, 'content/news/story.zh-Hant-TW.mdx:1 override-idle'],
  ])('is reported where the name is written so throughout: %s', (_, files, report) => {
    expect(check(files as Record<string, string>, 0)).toEqual([report]);
  });
});

describe('a term of the site for a name', () => {
  const terms = { 'terms/a.yml': '- {zh-Hans: 种玉, zh-Hant: 種玉}\n' };
  const byline = 'authors: [{name: 种玉}]';

  it('is useful where an article writes the name otherwise without it', () => {
    expect(check({ ...terms, ...story('种玉在桥上。', [byline]) }, 0)).toEqual([]);
    expect(check({ ...terms, ...story('后来。', [byline]) }, 0)).toEqual([]);
  });

  it.each([
    ['no article has it for a name', story('种玉在桥上。')],
    ['no article has it', story('后来。', ['authors: [{name: 钟明}]'])],
    ['the article has a row of its own', story('种玉在桥上。', [byline, 'terms: [{keep: 种玉}]'])],
  ])('is reported where %s', (_, files) => {
    expect(check({ ...terms, ...files }, 0)).toEqual(['content/terms/a.yml:1 term-idle']);
  });

  it('is reported where another does the same for the article', () => {
    const files = { ...story('种玉在桥上。', [byline]), 'terms/a.yml': '- {zh-Hans: 种玉, zh-Hant: 種玉}\n- {zh-Hans: 种玉, zh-Hant: 種玉, zh-Hant-TW: 種玉}\n' };
    expect(check(files, 0)).toEqual(['content/terms/a.yml:2 term-idle']);
  });
});

describe('an override in the text', () => {
  it.each(['把<Keep>头发</Keep>写成头发。', '<Keep lang="en">software</Keep>', '说<Variant zh-Hans="出租车" zh-Hant="計程車" zh-Hant-HK="的士" />。', '<Only in="zh-Hans">此处。</Only>'])(
    'is useful: %s',
    (body) => {
      expect(check(story(`正文。\n\n${body}`))).toEqual([]);
    },
  );

  it.each([
    ['<Keep>', '梳<Keep>頭髮</Keep>。', 'zh-Hant'], // for zh-Hans alone
    ['<Variant>', '乘<Variant zh-Hans="出租车" zh-Hant="出租車" zh-Hant-HK="的士" />。', 'zh-Hans'], // for zh-Hant-HK alone
  ])('is useful for one variant only: %s', (_, body, script) => {
    expect(check({ 'news/story.mdx': articleText(body, { script }) })).toEqual([]);
  });

  it.each([
    ['<Keep>', '写<Keep>中文</Keep>。', '<Keep>中文</Keep> changes nothing'],
    ['<Variant>', '梳<Variant zh-Hans="头发" zh-Hant="頭髮" />。', '<Variant> changes nothing'],
  ])('is reported where conversion writes the same: %s', (_, body, message) => {
    const problems = problemsOf(story(`正文。\n\n${body}`));
    expect(briefly(problems)).toEqual(['content/news/story.mdx:8 override-idle']);
    expect(problems[0]!.message).toContain(message);
  });

  it('is reported beside errors', () => {
    expect(check(story('写<Keep>中文</Keep>。\n\n![桥](bridge.jpg)'))).toEqual([
      'content/news/story.mdx:6 override-idle',
      'content/news/story.mdx:8 file-missing',
    ]);
  });
});

describe('a hand-written variant', () => {
  const variant = (text: string) => ({ 'news/story.zh-Hant-TW.mdx': text });

  it.each([
    ['its words', '---\n---\n用軟體寫頭髮。'],
    ['its title', '---\ntitle: 另一個標題\n---\n用軟件寫頭髮。'],
    ['its summary', '---\nsummary: 另一個摘要\n---\n用軟件寫頭髮。'],
  ])('is useful for %s', (_, text) => {
    expect(check({ ...story('用软件写头发。'), ...variant(text) })).toEqual([]);
  });

  it('is reported where conversion writes the same', () => {
    const problems = problemsOf({ ...story('用软件写头发。'), ...variant('---\ntitle: 標題\n---\n用軟件寫頭髮。') });
    expect(briefly(problems)).toEqual(['content/news/story.zh-Hant-TW.mdx:1 override-idle']);
    expect(problems[0]!.message).toContain('This zh-Hant-TW file changes nothing');
  });

  it('is reported where terms write the same', () => {
    const terms = { 'terms/a.yml': '- {zh-Hans: 软件, zh-Hant-TW: 軟體}\n' };
    expect(check({ ...terms, ...story('用软件写头发。'), ...variant('---\n---\n用軟體寫頭髮。') })).toEqual([
      'content/news/story.zh-Hant-TW.mdx:1 override-idle',
    ]);
  });

  it('is warned of where its headings are not as many as the article’s', () => {
    const problems = problemsOf({ ...story('## 一\n\n上。\n\n## 二\n\n下。'), ...variant('---\n---\n## 一\n\n全文。') });
    expect(problems).toMatchObject([{ rule: 'variant-file-headings', severity: 'warning', file: 'content/news/story.zh-Hant-TW.mdx', line: 1 }]);
    expect(problems[0]!.message).toContain('1 headings, the article has 2');
  });
});
